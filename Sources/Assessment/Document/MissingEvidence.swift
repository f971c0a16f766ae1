public import TextLayout

/// Evidence that was looked for and not found.
public struct MissingEvidence: Sendable, Hashable {
  /// What kind it is, such as `coverage`.
  public let id: String
  /// What a person calls it: `a coverage report`.
  public let title: LocalizedText
  /// The formats that were looked for, by their names.
  public let formats: [String]
  /// In how many files.
  public let files: Int
  /// Commands that would write it, those for the project's own languages.
  public let commands: [String]

  /// Describes what is missing.
  public init(
    id: String, title: LocalizedText, formats: [String], files: Int, commands: [String]
  ) {
    (self.id, self.title, self.formats) = (id, title, formats)
    (self.files, self.commands) = (files, commands)
  }
}
