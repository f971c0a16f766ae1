/// A file of an archive without its bytes.
public struct ArchiveMember: Sendable, Hashable {
  /// The name.
  public let name: MemberName
  /// The size in bytes.
  public let size: Int
  /// Whether it is a program.
  public let isExecutable: Bool
  /// The date in seconds since 1970; one date stands for the whole archive.
  public let seconds: Int64

  /// The most bytes of a member: what eleven octal digits hold.
  public static let largest = 8_589_934_591

  /// Describes a file.
  public init(name: MemberName, size: Int, isExecutable: Bool = false, seconds: Int64) {
    self.name = name
    self.size = size
    self.isExecutable = isExecutable
    self.seconds = seconds
  }
}
