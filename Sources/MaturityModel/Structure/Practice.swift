public import CEL
public import DataFormats
public import TextLayout

/// A capability domain (能力域).
public struct Domain: Sendable {
  /// The identifier, such as `CM`.
  public let id: String
  /// The name.
  public let title: LocalizedText
  /// The clause of the standard; nil when it has none.
  public let clause: String?
  /// Whether its criteria are written; false means it is listed but cannot be assessed yet.
  public let isAssessed: Bool
  /// Its capability items.
  public let items: [Item]

  /// Makes a domain.
  public init(
    id: String, title: LocalizedText, clause: String?, isAssessed: Bool, items: [Item]
  ) {
    self.id = id
    self.title = title
    self.clause = clause
    self.isAssessed = isAssessed
    self.items = items
  }
}

/// A capability item (能力项): a group of practices.
public struct Item: Sendable {
  /// The identifier, such as `CM-VC`.
  public let id: String
  /// The name.
  public let title: LocalizedText
  /// Its practices.
  public let practices: [Practice]

  /// Makes an item.
  public init(id: String, title: LocalizedText, practices: [Practice]) {
    (self.id, self.title, self.practices) = (id, title, practices)
  }
}

/// A practice (能力子项): what gets a level of its own.
public struct Practice: Sendable {
  /// The identifier, such as `CM-VC-BM`.
  public let id: String
  /// The name.
  public let title: LocalizedText
  /// The clause of the standard; nil when it has none.
  public let clause: String?
  /// What the lowest level looks like; nil where the model does not say.
  public let floor: LocalizedText?
  /// Its criteria, by level and then in order.
  public let criteria: [Criterion]

  /// Makes a practice.
  public init(
    id: String, title: LocalizedText, clause: String?, floor: LocalizedText?,
    criteria: [Criterion]
  ) {
    self.id = id
    self.title = title
    self.clause = clause
    self.floor = floor
    self.criteria = criteria
  }
}

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
  /// The official identifiers of the evidence it wants.
  public let evidence: [String]
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
  /// A remark for the reader; nil without one.
  public let note: LocalizedText?
  /// Where it stands: the file within the model's directory and the place.
  public let file: String
  /// The place in the file.
  public let position: SourcePosition

  /// Makes a criterion.
  public init(
    id: String, level: Int, text: LocalizedText, ask: LocalizedText, improve: LocalizedText,
    evidence: [String], decision: Decision, weight: Int, cost: Int, verify: Int,
    supersedes: [String], requires: [String], note: LocalizedText?, file: String,
    position: SourcePosition
  ) {
    self.id = id
    self.level = level
    self.text = text
    self.ask = ask
    self.improve = improve
    self.evidence = evidence
    self.decision = decision
    self.weight = weight
    self.cost = cost
    self.verify = verify
    self.supersedes = supersedes
    self.requires = requires
    self.note = note
    self.file = file
    self.position = position
  }
}

/// A checked rule of a criterion.
public struct Rule: Sendable {
  /// The rule as written.
  public let source: String
  /// Its place in the model's file.
  public let position: SourcePosition
  /// The checked expression, with the parameters folded in.
  public let expression: CheckedExpression

  /// Makes a rule.
  public init(source: String, position: SourcePosition, expression: CheckedExpression) {
    (self.source, self.position, self.expression) = (source, position, expression)
  }
}
