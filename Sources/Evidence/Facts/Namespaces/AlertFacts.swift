import CEL

/// `alert.*`: the rules by which a monitoring system raises alerts.
enum AlertFacts {
  static let all: [FactDerivation] = [
    count("alert.rules", en: "alerting rules", zh: "告警规则数", formula: "rules that raise an alert") {
      _ in
      true
    },
    FactDerivation(
      "alert.recordings", .int, .count, en: "rules that record a series in advance", zh: "预计算规则数",
      formula: "recording rules", supplier: .alertRules
    ) { on($0) { .count($0.reduce(0) { $0 + $1.recordings }, from: $0.map(\.provenance)) } },
    count(
      "alert.burn_rates", en: "alerts on how fast an error budget is spent", zh: "错误预算燃烧率告警数",
      formula: "alerting rules whose name or condition speaks of a burn rate"
    ) { $0.isBurnRate },
    share(
      "alert.severity.ratio", en: "share of alerts with a severity", zh: "标注级别的告警占比",
      formula: "alerting rules with a label 'severity' / alerting rules"
    ) { $0.severity != nil },
    share(
      "alert.runbook.ratio", en: "share of alerts with instructions", zh: "附处理手册的告警占比",
      formula: "alerting rules with an annotation 'runbook…' / alerting rules"
    ) { $0.hasRunbook },
    share(
      "alert.duration.ratio", en: "share of alerts that wait before they are raised",
      zh: "设置持续时间的告警占比", formula: "alerting rules with 'for' / alerting rules"
    ) { $0.hasDuration },
    FactDerivation(
      "alert.severities", .list(.string), .names, en: "severities of alerts", zh: "告警级别",
      formula: "distinct severities as written", supplier: .alertRules
    ) {
      on($0) { files in
        .names(files.flatMap { $0.alerts.compactMap(\.severity) }, from: files.map(\.provenance))
      }
    },
    FactDerivation(
      "alert.tests", .int, .count, en: "tests of alerting rules", zh: "告警规则测试数",
      formula: "expectations in rule tests", supplier: .alertRules
    ) { on($0) { .count($0.reduce(0) { $0 + $1.tests }, from: $0.map(\.provenance)) } },
  ]

  private static func count(
    _ name: String, en: String, zh: String, formula: String,
    isSo: @escaping @Sendable (AlertRules.Alert) -> Bool
  ) -> FactDerivation {
    FactDerivation(
      name, .int, .count, en: en, zh: zh, formula: formula, supplier: .alertRules
    ) {
      on($0) { files in
        let places = places(files, where: isSo)
        return .count(places.count, from: places)
      }
    }
  }

  private static func share(
    _ name: String, en: String, zh: String, formula: String,
    isSo: @escaping @Sendable (AlertRules.Alert) -> Bool
  ) -> FactDerivation {
    FactDerivation(
      name, .double, .ratio, en: en, zh: zh, formula: formula, minimum: 1, supplier: .alertRules
    ) {
      on($0) { files in
        let all = places(files) { _ in true }
        return .ratio(places(files, where: isSo).count, of: all.count, from: all)
      }
    }
  }

  private static func places(
    _ files: [AlertRules], where isSo: (AlertRules.Alert) -> Bool
  ) -> [Provenance] {
    files.flatMap { file in
      file.alerts.filter(isSo).map { Provenance(path: file.provenance.path, line: $0.line) }
    }
  }

  private static func on(
    _ context: DerivationContext, _ observe: ([AlertRules]) -> Observation
  ) -> Observation {
    let files = context.evidence.alertRules
    return files.isEmpty ? .unknown(.noEvidence) : observe(files)
  }
}
