/// Writes a folder so that others see the old one or the new one, and never a part.
///
/// It grows in a private folder beside its place and is put there when it is finished; one that is
/// not finished leaves nothing behind.
public final class AtomicFolder {
  private let temporary: TemporaryDirectory
  private let target: FilePath
  private let folder: OpenDirectory

  /// What the new folder is called while it grows.
  private static let name: FilePath = "new"

  /// Starts a folder that will be at a path; folders on the way are made.
  public init(at target: FilePath) throws(SystemError) {
    guard !target.lastName.isEmpty, target.lastName != "..", target.lastName != "." else {
      throw .notRegular(target, .directory)
    }
    self.target = target
    try AtomicFile.makeFolders(target.parent)
    let short = FilePath(bytes: target.lastName.bytes.prefix(200))
    temporary = try TemporaryDirectory(
      in: target.parent.isEmpty ? "." : target.parent, prefix: ".\(short).assay-")
    try AtomicFile.makeFolders(temporary.path.appending(Self.name))
    folder = try OpenDirectory(at: temporary.path.appending(Self.name))
  }

  /// Writes a file in it.
  public func write(_ bytes: [UInt8], to relative: FilePath) throws(SystemError) {
    let file = try create(relative)
    try SystemCalls.write(bytes, to: file.number, shown: relative)
    try SystemCalls.synchronise(file.number, shown: relative)
  }

  /// Copies the rest of a file into it, and shows every piece to `note`.
  public func copy(
    _ stream: FileByteStream, to relative: FilePath, note: (UnsafeRawBufferPointer) -> Void
  ) throws(SystemError) {
    let file = try create(relative)
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 256 << 10, alignment: 16)
    defer { block.deallocate() }
    while case let count = try stream.read(into: block), count > 0 {
      let piece = UnsafeRawBufferPointer(rebasing: block[..<count])
      note(piece)
      try SystemCalls.write(Array(piece), to: file.number, shown: relative)
    }
    try SystemCalls.synchronise(file.number, shown: relative)
  }

  /// Removes a file from it.
  public func remove(_ relative: FilePath) throws(SystemError) {
    let inner = try folder.directory(relative.parent)
    try SystemCalls.remove(relative.lastName, in: inner.descriptor.number, isFolder: false)
  }

  /// Puts the folder into its place; what was there goes with the private folder.
  public func finish() throws(SystemError) {
    try SystemCalls.synchronise(folder.descriptor.number, shown: target)
    let parent = try OpenDirectory(at: target.parent.isEmpty ? "." : target.parent)
    let source = temporary.path.appending(Self.name)
    if try parent.status(of: target.lastName) == nil {
      try SystemCalls.rename(source, to: target, in: SystemCalls.workingDirectory)
    } else {
      try SystemCalls.replace(
        target, by: source, movingTo: temporary.path.appending("old"))
    }
    try SystemCalls.synchronise(parent.descriptor.number, shown: target.parent)
  }

  private func create(_ relative: FilePath) throws(SystemError) -> Descriptor {
    guard relative.staysInside, !relative.isEmpty else { throw .outside(relative) }
    var inner = folder
    for name in relative.parent.names {
      try SystemCalls.makeFolder(name, in: inner.descriptor.number)
      inner = try inner.directory(name)
    }
    return try SystemCalls.open(
      relative.lastName, in: inner.descriptor.number, .creating, shown: relative)
  }
}
