/// What a name in a folder stands for.
public enum FileKind: Sendable, Hashable {
  /// A file with bytes.
  case regular
  /// A folder.
  case directory
  /// A symbolic link, whatever it points to.
  case symbolicLink
  /// A FIFO, whose reader waits for a writer.
  case fifo
  /// A socket.
  case socket
  /// A character or block device.
  case device
  /// Something this system has and we do not know.
  case unknown
}

/// What the system says of a file; two equal statuses mean that nobody touched it in between.
public struct FileStatus: Sendable, Hashable {
  /// What it is.
  public let kind: FileKind
  /// Its size in bytes.
  public let size: Int
  /// The number of the file system and of the file within it.
  public let identity: Identity
  let modified: [Int]
  let isExecutable: Bool

  /// Names a file independently of its paths.
  public struct Identity: Sendable, Hashable {
    let device: UInt64
    let inode: UInt64
  }
}
