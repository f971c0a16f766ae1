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
  /// A remark for the reader, such as why a level is empty; nil without one.
  public let note: LocalizedText?
  /// Its criteria, by level and then in order.
  public let criteria: [Criterion]

  /// Makes a practice.
  public init(
    id: String, title: LocalizedText, clause: String?, floor: LocalizedText?,
    note: LocalizedText? = nil, criteria: [Criterion]
  ) {
    self.id = id
    self.title = title
    self.clause = clause
    self.floor = floor
    self.note = note
    self.criteria = criteria
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
