public import Evidence
public import Quantities
public import TextLayout

/// What was decided about one criterion.
public enum Verdict: Sendable, Hashable {
  /// Fully achieved.
  case met
  /// Achieved to a share between 0 and 1.
  case partial(Rational)
  /// Not achieved, by evidence.
  case notMet
  /// Not decided; the achievement lies between the two shares.
  case unknown(low: Rational, high: Rational, reason: Reason)
  /// Does not apply.
  case notApplicable

  /// Why a criterion is not decided.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    case noEvidence = "no_evidence"
    case expired
    case insufficient
    case incomplete
    case insufficientBasis = "insufficient_basis"
    case hidden
    case ruleError = "rule_error"
    case costLimit = "cost_limit"
    case conflict
    case notAnswered = "not_answered"
    case applicabilityUnknown = "applicability_unknown"
  }

  /// The proven and the potential achievement; nil when it does not apply.
  public var interval: (low: Rational, high: Rational)? {
    switch self {
    case .met: (.one, .one)
    case .partial(let share): (share, share)
    case .notMet: (.zero, .zero)
    case .unknown(let low, let high, _): (low, high)
    case .notApplicable: nil
    }
  }
}

/// What a decided verdict rests on, from the strongest down.
public enum Basis: String, Sendable, Hashable, CaseIterable {
  /// The verdict of an assessor.
  case assessor
  /// A rule over facts.
  case machine
  /// A statement that cites evidence whose digest is present.
  case corroborated
  /// A statement of a person who vouches for it.
  case attested
  /// A line of a self-assessment.
  case stated = "self"
}

/// One step of a rule's arithmetic, for reading.
public struct DecidingStep: Sendable, Hashable {
  /// The sub-expression.
  public var expression: String
  /// Its value.
  public var value: String

  /// Makes a step.
  public init(expression: String, value: String) {
    (self.expression, self.value) = (expression, value)
  }
}

/// How far a fact is from the bound it is compared with.
public struct Margin: Sendable, Hashable {
  /// The fact.
  public var fact: String
  /// Its value.
  public var actual: String
  /// The comparison, such as `>=`.
  public var comparison: String
  /// The bound.
  public var bound: String
  /// Whether the comparison holds.
  public var holds: Bool

  /// Makes a margin.
  public init(fact: String, actual: String, comparison: String, bound: String, holds: Bool) {
    self.fact = fact
    self.actual = actual
    self.comparison = comparison
    self.bound = bound
    self.holds = holds
  }
}

/// The result of one criterion: the verdict and everything it rests on.
public struct CriterionResult: Sendable, Hashable {
  /// The identifier.
  public var id: String
  /// The level it belongs to.
  public var level: Int
  /// The demand.
  public var text: LocalizedText
  /// The question to a person.
  public var ask: LocalizedText
  /// What to do to meet it.
  public var improve: LocalizedText
  /// A remark of the model.
  public var note: LocalizedText?
  /// The official evidence identifiers.
  public var evidenceIDs: [String]
  /// Its weight.
  public var weight: Int
  /// The lower criteria of its practice that it implies once it is met.
  public var supersedes: [String]
  /// The effort to meet it.
  public var cost: Int
  /// The effort to collect its evidence.
  public var verify: Int
  /// What was decided.
  public var verdict: Verdict
  /// What a decided verdict rests on; nil while it is unknown.
  public var basis: Basis?
  /// The higher criterion that implies it, when its own verdict did not count.
  public var impliedBy: String?
  /// The rule as written, with what kind it is (`rule`, `measure`, `proves`, `refutes`).
  public var rules: [RuleUse]
  /// The facts that decided it (or, when unknown, that are missing), sorted by name.
  public var facts: [String]
  /// The deciding sub-expressions with values.
  public var steps: [DecidingStep]
  /// How far facts are from their bounds.
  public var margins: [Margin]
  /// The statement that was used, or that a stronger source overruled.
  public var answer: Answer?
  /// The verdict of an assessor, with what it replaces.
  public var assessorOverride: OverrideUse?
  /// The waiver by which its gap is accepted.
  public var waiver: WaiverUse?
  /// What the verdict needs explained beyond the facts: an expired date, an overruled answer, a
  /// rule's error.
  public var remarks: [String]

  /// A rule and its place in the model.
  public struct RuleUse: Sendable, Hashable {
    /// `rule`, `measure`, `proves` or `refutes`.
    public var kind: String
    /// The rule as written.
    public var source: String
    /// `file:line` in the model.
    public var place: String

    /// Names a rule.
    public init(kind: String, source: String, place: String) {
      (self.kind, self.source, self.place) = (kind, source, place)
    }
  }

  /// Makes a result that is unknown until it is decided.
  public init(
    id: String, level: Int, text: LocalizedText, ask: LocalizedText, improve: LocalizedText,
    verdict: Verdict
  ) {
    self.id = id
    self.level = level
    self.text = text
    self.ask = ask
    self.improve = improve
    self.verdict = verdict
    evidenceIDs = []
    weight = 1
    supersedes = []
    cost = 1
    verify = 1
    rules = []
    facts = []
    steps = []
    margins = []
    remarks = []
  }
}

/// A fact as rules read it.
public struct FactUse: Sendable, Hashable {
  /// The name.
  public var name: String
  /// The type in rules, such as `double`.
  public var type: String
  /// The unit in words.
  public var unit: String
  /// What it means.
  public var meaning: LocalizedText
  /// How it is computed.
  public var formula: String
  /// The value as text, a number with at most six decimals; nil while it is unknown.
  public var value: String?
  /// The exact fraction behind a ratio.
  public var fraction: Fact.Fraction?
  /// How many things were counted.
  public var sample: Int?
  /// Why it is unknown.
  public var unknownReason: UnknownReason?
  /// Where it was read from, the first few places.
  public var provenance: [Provenance]
  /// How many places there were in all.
  public var provenanceCount: Int

  /// Makes an entry.
  public init(
    name: String, type: String, unit: String, meaning: LocalizedText, formula: String,
    value: String?, fraction: Fact.Fraction?, sample: Int?, unknownReason: UnknownReason?,
    provenance: [Provenance], provenanceCount: Int
  ) {
    self.name = name
    self.type = type
    self.unit = unit
    self.meaning = meaning
    self.formula = formula
    self.value = value
    self.fraction = fraction
    self.sample = sample
    self.unknownReason = unknownReason
    self.provenance = provenance
    self.provenanceCount = provenanceCount
  }
}

/// One thing between the project and its target.
public struct Gap: Sendable, Hashable {
  /// The criterion.
  public var criterion: String
  /// The practice.
  public var practice: String
  /// The criterion's level.
  public var level: Int
  /// Whether evidence is missing (first go and look), rather than the practice.
  public var isUnknown: Bool
  /// The remaining cost in points.
  public var remainingCost: Rational
  /// Whether it belongs to the lowest failing level of its practice.
  public var isBlocking: Bool

  /// Makes a gap.
  public init(
    criterion: String, practice: String, level: Int, isUnknown: Bool, remainingCost: Rational,
    isBlocking: Bool
  ) {
    self.criterion = criterion
    self.practice = practice
    self.level = level
    self.isUnknown = isUnknown
    self.remainingCost = remainingCost
    self.isBlocking = isBlocking
  }
}

/// Evidence that would decide unknown criteria.
public struct EvidenceNeed: Sendable, Hashable {
  /// What to supply: `JUnit XML test reports`.
  public var title: LocalizedText
  /// How to get it.
  public var advice: LocalizedText
  /// The facts it would make known, sorted.
  public var facts: [String]
  /// The unknown criteria that read one of these facts, in the model's order.
  public var criteria: [String]

  /// Names a need.
  public init(
    title: LocalizedText, advice: LocalizedText, facts: [String], criteria: [String]
  ) {
    self.title = title
    self.advice = advice
    self.facts = facts
    self.criteria = criteria
  }
}
