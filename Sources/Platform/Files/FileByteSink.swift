/// Writes a new file piece by piece; nothing is promised of it until everything is written.
public final class FileByteSink {
  private let path: FilePath
  private let file: Descriptor

  /// Makes the file in a private folder, with folders on the way.
  public init(in folder: TemporaryDirectory, at relative: FilePath) throws(SystemError) {
    guard relative.staysInside, !relative.isEmpty else { throw .outside(relative) }
    path = folder.path.appending(relative)
    try AtomicFile.makeFolders(path.parent)
    file = try SystemCalls.open(path, in: SystemCalls.workingDirectory, .creating, shown: path)
  }

  /// Appends bytes.
  public func write(_ bytes: UnsafeRawBufferPointer) throws(SystemError) {
    try SystemCalls.write(bytes, to: file.number, shown: path)
  }
}
