/// A report that was left out because another file with the same bytes was read before.
public struct RepeatedFile: Sendable, Hashable, Codable {
  /// The path of the copy from the project's root.
  public let path: String
  /// The path of the file that counts.
  public let original: String

  /// Names a copy and what it is a copy of.
  public init(path: String, original: String) { (self.path, self.original) = (path, original) }
}
