/// What the operating system refused, or what we refused to take from it.
public enum SystemError: Error, Sendable, Hashable {
  /// A call failed with an error number.
  case call(Operation, FilePath, code: Int32)
  /// The path is a symbolic link, which is never followed into or out of a project.
  case symbolicLink(FilePath)
  /// The path is no regular file: a FIFO, a device, a socket or a directory.
  case notRegular(FilePath, FileKind)
  /// The path is absolute, or climbs out of its folder with `..`.
  case outside(FilePath)
  /// The path holds a zero byte, which would cut it short.
  case zeroByte(FilePath)
  /// The file has more bytes than are read.
  case tooLarge(FilePath, size: Int, limit: Int)
  /// The file was written to, replaced or cut while it was read.
  case changed(FilePath)
  /// The reader at the other end of a pipe has gone.
  case brokenPipe(FilePath)
  /// A program was silent for longer than it may be.
  case timeout(program: FilePath, seconds: Int)

  /// What was being done, for the wording.
  public enum Operation: String, Sendable, Hashable {
    /// Opening or looking at a file.
    case open
    /// Listing a folder.
    case list
    /// Reading.
    case read
    /// Writing.
    case write
    /// Making a file or folder.
    case create
    /// Giving a file its final name.
    case rename
    /// Removing a file or folder.
    case remove
    /// Starting a program.
    case start
  }
}

extension SystemError {
  /// Whether the path does not exist.
  public var isMissing: Bool {
    if case .call(_, _, let code) = self { return SystemCalls.meansMissing(code) }
    return false
  }

  /// Whether something was to be opened as a folder and is none.
  public var isNotDirectory: Bool {
    if case .call(_, _, let code) = self { return SystemCalls.meansNotDirectory(code) }
    return false
  }
}
