import Evidence
import MaturityModel

extension Assessor {
  /// Assesses each component by itself, and puts the results together; nil without components.
  func rollup(_ input: AssessmentInput) -> ComponentRollup? {
    guard !input.components.isEmpty else { return nil }
    let results = input.components.map { result(of: $0, in: input) }
    return ComponentRollup(
      rule: input.rollup, level: level(of: results, input.rollup) { $0.overall },
      domains: model.domains.enumerated().map { place, domain in
        ComponentRollup.DomainLevel(
          id: domain.id, level: level(of: results, input.rollup) { $0.domains[place].summary })
      }, components: results)
  }

  private func result(of part: ComponentInput, in input: AssessmentInput) -> ComponentResult {
    var own = input
    own.evidence = part.evidence
    own.facts = part.facts
    own.components = []
    return ComponentResult(part.component, assess(own))
  }

  private func level(
    of results: [ComponentResult], _ rule: RollupRule, _ summary: (ComponentResult) -> Summary
  ) -> LevelRange? {
    rule.range(
      of: results.compactMap { result in
        summary(result).level.map {
          RollupRule.Member(level: $0, weight: result.weight, isCritical: result.isCritical)
        }
      })
  }
}
