/// The JSON Schemas (draft 2020-12) of the files that people write, so that editors complete and
/// check them.
///
/// They describe what the readers accept; references between files only the readers can check.
public enum ModelSchema: String, Sendable, CaseIterable {
  /// Of a domain's file.
  case domain
  /// Of `model.yaml`.
  case model
  /// Of files with worked cases.
  case cases
  /// Of a project's `assay.yaml`.
  case project
  /// Of a project's answers.
  case answers
  /// Of a project's files of statements of all kinds.
  case statements

  /// The schema as JSON text.
  public var text: String {
    switch self {
    case .domain: Self.domainText
    case .model: Self.modelText
    case .cases: Self.casesText
    case .project: Self.projectText
    case .answers: Self.answersText
    case .statements: Self.statementsText
    }
  }

  /// A text in both languages.
  static let localized = """
    {
          "type": "object",
          "description": "The same text in English and Simplified Chinese.",
          "properties": {
            "en": { "type": "string", "minLength": 1, "description": "English." },
            "zh": { "type": "string", "minLength": 1, "description": "Simplified Chinese." }
          },
          "required": ["en", "zh"],
          "additionalProperties": false
        }
    """

  /// A calendar date.
  static let date = #"{ "type": "string", "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }"#
}
