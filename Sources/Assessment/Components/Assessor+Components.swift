import Evidence
import MaturityModel

extension Assessor {
  /// Assesses each component by itself, and puts the results together; nil without components.
  func rollup(_ input: AssessmentInput) -> ComponentRollup? {
    guard !input.components.isEmpty else { return nil }
    let results = input.components.map { result(of: $0, in: input) }
    let rule = input.rollup
    var rollup = ComponentRollup(
      rule: rule, level: rule.range(of: results) { $0.overall.level },
      domains: model.domains.enumerated().map { place, domain in
        ComponentRollup.DomainLevel(
          id: domain.id, level: rule.range(of: results) { $0.domains[place].summary.level })
      }, components: results)
    rollup.waivers = effect(of: results.map(\.overall), results, rule)
    return rollup
  }

  private func result(of part: ComponentInput, in input: AssessmentInput) -> ComponentResult {
    var own = input
    own.evidence = part.evidence
    own.facts = part.facts
    own.components = []
    return ComponentResult(part.component, assess(own))
  }

  private func effect(
    of summaries: [Summary], _ results: [ComponentResult], _ rule: RollupRule
  ) -> WaiverEffect? {
    let count = summaries.reduce(0) { $0 + ($1.waivers?.count ?? 0) }
    guard count > 0 else { return nil }
    return WaiverEffect(
      count: count,
      without: rule.range(of: results) { $0.overall.waivers?.without ?? $0.overall.level },
      with: rule.range(of: results) { $0.overall.waivers?.with ?? $0.overall.level })
  }
}

extension RollupRule {
  /// The level of components together, each with a level that a closure picks.
  fileprivate func range(
    of results: [ComponentResult], _ level: (ComponentResult) -> LevelRange?
  ) -> LevelRange? {
    range(
      of: results.compactMap { result in
        level(result).map {
          Member(level: $0, weight: result.weight, isCritical: result.isCritical)
        }
      })
  }
}
