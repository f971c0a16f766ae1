import TextLayout

/// What tells of a running product: load tests, alerts, interfaces, releases.
extension Supplier {
  static let loadTests = Supplier(
    id: "load-tests",
    title: LocalizedText(
      en: "results of load tests (JMeter, k6, Gatling or Locust)",
      zh: "性能测试结果（JMeter、k6、Gatling 或 Locust）"),
    advice: LocalizedText(
      en: "keep what the run writes ('jmeter -l result.jtl', k6's 'handleSummary', Gatling's "
        + "'js/stats.json', 'locust --csv')",
      zh: "保留测试输出（'jmeter -l result.jtl'、k6 的 'handleSummary'、Gatling 的 'js/stats.json'、"
        + "'locust --csv'）"))

  static let alertRules = Supplier(
    id: "alert-rules",
    title: LocalizedText(en: "rules of Prometheus", zh: "Prometheus 规则文件"),
    advice: LocalizedText(
      en: "keep the rule files or 'PrometheusRule' objects in the repository, rendered where a "
        + "chart makes them",
      zh: "把规则文件或 'PrometheusRule' 对象纳入代码仓库；由 Chart 生成的请保存渲染结果"))
}
