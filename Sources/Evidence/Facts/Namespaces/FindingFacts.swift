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
      FactDerivation(
        "finding.vulnerability.fixable.ratio", .double, .ratio,
        en: "share of vulnerable parts with a fixed version", zh: "已有修复版本的组件漏洞占比",
        formula: "known weaknesses of parts with a fixed version / known weaknesses of parts",
        minimum: 1, supplier: .findings
      ) {
        on($0) { reports in
          let looking = reports.filter { $0.vulnerabilities != nil }
          guard !looking.isEmpty else {
            return .unknown(.hidden("no report looks for them"), from: places(reports))
          }
          return .ratio(
            sum(looking) { $0.fixableVulnerabilities ?? 0 },
            of: sum(looking) { $0.vulnerabilities ?? 0 }, from: places(looking))
        }
      },
      kind("secret.count", \.secrets, en: "leaked credentials", zh: "泄露的密钥与凭据数"),
      kind(
        "vulnerability.count", \.vulnerabilities, en: "known weaknesses of parts", zh: "组件已知漏洞数"),
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
    count("medium", en: "medium security findings", zh: "中危安全问题数") { $0.byBand[.medium] ?? 0 },
    count("low", en: "low security findings", zh: "低危安全问题数") { $0.byBand[.low] ?? 0 },
    count("security", en: "security findings", zh: "安全问题数") { $0.byBand.values.reduce(0, +) },
    count("suppressed", en: "suppressed findings", zh: "已豁免的问题数") { $0.suppressed },
  ]

  private static func count(
    _ name: String, en: String, zh: String,
    _ part: @escaping @Sendable (FindingsReport) -> Int
  ) -> FactDerivation {
    FactDerivation(
      "finding.\(name)", .int, .count, en: en, zh: zh,
      formula:
        "\(en), summed over the reports; unknown when it is 0 and a run did not end well, or "
        + "when pages of an export are missing",
      supplier: .findings
    ) {
      on($0) { reports in
        guard !lacksPages(reports) else {
          return .unknown(.hidden("pages of an export are missing"), from: places(reports))
        }
        let total = sum(reports, part)
        let broken = reports.filter { !$0.isComplete }
        guard total > 0 || broken.isEmpty else {
          return .unknown(.hidden("a run did not end well"), from: places(broken))
        }
        return .count(total, from: places(reports))
      }
    }
  }

  /// Whether exports that come in pages hold fewer results than they say there are.
  static func lacksPages(_ reports: [FindingsReport]) -> Bool {
    struct Export: Hashable {
      let tools: [String]
      let declared: Int
    }
    let pages = Dictionary(grouping: reports) { report in
      report.declared.map { Export(tools: report.tools, declared: $0) }
    }
    return pages.contains { export, pages in
      export.map { sum(pages) { $0.results } < $0.declared } ?? false
    }
  }

  /// Findings of a kind that not every tool looks for.
  private static func kind(
    _ name: String, _ part: any KeyPath<FindingsReport, Int?> & Sendable, en: String, zh: String
  ) -> FactDerivation {
    FactDerivation(
      "finding.\(name)", .int, .count, en: en, zh: zh,
      formula: "\(en), summed over the reports of tools that look for them; unknown when it is 0 "
        + "and a run did not end well",
      supplier: .findings
    ) {
      on($0) { reports in
        let looking = reports.filter { $0[keyPath: part] != nil }
        let total = sum(looking) { $0[keyPath: part] ?? 0 }
        guard !looking.isEmpty, total > 0 || looking.allSatisfy(\.isComplete) else {
          let reason = looking.isEmpty ? "no report looks for them" : "a run did not end well"
          return .unknown(.hidden(reason), from: places(reports))
        }
        return .count(total, from: places(looking))
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
