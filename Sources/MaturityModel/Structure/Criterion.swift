public import DataFormats
public import TextLayout

/// One demand of a practice at one level.
public struct Criterion: Sendable {
  /// How evidence decides a criterion.
  public enum Decision: Sendable {
    /// Only a person can say.
    case ask
    /// True is met, false is not met.
    case rule(Rule)
    /// A share between 0 and 1.
    case measure(Rule)
    /// One rule may prove it and another refute it; otherwise it stays unknown.
    case oneSided(proves: Rule?, refutes: Rule?)
  }

  /// The identifier, such as `CM-VC-BM.L3.1`.
  public let id: String
  /// The level it belongs to.
  public let level: Int
  /// The demand.
  public let text: LocalizedText
  /// The question to a person.
  public let ask: LocalizedText
  /// What to do to meet it.
  public let improve: LocalizedText
  /// The evidence that the model's assessors ask for.
  public let evidence: [RequestedEvidence]
  /// The kinds of evidence that a person may cite for it; none means that nothing cited counts.
  public let accepts: [RequestedEvidence.Kind]
  /// What a decision must rest on at least.
  public let minimumBasis: RequiredBasis
  /// Whether its gap may be accepted for a time.
  public let isWaivable: Bool
  /// Where other frameworks ask for the same.
  public let references: [FrameworkReference]
  /// How evidence decides it.
  public let decision: Decision
  /// Its weight among the criteria of its level, from 1.
  public let weight: Int
  /// The effort to meet it, in points.
  public let cost: Int
  /// The effort to collect its evidence, in points.
  public let verify: Int
  /// Lower criteria that it replaces.
  public let supersedes: [String]
  /// Criteria that must be met first.
  public let requires: [String]
  /// Whether it asks for improvement over time rather than for a state.
  public let isTrend: Bool
  /// A remark for the reader; nil without one.
  public let note: LocalizedText?
  /// Where it stands: the file within the model's directory and the place.
  public let file: String
  /// The place in the file.
  public let position: SourcePosition

  /// Makes a criterion.
  public init(
    id: String, level: Int, text: LocalizedText, ask: LocalizedText, improve: LocalizedText,
    evidence: [RequestedEvidence] = [],
    accepts: [RequestedEvidence.Kind] = RequestedEvidence.Kind.allCases,
    minimumBasis: RequiredBasis = .stated, isWaivable: Bool = true,
    references: [FrameworkReference] = [],
    decision: Decision, weight: Int, cost: Int, verify: Int, supersedes: [String],
    requires: [String], isTrend: Bool = false, note: LocalizedText?, file: String,
    position: SourcePosition
  ) {
    self.id = id
    self.level = level
    self.text = text
    self.ask = ask
    self.improve = improve
    self.evidence = evidence
    self.accepts = accepts
    self.minimumBasis = minimumBasis
    self.isWaivable = isWaivable
    self.references = references
    self.decision = decision
    self.weight = weight
    self.cost = cost
    self.verify = verify
    self.supersedes = supersedes
    self.requires = requires
    self.isTrend = isTrend
    self.note = note
    self.file = file
    self.position = position
  }
}
