public import Evidence
public import MaturityModel
public import Quantities

/// One criterion as a question to a person.
public struct Question: Sendable {
  /// What an answer would decide.
  public enum Bearing: Sendable, Hashable {
    /// It stands between its practice and the next level, with so many others that are open, and
    /// so many of which evidence says that they are not met.
    case blocking(openBeside: Int, failedBeside: Int)
    /// It counts once what stands before it is done.
    case later
    /// It counts for a level above the target.
    case aboveTarget
    /// Machine evidence has decided it; an answer changes nothing.
    case settled
  }

  /// The criterion with its texts and its verdict.
  public let criterion: CriterionResult
  /// What an answer would decide.
  public let bearing: Bearing
  /// The evidence that the model's assessors ask for; empty when the model is not at hand.
  public let evidence: [RequestedEvidence]
  /// What a decision must rest on at least.
  public let minimumBasis: RequiredBasis
  /// The newest earlier answer.
  public let earlier: Answer?
  /// Until when the earlier answer held, when it is too old to count.
  public let lapsed: CalendarDate?

  init(
    _ criterion: CriterionResult, bearing: Bearing, described: Criterion?, earlier: Answer?,
    lapsed: CalendarDate?
  ) {
    self.criterion = criterion
    self.bearing = bearing
    evidence = described?.evidence ?? []
    minimumBasis = described?.minimumBasis ?? .attested
    self.earlier = earlier
    self.lapsed = lapsed
  }

  /// Whether machine evidence is there that no answer but "not met" takes over from.
  public var isVetoed: Bool {
    guard case .unknown(_, _, let reason) = criterion.verdict, reason.vetoes else { return false }
    return !criterion.facts.isEmpty
  }
}

/// The questions of one practice.
public struct PracticeQuestions: Sendable {
  /// The practice with its levels.
  public let practice: PracticeResult
  /// What is asked, from the lowest level up.
  public let questions: [Question]
}

/// The questions of one domain.
public struct DomainQuestions: Sendable {
  /// The domain with its result.
  public let domain: DomainResult
  /// Its practices that have questions, the most decisive first.
  public let practices: [PracticeQuestions]

  /// How many questions there are.
  public var count: Int { practices.reduce(0) { $0 + $1.questions.count } }
}
