public import Quantities

/// A definition together with the computation that follows it.
public struct FactDerivation: Sendable {
  /// What the fact means.
  public let definition: FactDefinition
  /// Computes it from the records.
  public let derive: @Sendable (DerivationContext) -> Fact

  /// Pairs a definition with its computation.
  public init(
    _ definition: FactDefinition, derive: @escaping @Sendable (DerivationContext) -> Fact
  ) {
    (self.definition, self.derive) = (definition, derive)
  }
}

/// What derivations may look at: the records, the date of the assessment and the model's limits.
public struct DerivationContext: Sendable {
  /// The records.
  public let evidence: EvidenceCollection
  /// The end of every window.
  public let asOf: Instant
  /// The length of the window in days.
  public let windowDays: Int
  /// For how many days evidence of a kind holds, by the kind's name; a missing kind never expires.
  public let validDays: [EvidenceKind: Int]

  /// Sets the scene for derivations.
  public init(
    evidence: EvidenceCollection, asOf: Instant, windowDays: Int = 90,
    validDays: [EvidenceKind: Int] = [:]
  ) {
    self.evidence = evidence
    self.asOf = asOf
    self.windowDays = windowDays
    self.validDays = validDays
  }

  /// The start of the window.
  public var windowStart: Instant { asOf.adding(seconds: -Int64(windowDays) * Instant.day) }

  /// Whether a moment lies in the window.
  public func isInWindow(_ moment: Instant) -> Bool { moment > windowStart && moment <= asOf }
}

/// A kind of evidence whose age matters, as the model's `valid_for` names it.
public enum EvidenceKind: String, Sendable, Hashable, CaseIterable {
  case tests, coverage, findings, components
  case records, metrics, documents, answers
  case protection
}
