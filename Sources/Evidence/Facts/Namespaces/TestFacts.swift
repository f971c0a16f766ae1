import CEL

/// `test.*`: what the test reports counted.
enum TestFacts {
  static let all: [FactDerivation] = totals + layers + order

  private static let totals = [
    FactDerivation(
      "test.reports", .int, .count, en: "test reports", zh: "测试报告数", formula: "test report files",
      supplier: .tests
    ) { on($0) { .count($0.count, from: places($0)) } },
    FactDerivation(
      "test.cases", .int, .count, en: "test cases", zh: "测试用例数",
      formula: "cases counted in all reports", supplier: .tests
    ) { on($0) { .count(sum($0, \.cases), from: places($0)) } },
    FactDerivation(
      "test.failed", .int, .count, en: "failed test cases", zh: "失败用例数",
      formula: "cases that failed or broke", supplier: .tests
    ) { on($0) { .count(sum($0, \.failed) + sum($0, \.errored), from: places($0)) } },
    FactDerivation(
      "test.passed.ratio", .double, .ratio, en: "share of test cases that pass", zh: "用例通过率",
      formula: "passed / (passed + failed + broken)", minimum: 1, supplier: .tests
    ) {
      on($0) { reports in
        let passed = sum(reports, \.passed)
        return .ratio(
          passed, of: passed + sum(reports, \.failed) + sum(reports, \.errored),
          from: places(reports))
      }
    },
    FactDerivation(
      "test.skipped.ratio", .double, .ratio, en: "share of test cases skipped", zh: "用例跳过率",
      formula: "skipped or switched off / cases", minimum: 1, supplier: .tests
    ) {
      on($0) { reports in
        .ratio(
          sum(reports, \.skipped) + sum(reports, \.disabled), of: sum(reports, \.cases),
          from: places(reports))
      }
    },
    FactDerivation(
      "test.flaky.ratio", .double, .ratio, en: "share of passed cases that first failed",
      zh: "先失败后通过的用例占比", formula: "passed cases with a failed try in the same run / passed cases",
      minimum: 20, supplier: .tests
    ) { on($0) { .ratio(sum($0, \.flaky), of: sum($0, \.passed), from: places($0)) } },
    FactDerivation(
      "test.duration.minutes", .double, .minutes, en: "time the tests take", zh: "测试耗时",
      formula: "declared times of the outermost suites, else the sum of the cases' times",
      supplier: .tests
    ) {
      on($0) { reports in
        let milliseconds = reports.reduce(Int64(0)) { sum, report in
          sum.addingReportingOverflow(report.wallMilliseconds ?? report.caseMilliseconds)
            .partialValue
        }
        return .number(
          Double(milliseconds) / 60_000, sample: sum(reports, \.cases), from: places(reports))
      }
    },
    FactDerivation(
      "test.miscounted", .int, .count, en: "reports that declare another count than they hold",
      zh: "声明数与实际数不符的报告数", formula: "reports whose declared count differs from the counted one",
      supplier: .tests
    ) {
      on($0) { reports in
        let wrong = reports.filter { ($0.declaredCases ?? $0.cases) != $0.cases }
        return .count(wrong.count, from: places(wrong))
      }
    },
  ]

  private static let order = [
    FactDerivation(
      "test.order.random", .bool, .flag, en: "tests run in random order", zh: "测试以随机顺序执行",
      formula:
        "a test tool's setting in the project, or an option of a pipeline's command; unknown when none is seen, as tests may do so themselves",
      supplier: .testOrder
    ) { context in
      let places =
        context.evidence.randomTestOrders.map(\.provenance)
        + PipelineFacts.stepPlaces(context.evidence.pipelines, [.randomOrder])
      return places.isEmpty ? .unknown(.noEvidence) : .flag(true, from: places)
    }
  ]

  private static let layers = [
    (TestReport.Layer.unit, "unit", "unit", "单元"),
    (.interface, "interface", "interface", "接口"),
    (.ui, "ui", "user-interface", "界面"),
    (.performance, "performance", "performance", "性能"),
    (.security, "security", "security", "安全"),
  ].flatMap { layer, name, en, zh in
    [
      FactDerivation(
        "test.\(name).cases", .int, .count, en: "\(en) test cases", zh: "\(zh)测试用例数",
        formula: layer == .performance
          ? "cases whose path, class or suite tells the layer, and runs of load tests"
          : "cases whose path, class or suite tells the layer", supplier: .tests
      ) {
        layer == .performance
          ? performance($0) : on($0) { .count(inLayer(layer, $0), from: places($0)) }
      },
      FactDerivation(
        "test.\(name).ratio", .double, .ratio, en: "share of \(en) tests", zh: "\(zh)测试占比",
        formula:
          "cases of the layer / cases whose layer is known; unknown when that is less than half of the cases",
        minimum: 20, supplier: .tests
      ) { on($0) { share(of: layer, $0) } },
    ]
  }

  /// A run of a load test is a case of its own, whatever the count of its requests.
  private static func performance(_ context: DerivationContext) -> Observation {
    let cases = on(context) { .count(inLayer(.performance, $0), from: places($0)) }
    let runs = LoadFacts.runs(context)
    guard !runs.isEmpty else { return cases }
    guard case .known(.int(let count)) = cases.state else {
      return .count(runs.count, from: runs.map(\.provenance))
    }
    return .count(
      Int(clamping: count) + runs.count, from: cases.provenance + runs.map(\.provenance))
  }

  private static func on(
    _ context: DerivationContext, _ observe: ([TestReport]) -> Observation
  ) -> Observation {
    switch context.fresh(context.evidence.testReports, .tests, dated: \.timestamp) {
    case .reports(let reports): observe(reports)
    case .none(let reason): .unknown(reason)
    }
  }

  private static func share(of layer: TestReport.Layer, _ reports: [TestReport]) -> Observation {
    let cases = sum(reports, \.cases)
    let known = cases - inLayer(.unknown, reports)
    guard known * 2 >= cases, cases > 0 else {
      return .unknown(
        .hidden("the layer of \(cases - known) of \(cases) cases is not told by their names"),
        from: places(reports))
    }
    return .ratio(inLayer(layer, reports), of: known, from: places(reports))
  }

  private static func inLayer(_ layer: TestReport.Layer, _ reports: [TestReport]) -> Int {
    reports.reduce(0) { $0 + ($1.casesByLayer[layer] ?? 0) }
  }

  private static func sum(_ reports: [TestReport], _ part: KeyPath<TestReport, Int>) -> Int {
    reports.reduce(0) { $0 + $1[keyPath: part] }
  }

  private static func places(_ reports: [TestReport]) -> [Provenance] { reports.map(\.provenance) }
}
