import CEL
import Quantities

/// `load.*`: what the reports of load tests measured.
///
/// One run may stand in several files (a log, its totals, its limits); files of one tool that count
/// the same samples and failures are one run.
enum LoadFacts {
  static let all: [FactDerivation] = counts + speeds + gates

  private static let counts = [
    FactDerivation(
      "load.runs", .int, .count, en: "load test runs", zh: "性能测试执行次数",
      formula: "runs with samples; files of one tool with the same samples and failures are one",
      supplier: .loadTests
    ) { on($0) { .count($0.count, from: places($0)) } },
    FactDerivation(
      "load.samples", .int, .count, en: "requests of load tests", zh: "性能测试请求数",
      formula: "samples of all runs, those at the top level", supplier: .loadTests
    ) { on($0) { .count(sum($0, \.samples), from: places($0)) } },
    FactDerivation(
      "load.errors.ratio", .double, .ratio, en: "share of load test requests that failed",
      zh: "性能测试请求错误率", formula: "failed samples / samples, over runs that tell failures",
      minimum: 1,
      supplier: .loadTests
    ) {
      on($0) { runs in
        let told = runs.filter { $0.failed != nil }
        return .ratio(sum(told, \.failed), of: sum(told, \.samples), from: places(told))
      }
    },
    FactDerivation(
      "load.duration.minutes", .double, .minutes, en: "how long the longest load test ran",
      zh: "最长性能测试时长", formula: "longest time from first request to last answer of a run",
      minimum: 1, supplier: .loadTests
    ) {
      most($0) { run in run.milliseconds.flatMap { Rational($0, over: 60_000) } }
    },
  ]

  private static let speeds = [
    time("mean", \.times.mean, en: "mean response time", zh: "平均响应时间"),
    time("p90", \.times.p90, en: "response time of 90 % of requests", zh: "90% 响应时间"),
    time("p95", \.times.p95, en: "response time of 95 % of requests", zh: "95% 响应时间"),
    time("p99", \.times.p99, en: "response time of 99 % of requests", zh: "99% 响应时间"),
    FactDerivation(
      "load.throughput.per_second", .double, .perSecond,
      en: "requests per second under load", zh: "性能测试吞吐量",
      formula: "samples / seconds from first request to last answer, of the fastest run",
      minimum: 1, supplier: .loadTests
    ) { most($0, \.throughput) },
  ]

  private static let gates = [
    FactDerivation(
      "load.gates", .int, .count, en: "limits that load tests are held to", zh: "性能测试门限数",
      formula: "thresholds and assertions in the reports", supplier: .loadTests
    ) { onGates($0) { .count(gateSum($0, \.defined), from: places($0)) } },
    FactDerivation(
      "load.gates.passed.ratio", .double, .ratio, en: "share of load test limits that were kept",
      zh: "性能测试门限达标率", formula: "thresholds and assertions kept / all of them", minimum: 1,
      supplier: .loadTests
    ) {
      onGates($0) { runs in
        let defined = gateSum(runs, \.defined)
        return .ratio(defined - gateSum(runs, \.failed), of: defined, from: places(runs))
      }
    },
  ]

  private static func time(
    _ name: String, _ part: any KeyPath<LoadTest, Rational?> & Sendable, en: String, zh: String
  ) -> FactDerivation {
    FactDerivation(
      "load.\(name).ms", .double, .milliseconds, en: "\(en) under load", zh: "性能测试\(zh)",
      formula: "as measured, by nearest rank where samples are counted; of the slowest run",
      minimum: 1, supplier: .loadTests
    ) { most($0) { $0[keyPath: part] } }
  }

  /// The largest of a measure over the runs that tell it, with their samples.
  private static func most(
    _ context: DerivationContext, _ measure: (LoadTest) -> Rational?
  ) -> Observation {
    on(context) { runs in
      let told = runs.filter { measure($0) != nil }
      guard let most = told.compactMap(measure).max() else {
        return .unknown(.insufficient(sample: 0, minimum: 1), from: places(runs))
      }
      return .number(most.approximation, sample: sum(told, \.samples), from: places(told))
    }
  }

  private static func on(
    _ context: DerivationContext, _ observe: ([LoadTest]) -> Observation
  ) -> Observation {
    switch context.fresh(context.evidence.loadTests, .tests, dated: \.timestamp) {
    case .none(let reason): return .unknown(reason)
    case .reports(let reports):
      let runs = distinct(reports.filter { $0.samples != nil })
      return runs.isEmpty ? .unknown(.noEvidence) : observe(runs)
    }
  }

  /// The runs that hold at the date of the assessment; none without evidence.
  static func runs(_ context: DerivationContext) -> [LoadTest] {
    guard
      case .reports(let reports) = context.fresh(
        context.evidence.loadTests, .tests, dated: \.timestamp)
    else { return [] }
    return distinct(reports.filter { $0.samples != nil })
  }

  private static func onGates(
    _ context: DerivationContext, _ observe: ([LoadTest]) -> Observation
  ) -> Observation {
    switch context.fresh(context.evidence.loadTests, .tests, dated: \.timestamp) {
    case .none(let reason): return .unknown(reason)
    case .reports(let reports):
      let telling = reports.filter { $0.gates != nil }
      return telling.isEmpty ? .unknown(.noEvidence) : observe(telling)
    }
  }

  /// What makes two files tell of the same run.
  private struct Identity: Hashable {
    let tool: String
    let samples: Int?
    let failed: Int?
  }

  /// Of several files of a run the one that tells most, the first by place in doubt.
  private static func distinct(_ reports: [LoadTest]) -> [LoadTest] {
    let groups = Dictionary(grouping: reports.sorted { $0.provenance < $1.provenance }) {
      Identity(tool: $0.tool, samples: $0.samples, failed: $0.failed)
    }
    return groups.values
      .compactMap { group in group.reversed().max { weight($0) < weight($1) } }
      .sorted { $0.provenance < $1.provenance }
  }

  private static func weight(_ run: LoadTest) -> Int {
    [run.times.p90, run.times.p95, run.throughput].count { $0 != nil }
      + (run.milliseconds == nil ? 0 : 1)
  }

  /// Sums beyond 64 bits are held there.
  private static func sum(_ runs: [LoadTest], _ part: KeyPath<LoadTest, Int?>) -> Int {
    runs.reduce(0) { sum, run in
      let (total, overflow) = sum.addingReportingOverflow(run[keyPath: part] ?? 0)
      return overflow ? .max : total
    }
  }

  private static func gateSum(_ runs: [LoadTest], _ part: KeyPath<LoadTest.Gates, Int>) -> Int {
    runs.reduce(0) { $0 + ($1.gates?[keyPath: part] ?? 0) }
  }

  private static func places(_ runs: [LoadTest]) -> [Provenance] { runs.map(\.provenance) }
}
