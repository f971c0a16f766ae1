public import Quantities

/// What derivations may look at: the records, the date of the assessment and the model's limits.
public struct DerivationContext: Sendable {
  /// The records.
  public let evidence: EvidenceCollection
  /// The end of every window.
  public let asOf: Instant
  /// The length of the window in days.
  public let windowDays: Int
  /// For how many days evidence of a kind holds; a missing kind never expires.
  public let validDays: [EvidenceKind: Int]
  /// What several facts share, computed once.
  let history: HistoryStatistics?

  /// Sets the scene for derivations.
  public init(
    evidence: EvidenceCollection, asOf: Instant, windowDays: Int = 90,
    validDays: [EvidenceKind: Int] = [:]
  ) {
    self.evidence = evidence
    self.asOf = asOf
    self.windowDays = windowDays
    self.validDays = validDays
    let start = asOf.adding(seconds: -Int64(windowDays) * Instant.day)
    history = evidence.history.map { HistoryStatistics($0, from: start, to: asOf) }
  }

  /// The start of the window.
  public var windowStart: Instant { asOf.adding(seconds: -Int64(windowDays) * Instant.day) }

  /// Whether a moment lies in the window.
  public func isInWindow(_ moment: Instant) -> Bool { moment > windowStart && moment <= asOf }

  /// The working days (Monday to Friday, UTC) of the window, as days since the epoch.
  var workingDays: [Int] {
    let first = windowStart.date.daysSinceEpoch + 1
    let last = asOf.date.daysSinceEpoch
    guard first <= last else { return [] }
    return (first...last).filter { CalendarDate(daysSinceEpoch: $0).weekday <= 5 }
  }
}

/// A kind of evidence whose age matters, as the model's `valid_for` names it.
public enum EvidenceKind: String, Sendable, Hashable, CaseIterable {
  case tests, coverage, findings, components
  case records, metrics, documents, answers
  case protection
}
