import CEL
import Quantities

/// `metric.*` of the catalogue of metrics: what is defined, for whom, and what becomes of it.
enum MetricDefinitionFacts {
  static let all: [FactDerivation] = scope + care + use

  private static let definitions = RecordFacts(
    kind: .metricDefinitions, rows: \.metricDefinitions)

  private static let scope = [
    definitions.count(
      "metric.defined", en: "metrics defined", zh: "已定义的度量指标数", formula: "metrics listed"),
    definitions.names(
      "metric.kinds", en: "kinds of metrics", zh: "度量指标类型", formula: "distinct kinds of the metrics"
    ) { $0.kind.map { [$0.rawValue] } ?? [] },
    definitions.names(
      "metric.stages", en: "stages of delivery that metrics cover", zh: "度量覆盖的交付阶段",
      formula: "distinct stages of the metrics, in lower case"
    ) { $0.stage.map { [$0.lowercased()] } ?? [] },
    definitions.names(
      "metric.domains", en: "domains of the model that metrics cover", zh: "度量覆盖的能力域",
      formula: "distinct domains of the metrics, as written"
    ) { $0.domain.map { [$0] } ?? [] },
    definitions.names(
      "metric.scopes", en: "how wide metrics look", zh: "度量的范围层级",
      formula: "distinct scopes of the metrics"
    ) { $0.scope.map { [$0.rawValue] } ?? [] },
    definitions.fact(
      "metric.outcomes", .int, .count, en: "outcome metrics defined and measured",
      zh: "已定义且有数据的结果指标数",
      formula:
        "of change frequency, lead time, change failure rate and time to restore, those with a definition of a known name that has a value in the window, or whose fact of this catalogue is known"
    ) { rows, context in outcomes(rows, context) },
  ]

  private static let care = [
    definitions.share(
      "metric.formulas.ratio", en: "share of metrics with formula and source",
      zh: "有计算公式和数据来源的指标占比",
      formula: "metrics with formula and source / metrics"
    ) { $0.formula != nil && $0.source != nil },
    definitions.share(
      "metric.owned.ratio", en: "share of metrics with an owner", zh: "有责任人的指标占比",
      formula: "metrics with an owner / metrics"
    ) { $0.owner != nil },
    definitions.share(
      "metric.purposed.ratio", en: "share of metrics with users and purpose", zh: "明确使用者和用途的指标占比",
      formula: "metrics with users and purpose / metrics"
    ) { $0.users != nil && $0.purpose != nil },
    definitions.share(
      "metric.prioritised.ratio", en: "share of metrics with a priority", zh: "有优先级的指标占比",
      formula: "metrics with a priority / metrics"
    ) { $0.priority != nil },
  ]

  private static let use = [
    definitions.count(
      "metric.forecasts", en: "metrics that are forecast", zh: "有趋势预测的指标数",
      formula: "metrics with a forecast"
    ) { $0.isForecast },
    definitions.count(
      "metric.alerts", en: "metrics that raise alerts", zh: "有异常告警的指标数",
      formula: "metrics with an alert"
    ) { $0.hasAlert },
    definitions.fact(
      "metric.revisions.year", .int, .count, en: "metrics revised within a year",
      zh: "一年内修订过的指标数", formula: "metrics revised in the 365 days before the date"
    ) { rows, context in
      let told = rows.filter { $0.revised != nil }
      guard !told.isEmpty || rows.isEmpty else { return .untold(by: rows) }
      let start = context.asOf.adding(seconds: -365 * Instant.day)
      let recent = told.filter { $0.revised.map { $0 > start && $0 <= context.asOf } ?? false }
      return .count(recent.count, from: recent.map(\.provenance))
    },
  ]

  private static func outcomes(
    _ rows: [MetricDefinition], _ context: DerivationContext
  ) -> Observation {
    let points = context.evidence.metrics.filter { context.isInWindow($0.observed) }
    let measured = Set(points.map(\.name))
    let found = OutcomeMetric.all.compactMap { metric -> [Provenance]? in
      let defined = rows.filter { metric.isNamed($0.name) }
      guard !defined.isEmpty else { return nil }
      let isComputed =
        defined.contains { measured.contains($0.name) } || isKnown(metric, in: context)
      return isComputed ? defined.map(\.provenance) : nil
    }
    return .count(found.count, from: found.flatMap(\.self))
  }

  private static func isKnown(_ metric: OutcomeMetric, in context: DerivationContext) -> Bool {
    (DeploymentFacts.all + IncidentFacts.all).contains { derivation in
      metric.facts.contains(derivation.definition.name)
        && derivation.derive(context).value != nil
    }
  }
}
