import Quantities
import TextLayout

/// What differs between two assessments of one project, and what caused each part of it.
public struct AssessmentTrace: Sendable {
  /// The earlier assessment.
  public let old: AssessmentDocument
  /// The later assessment.
  public let new: AssessmentDocument
  /// The criteria with something to tell, in the later model's order.
  public let criteria: [CriterionTrace]
  /// The way of the whole, as if it were one component.
  public let whole: ScorePath
  /// The domains that moved, in the later model's order.
  public let domains: [ScorePath]
  /// The practices that moved, in the later model's order.
  public let practices: [ScorePath]

  /// Traces the change between two assessments.
  public init(from old: AssessmentDocument, to new: AssessmentDocument) {
    (self.old, self.new) = (old, new)
    let criteria = CriterionTrace.all(from: old, to: new)
    let chain = ScoreChain(from: old, to: new, criteria)
    self.criteria = criteria
    whole = chain.path(nil, nil, \.whole)
    domains = Self.parts(
      old.domains.map { ($0.id, $0.title) }, new.domains.map { ($0.id, $0.title) }
    )
    .map { id, title in chain.path(id, title) { $0.domains[id] } }.filter { !$0.isStill }
    practices = Self.parts(
      old.domains.flatMap(\.practices).map { ($0.id, $0.title) },
      new.domains.flatMap(\.practices).map { ($0.id, $0.title) }
    ).map { id, title in chain.path(id, title) { $0.practices[id] } }.filter { !$0.isStill }
  }

  /// The criteria that changed by a cause, or by causes that it is among.
  public func criteria(by causes: CauseSet) -> [CriterionTrace] {
    criteria.filter { $0.steps.contains { $0.causes == causes } }
  }

  /// The causes of all steps, in order.
  public var causes: [CauseSet] {
    Set(criteria.flatMap(\.steps).map(\.causes) + whole.steps.map(\.causes)).sorted()
  }

  private typealias Named = (id: String, title: LocalizedText)

  private static func parts(_ old: [Named], _ new: [Named]) -> [Named] {
    let ids = Set(new.map(\.id))
    return new + old.filter { !ids.contains($0.id) }
  }
}
