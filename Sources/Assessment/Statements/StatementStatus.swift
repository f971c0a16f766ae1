public import Evidence
public import Quantities

/// What has become of one statement of a person.
public struct StatementStatus: Sendable, Hashable {
  /// A kind of statement, by the word for it on a command line.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case answer, scoping, waiver, override, objection
  }

  /// What it amounts to.
  public enum State: Sendable, Hashable {
    /// It decides, or an objection is open.
    case counts
    /// Evidence that a rule reads decides, and says the same or something else.
    case outdone
    /// It decides nothing: its basis is too weak, or a source that has expired stands in its way.
    case blocked
    /// A stronger or newer statement counts instead.
    case replaced
    /// A waiver has no gap to accept.
    case needless
    /// An objection is settled.
    case resolved
    /// It held once.
    case expired(String)
    /// It never held; why, in one phrase.
    case void(String)
  }

  /// The kind.
  public var kind: Kind
  /// The practice or criterion it speaks of.
  public var target: String
  /// Who stands behind it, the first answers for it.
  public var people: [String]
  /// Where it stands.
  public var place: Provenance
  /// The last day on which it holds; nil when nothing ends it.
  public var until: CalendarDate?
  /// What it amounts to.
  public var state: State

  /// Describes a statement.
  public init(
    kind: Kind, target: String, people: [String], place: Provenance, until: CalendarDate?,
    state: State
  ) {
    self.kind = kind
    self.target = target
    self.people = people
    self.place = place
    self.until = until
    self.state = state
  }

  /// Whether it is void: malformed, expired, or against a rule of the model.
  public var isVoid: Bool {
    switch state {
    case .expired, .void: true
    case .counts, .outdone, .blocked, .replaced, .needless, .resolved: false
    }
  }
}
