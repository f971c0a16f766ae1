public import DataFormats

/// Something a person should know about the evidence, that does not end the assessment.
public struct Diagnostic: Sendable, Hashable, Comparable, Codable {
  /// How much it matters.
  public enum Severity: String, Sendable, Hashable, Codable {
    /// Evidence was refused or lost: what it would have shown is unknown.
    case error
    /// Evidence was read, with a doubt.
    case warning
    /// Worth knowing.
    case note
  }

  /// How much it matters.
  public let severity: Severity
  /// The file it is about, from the project's root; empty when it is about the whole.
  public let path: String
  /// The place in the file, where there is one.
  public let position: SourcePosition?
  /// What is the matter, in one lower-case phrase, the likely fix last.
  public let message: String

  /// Makes a diagnostic.
  public init(
    _ severity: Severity, path: String, position: SourcePosition? = nil, message: String
  ) {
    self.severity = severity
    self.path = path
    self.position = position
    self.message = message
  }

  /// Orders by path, place and message.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    (left.path, left.position?.offset ?? 0, left.message)
      < (right.path, right.position?.offset ?? 0, right.message)
  }
}
