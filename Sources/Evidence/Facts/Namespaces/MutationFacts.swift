import CEL

/// `mutation.*`: how many deliberate slips in the code the tests notice.
enum MutationFacts {
  static let all: [FactDerivation] = [
    FactDerivation(
      "mutation.score.ratio", .double, .ratio,
      en: "share of deliberate slips in the code that tests notice", zh: "变异测试得分（被测试发现的变异占比）",
      formula: "mutations detected / mutations tried, summed over the reports", minimum: 20,
      supplier: .mutation
    ) { on($0) { .ratio(sum($0, \.detected), of: sum($0, \.total), from: places($0)) } },
    FactDerivation(
      "mutation.count", .int, .count, en: "deliberate slips in the code that were tried",
      zh: "变异数量", formula: "mutations tried, summed over the reports", supplier: .mutation
    ) { on($0) { .count(sum($0, \.total), from: places($0)) } },
    FactDerivation(
      "mutation.uncovered.ratio", .double, .ratio,
      en: "share of deliberate slips in code that no test runs", zh: "未被任何测试执行的变异占比",
      formula: "mutations without coverage / mutations tried, summed over the reports",
      minimum: 20, supplier: .mutation
    ) { on($0) { .ratio(sum($0, \.uncovered), of: sum($0, \.total), from: places($0)) } },
  ]

  private static func on(
    _ context: DerivationContext, _ observe: ([MutationReport]) -> Observation
  ) -> Observation {
    switch context.fresh(context.evidence.mutationReports, .tests, dated: \.timestamp) {
    case .none(let reason): .unknown(reason)
    case .reports(let reports): observe(reports)
    }
  }

  private static func sum(
    _ reports: [MutationReport], _ part: KeyPath<MutationReport, Int>
  ) -> Int {
    reports.reduce(0) { $0.addingReportingOverflow($1[keyPath: part]).partialValue }
  }

  private static func places(_ reports: [MutationReport]) -> [Provenance] {
    reports.map(\.provenance)
  }
}
