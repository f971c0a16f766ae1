import DataFormats
import Evidence
import Quantities

@testable import Assessment

extension SmallAssessment {
  /// The same document with two components, the second without anything.
  var withComponents: AssessmentDocument { components(of: document) }

  /// Components, and statements in the whole and in the first of them.
  var withEverything: AssessmentDocument { components(of: withStatements) }

  private func components(of document: AssessmentDocument) -> AssessmentDocument {
    var whole = document
    let levels = whole.domains.map {
      ComponentRollup.DomainLevel(id: $0.id, level: $0.summary.level)
    }
    whole.rollup = ComponentRollup(
      rule: .share(.percent(80)), level: whole.overall.level, domains: levels,
      components: [
        ComponentResult(component("shop", title: "Shop", weight: 2), document),
        ComponentResult(component("till", title: "till", isCritical: true), empty),
      ])
    return whole
  }

  private var empty: AssessmentDocument {
    var empty = document
    empty.domains = []
    empty.evidence = []
    empty.gaps = []
    empty.smells = []
    empty.overall = Summary(
      level: nil, index: nil, potentialIndex: nil, percentToTarget: nil, confidence: nil,
      counts: VerdictCounts())
    return empty
  }

  private func component(
    _ id: String, title: String, weight: Int = 1, isCritical: Bool = false
  ) -> Component {
    let start = SourcePosition(line: 1, column: 1, offset: 0)
    return Component(
      id: id, title: says(title), paths: [Component.Pattern(says("services/\(id)/**"), at: start)],
      weight: weight, isCritical: isCritical, position: start)
  }
}
