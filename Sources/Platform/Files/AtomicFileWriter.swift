/// Writes a file piece by piece; under its name a reader sees the old bytes or all of the new ones.
public final class AtomicFileWriter {
  private let path: FilePath
  private let folder: OpenDirectory
  private let temporary: FilePath
  private let file: Descriptor
  private var isFinished = false

  /// Starts a temporary file beside the target, with the folders on the way.
  ///
  /// A target that is a symbolic link or no regular file is refused.
  public init(to path: FilePath) throws(SystemError) {
    guard !path.lastName.isEmpty, path.lastName != "..", path.lastName != "." else {
      throw .notRegular(path, .directory)
    }
    self.path = path
    try AtomicFile.makeFolders(path.parent)
    folder = try OpenDirectory(at: path.parent.isEmpty ? "." : path.parent)
    try Self.refuseSpecialTarget(path, in: folder)
    AtomicFile.removeLeftovers(of: path.lastName, in: folder)
    temporary = AtomicFile.temporaryName(
      for: path.lastName, process: SystemCalls.processIdentifier)
    file = try SystemCalls.open(temporary, in: folder.descriptor.number, .creating, shown: path)
  }

  deinit {
    guard !isFinished else { return }
    try? SystemCalls.remove(temporary, in: folder.descriptor.number, isFolder: false)
  }

  /// Appends bytes.
  public func write(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    try SystemCalls.write(bytes, to: file.number, shown: path)
  }

  /// Gives the file its name; call it once, last.
  ///
  /// Without it nothing of the file stays.
  public func finish() throws(SystemError) {
    let number = folder.descriptor.number
    try SystemCalls.synchronise(file.number, shown: path)
    try SystemCalls.rename(temporary, to: path.lastName, in: number)
    isFinished = true
    try SystemCalls.synchronise(number, shown: folder.path)
  }

  private static func refuseSpecialTarget(
    _ path: FilePath, in folder: OpenDirectory
  ) throws(SystemError) {
    switch try folder.status(of: path.lastName)?.kind {
    case nil, .regular: return
    case .symbolicLink: throw .symbolicLink(path)
    case let kind?: throw .notRegular(path, kind)
    }
  }
}
