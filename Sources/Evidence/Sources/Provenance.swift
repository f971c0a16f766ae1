/// The place in the evidence that a record was read from.
public struct Provenance: Sendable, Hashable, Comparable, Codable {
  /// The file's path from the project's root, with `/` and with unprintable bytes escaped; `.git`
  /// for the history.
  public let path: String
  /// The line, from 1, where one line carries the record.
  public let line: Int?

  /// Names a place.
  public init(path: String, line: Int? = nil) {
    (self.path, self.line) = (path, line)
  }

  /// Orders by path, then line.
  public static func < (left: Provenance, right: Provenance) -> Bool {
    (left.path, left.line ?? 0) < (right.path, right.line ?? 0)
  }
}

extension Provenance: CustomStringConvertible {
  /// `path:line`, or `path`.
  public var description: String { line.map { "\(path):\($0)" } ?? path }
}
