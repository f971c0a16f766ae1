public import Evidence
public import Quantities
public import TextLayout

/// The level and the way towards the next, on one side of the interval.
public struct LevelScore: Sendable, Hashable, Comparable {
  /// The level.
  public var level: Int
  /// The way towards the next non-empty level, 0 to 0.99; 0 when nothing is above.
  public var fraction: Rational

  /// Makes a score.
  public init(level: Int, fraction: Rational) { (self.level, self.fraction) = (level, fraction) }

  /// Level and fraction as one number, whose whole part is the level.
  public var score: Rational { Rational(level) + fraction }

  /// Orders by level, then fraction.
  public static func < (left: LevelScore, right: LevelScore) -> Bool {
    (left.level, left.fraction) < (right.level, right.fraction)
  }
}

/// What is proven and what is still possible.
public struct LevelRange: Sendable, Hashable {
  /// The level if every unknown turned out bad.
  public var proven: LevelScore
  /// The level if every unknown turned out good.
  public var potential: LevelScore

  /// Makes a range.
  public init(proven: LevelScore, potential: LevelScore) {
    (self.proven, self.potential) = (proven, potential)
  }
}

/// Shares of the applicable weight up to the target, by how it was decided; they add up to 1.
public struct Confidence: Sendable, Hashable {
  /// Decided by machine evidence.
  public var machine: Rational
  /// Decided by what people state.
  public var attested: Rational
  /// Not decided.
  public var unknown: Rational

  /// Makes shares.
  public init(machine: Rational, attested: Rational, unknown: Rational) {
    (self.machine, self.attested, self.unknown) = (machine, attested, unknown)
  }
}

/// How many criteria ended in each verdict.
public struct VerdictCounts: Sendable, Hashable {
  /// Fully met, those implied by a higher criterion included.
  public var met = 0
  /// Met in part.
  public var partial = 0
  /// Not met.
  public var notMet = 0
  /// Unknown.
  public var unknown = 0
  /// Not applicable.
  public var notApplicable = 0

  /// Makes counts of zero.
  public init() {}

  /// All criteria.
  public var total: Int { met + partial + notMet + unknown + notApplicable }
}

/// The result for the whole or for a domain.
public struct Summary: Sendable, Hashable {
  /// The level by the model's aggregate; nil when there is nothing to aggregate or the model
  /// prints no single number.
  public var level: LevelRange?
  /// The weighted mean of practice scores, proven side; a trend index, not a level.
  public var index: Rational?
  /// The same on the potential side.
  public var potentialIndex: Rational?
  /// How far the practices are on the way to the target, 0 to 1, proven side.
  public var percentToTarget: Rational?
  /// How the applicable weight up to the target was decided; nil when nothing applies.
  public var confidence: Confidence?
  /// Criteria up to the target by verdict.
  public var counts: VerdictCounts
  /// What waivers do to the level; nil without waivers.
  public var waivers: WaiverEffect?
  /// How many verdicts assessors set.
  public var overrides = 0

  /// Makes a result.
  public init(
    level: LevelRange?, index: Rational?, potentialIndex: Rational?, percentToTarget: Rational?,
    confidence: Confidence?, counts: VerdictCounts
  ) {
    self.level = level
    self.index = index
    self.potentialIndex = potentialIndex
    self.percentToTarget = percentToTarget
    self.confidence = confidence
    self.counts = counts
  }
}

/// The result of one domain.
public struct DomainResult: Sendable, Hashable {
  /// The identifier.
  public var id: String
  /// The name.
  public var title: LocalizedText
  /// Whether the model can assess it yet.
  public var isAssessed: Bool
  /// The result.
  public var summary: Summary
  /// The items in the model's order.
  public var items: [ItemResult]

  /// Makes a result.
  public init(
    id: String, title: LocalizedText, isAssessed: Bool, summary: Summary, items: [ItemResult]
  ) {
    self.id = id
    self.title = title
    self.isAssessed = isAssessed
    self.summary = summary
    self.items = items
  }

  /// Every practice of the domain.
  public var practices: [PracticeResult] { items.flatMap(\.practices) }
}

/// The result of one capability item.
public struct ItemResult: Sendable, Hashable {
  /// The identifier.
  public var id: String
  /// The name.
  public var title: LocalizedText
  /// The practices in the model's order.
  public var practices: [PracticeResult]

  /// Makes a result.
  public init(id: String, title: LocalizedText, practices: [PracticeResult]) {
    (self.id, self.title, self.practices) = (id, title, practices)
  }
}

/// The result of one practice.
public struct PracticeResult: Sendable, Hashable {
  /// The identifier.
  public var id: String
  /// The name.
  public var title: LocalizedText
  /// The clause of the standard.
  public var clause: String?
  /// What the lowest level looks like.
  public var floor: LocalizedText?
  /// A remark of the model.
  public var note: LocalizedText?
  /// The levels reached; nil when it is not applicable or not assessed.
  public var level: LevelRange?
  /// Why it was left out, when it was.
  public var scoping: Scoping?
  /// The criteria by level.
  public var criteria: [CriterionResult]
  /// The criteria that keep the practice from the next level, in the model's order.
  public var blockers: [String]
  /// What waivers do to its level; nil without waivers.
  public var waivers: WaiverEffect?

  /// Makes a result.
  public init(
    id: String, title: LocalizedText, clause: String?, floor: LocalizedText?,
    note: LocalizedText? = nil, level: LevelRange?, scoping: Scoping?, criteria: [CriterionResult],
    blockers: [String]
  ) {
    self.id = id
    self.title = title
    self.clause = clause
    self.floor = floor
    self.note = note
    self.level = level
    self.scoping = scoping
    self.criteria = criteria
    self.blockers = blockers
  }
}
