import CEL

/// `finding.*`: what static analysis reported.
enum FindingFacts {
  static let all: [FactDerivation] =
    counts + [
      FactDerivation(
        "finding.fixable.ratio", .double, .ratio, en: "share of findings with a proposed fix",
        zh: "带修复建议的问题占比", formula: "current findings with a fix / current findings", minimum: 1,
        supplier: .findings
      ) {
        on($0) { reports in
          .ratio(
            sum(reports) { $0.withFix }, of: sum(reports) { $0.current }, from: places(reports))
        }
      },
      FactDerivation(
        "finding.tools", .list(.string), .names, en: "tools that reported", zh: "输出报告的分析工具",
        formula: "tool names of the runs", supplier: .findings
      ) { on($0) { .names($0.flatMap(\.tools), from: places($0)) } },
      FactDerivation(
        "finding.reports", .int, .count, en: "reports of static analysis", zh: "静态分析报告数",
        formula: "report files", supplier: .findings
      ) { on($0) { .count($0.count, from: places($0)) } },
      baseline("new", \.new, en: "findings that the baseline did not have", zh: "相对基线新增的问题数"),
      baseline("gone", \.absent, en: "baseline findings that are gone", zh: "相对基线已消除的问题数"),
    ]

  private static let counts: [FactDerivation] = [
    count("current", en: "current findings", zh: "当前问题数") { $0.current },
    count("errors", en: "findings of level error", zh: "错误级问题数") { $0.byLevel[.error] ?? 0 },
    count("warnings", en: "findings of level warning", zh: "警告级问题数") { $0.byLevel[.warning] ?? 0 },
    count("critical", en: "critical security findings", zh: "严重安全问题数") {
      $0.byBand[.critical] ?? 0
    },
    count("high", en: "high security findings", zh: "高危安全问题数") { $0.byBand[.high] ?? 0 },
    count("security", en: "security findings", zh: "安全问题数") { $0.byBand.values.reduce(0, +) },
    count("suppressed", en: "suppressed findings", zh: "已豁免的问题数") { $0.suppressed },
  ]

  private static func count(
    _ name: String, en: String, zh: String,
    _ part: @escaping @Sendable (FindingsReport) -> Int
  ) -> FactDerivation {
    FactDerivation(
      "finding.\(name)", .int, .count, en: en, zh: zh,
      formula: "\(en), summed over the reports; unknown when it is 0 and a run did not end well",
      supplier: .findings
    ) {
      on($0) { reports in
        let total = sum(reports, part)
        let broken = reports.filter { !$0.isComplete }
        guard total > 0 || broken.isEmpty else {
          return .unknown(.hidden("a run did not end well"), from: places(broken))
        }
        return .count(total, from: places(reports))
      }
    }
  }

  private static func baseline(
    _ name: String, _ part: any KeyPath<FindingsReport, Int?> & Sendable, en: String, zh: String
  ) -> FactDerivation {
    FactDerivation(
      "finding.\(name)", .int, .count, en: en, zh: zh,
      formula: "\(en), summed over the reports that compare with a baseline", supplier: .findings
    ) {
      on($0) { reports in
        let compared = reports.filter { $0[keyPath: part] != nil }
        guard !compared.isEmpty else {
          return .unknown(.hidden("no report compares with a baseline"), from: places(reports))
        }
        return .count(sum(compared) { $0[keyPath: part] ?? 0 }, from: places(compared))
      }
    }
  }

  private static func on(
    _ context: DerivationContext, _ observe: ([FindingsReport]) -> Observation
  ) -> Observation {
    switch context.fresh(context.evidence.findingsReports, .findings, dated: \.timestamp) {
    case .reports(let reports): observe(reports)
    case .none(let reason): .unknown(reason)
    }
  }

  private static func sum(_ reports: [FindingsReport], _ part: (FindingsReport) -> Int) -> Int {
    reports.reduce(0) { $0 + part($1) }
  }

  private static func places(_ reports: [FindingsReport]) -> [Provenance] {
    reports.map(\.provenance)
  }
}
