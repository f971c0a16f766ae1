import CEL

/// `coverage.*`: what the coverage reports counted.
///
/// Reports of different tools speak of the same code and are not added up: the tool that knows
/// most lines is taken.
enum CoverageFacts {
  static let all: [FactDerivation] = [
    ratio("line", \.lines, en: "lines", zh: "行"),
    ratio("branch", \.branches, en: "branches", zh: "分支"),
    ratio("function", \.functions, en: "functions", zh: "函数"),
    FactDerivation(
      "coverage.line.valid", .int, .count, en: "lines that could be covered", zh: "可覆盖行数",
      formula: "executable lines of the reports of the tool that knows most", supplier: .coverage
    ) { on($0) { .count(sum($0, \.lines).valid, from: $0.map(\.provenance)) } },
    FactDerivation(
      "coverage.files", .int, .count, en: "files with coverage data", zh: "有覆盖率数据的文件数",
      formula: "files of the reports of the tool that knows most", supplier: .coverage
    ) { on($0) { .count($0.reduce(0) { $0 + $1.files }, from: $0.map(\.provenance)) } },
    FactDerivation(
      "coverage.modules.covered.ratio", .double, .ratio,
      en: "share of modules with at least half of their lines covered", zh: "行覆盖率过半的模块占比",
      formula: "modules with line coverage of at least 50 % / modules with lines", minimum: 1,
      supplier: .coverage
    ) { on($0) { modules($0) } },
    FactDerivation(
      "coverage.new_code.ratio", .double, .ratio,
      en: "share of new lines that tests execute", zh: "新增代码行覆盖率",
      formula:
        "covered / valid lines that the commits of the window's length before the last one added or changed and that are still there, tests and files changed after the report left out, summed over the reports of the tool that knows most lines (lcov, Cobertura, Clover, OpenCover, Istanbul, SimpleCov, Codecov)",
      minimum: 20, supplier: .coverage
    ) { on($0) { newCode($0) { .ratio($0.covered, of: $0.valid, from: $1) } } },
    FactDerivation(
      "coverage.new_code.lines", .int, .count, en: "new lines that could be covered",
      zh: "可覆盖的新增代码行数",
      formula: "valid lines of which 'coverage.new_code.ratio' is the share covered",
      supplier: .coverage
    ) { on($0) { newCode($0) { .count($0.valid, from: $1) } } },
  ]

  private static func ratio(
    _ name: String, _ part: any KeyPath<CoverageReport, CoverageReport.Count?> & Sendable,
    en: String, zh: String
  ) -> FactDerivation {
    FactDerivation(
      "coverage.\(name).ratio", .double, .ratio, en: "share of \(en) that tests execute",
      zh: "\(zh)覆盖率",
      formula: "covered / valid \(en), summed over the reports of the tool that knows most lines",
      minimum: 1, supplier: .coverage
    ) {
      on($0) { reports in
        let count = sum(reports, part)
        return .ratio(count.covered, of: count.valid, from: reports.map(\.provenance))
      }
    }
  }

  private static func on(
    _ context: DerivationContext, _ observe: ([CoverageReport]) -> Observation
  ) -> Observation {
    switch context.fresh(context.evidence.coverageReports, .coverage, dated: \.timestamp) {
    case .none(let reason): .unknown(reason)
    case .reports(let reports): observe(ofRichestTool(reports))
    }
  }

  private static func ofRichestTool(_ reports: [CoverageReport]) -> [CoverageReport] {
    let byTool = Dictionary(grouping: reports, by: \.tool).sorted { $0.key < $1.key }
    let richest = byTool.max { sum($0.value, \.lines).valid < sum($1.value, \.lines).valid }
    return richest?.value ?? []
  }

  /// New lines are known where a report tells its lines and a history tells which are new.
  private static func newCode(
    _ reports: [CoverageReport],
    _ observe: (CoverageReport.Count, [Provenance]) -> Observation
  ) -> Observation {
    let telling = reports.filter { $0.newLines != nil }
    guard !telling.isEmpty else {
      return .unknown(
        .hidden("no report of single lines stands beside a whole git history"),
        from: reports.map(\.provenance))
    }
    let places = telling.map(\.provenance) + [Provenance(path: ".git")]
    return observe(sum(telling, \.newLines), places)
  }

  private static func modules(_ reports: [CoverageReport]) -> Observation {
    let counts = reports.flatMap(\.modules.values).filter { $0.valid > 0 }
    return .ratio(
      counts.count { $0.covered >= $0.valid - $0.covered }, of: counts.count,
      from: reports.map(\.provenance))
  }

  private static func sum(
    _ reports: [CoverageReport], _ part: KeyPath<CoverageReport, CoverageReport.Count?>
  ) -> CoverageReport.Count {
    reports.reduce(into: CoverageReport.Count()) { sum, report in
      guard let count = report[keyPath: part] else { return }
      sum.covered = sum.covered.addingReportingOverflow(count.covered).partialValue
      sum.valid = sum.valid.addingReportingOverflow(count.valid).partialValue
    }
  }
}
