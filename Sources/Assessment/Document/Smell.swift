public import Evidence
public import TextLayout

/// Something about the evidence that a reader should doubt; it never changes a verdict.
public struct Smell: Sendable, Hashable {
  /// How much it matters.
  public enum Severity: String, Sendable, Hashable, CaseIterable {
    /// What it touches may not be as good as it looks.
    case warning
    /// Worth knowing.
    case note
  }

  /// The kind's identifier in the table of smells, such as `tests-miscounted`.
  public var id: String
  /// How much it matters.
  public var severity: Severity
  /// The kind, in one phrase.
  public var title: LocalizedText
  /// What was seen, with its numbers.
  public var detail: LocalizedText
  /// What to do about it.
  public var advice: LocalizedText
  /// Where it was seen, the first few places, sorted.
  public var provenance: [Provenance]
  /// How many places there were in all.
  public var provenanceCount: Int

  /// The most places a smell lists.
  public static let provenanceLimit = 8

  /// Describes a smell.
  public init(
    id: String, severity: Severity, title: LocalizedText, detail: LocalizedText,
    advice: LocalizedText, provenance: [Provenance], provenanceCount: Int
  ) {
    self.id = id
    self.severity = severity
    self.title = title
    self.detail = detail
    self.advice = advice
    self.provenance = provenance
    self.provenanceCount = provenanceCount
  }
}
