import CEL
import Evidence
import MaturityModel
import Quantities

/// The facts by name, as rules read them.
struct FactTable: Sendable {
  private let facts: [String: Fact]
  private let asOf: Instant

  init(_ facts: [Fact], asOf: Instant) {
    self.asOf = asOf
    self.facts = Dictionary(
      facts.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  subscript(_ name: String) -> Fact? { facts[name] }

  /// What a rule sees under a name.
  func binding(_ name: String) -> Binding {
    if name == RuleVocabulary.assessmentMoment { return .value(.timestamp(Timestamp(asOf))) }
    guard let value = facts[name]?.value else { return .unknown }
    return .value(value)
  }

  /// Why a fact is unknown; a fact that nobody derived has no evidence.
  func unknownReason(of name: String) -> UnknownReason? {
    guard let fact = facts[name] else { return .noEvidence }
    guard case .unknown(let reason) = fact.state else { return nil }
    return reason
  }

  /// The reason that matters most among unknown facts.
  ///
  /// An expired one comes first, because it forbids weaker evidence to take over.
  func dominantReason(of names: [String]) -> Verdict.Reason {
    let order: [Verdict.Reason] = [
      .expired, .conflict, .incomplete, .insufficient, .hidden,
    ]
    let reasons = names.compactMap { unknownReason(of: $0).map(Verdict.Reason.init) }
    return order.first(where: reasons.contains) ?? .noEvidence
  }
}

extension Verdict.Reason {
  /// The reason of a criterion whose fact is unknown for a reason.
  init(_ reason: UnknownReason) {
    self =
      switch reason {
      case .noEvidence: .noEvidence
      case .expired: .expired
      case .insufficient: .insufficient
      case .incomplete: .incomplete
      case .hidden: .hidden
      case .conflict: .conflict
      }
  }
}
