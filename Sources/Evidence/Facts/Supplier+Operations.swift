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

  static let interfaces = Supplier(
    id: "openapi",
    title: LocalizedText(en: "an OpenAPI description", zh: "OpenAPI 接口描述"),
    advice: LocalizedText(
      en: "keep the description in the repository, or let the build write it there",
      zh: "把接口描述纳入代码仓库，或由构建生成"))

  static let interfaceCalls = Supplier(
    id: "api-coverage",
    title: LocalizedText(
      en: "calls that interface tests recorded (swagger-coverage)",
      zh: "接口测试记录的调用（swagger-coverage）"),
    advice: LocalizedText(
      en: "let the tests' client write 'swagger-coverage-output' and pass it with --evidence",
      zh: "让测试客户端写出 'swagger-coverage-output'，并用 --evidence 传入"))

  static let attestations = Supplier(
    id: "attestations",
    title: LocalizedText(
      en: "attestations of builds (in-toto, SLSA provenance)", zh: "构建来源证明（in-toto、SLSA provenance）"
    ),
    advice: LocalizedText(
      en: "let the build write SLSA provenance and save it ('gh attestation download', "
        + "'cosign download attestation')",
      zh: "让构建生成 SLSA 来源证明并保存（'gh attestation download'、'cosign download attestation'）"))

  static let mutation = Supplier(
    id: "mutation",
    title: LocalizedText(en: "mutation test reports", zh: "变异测试报告"),
    advice: LocalizedText(
      en: "run PIT with 'outputFormats' XML and pass 'mutations.xml' with --evidence",
      zh: "运行 PIT 并将 'outputFormats' 设为 XML，用 --evidence 传入 'mutations.xml'"))

  static let scorecard = Supplier(
    id: "scorecard",
    title: LocalizedText(en: "results of OpenSSF Scorecard", zh: "OpenSSF Scorecard 结果"),
    advice: LocalizedText(
      en: "save 'scorecard --repo=… --format=json' and pass it with --evidence",
      zh: "保存 'scorecard --repo=… --format=json' 的输出，并用 --evidence 传入"))

  static let changeLogs = Supplier(
    id: "changelog",
    title: LocalizedText(en: "a change log", zh: "变更日志"),
    advice: LocalizedText(
      en: "keep 'CHANGELOG.md' with a heading for each version and its date",
      zh: "维护 'CHANGELOG.md'，每个版本一个标题并注明日期"))

  static let decisions = Supplier(
    id: "decisions",
    title: LocalizedText(en: "records of architectural decisions", zh: "架构决策记录"),
    advice: LocalizedText(
      en: "keep one file for each decision in 'docs/adr', with status and date",
      zh: "在 'docs/adr' 中为每项决策保存一个文件，注明状态和日期"))

  static let controls = Supplier(
    id: "oscal",
    title: LocalizedText(en: "OSCAL documents", zh: "OSCAL 文档"),
    advice: LocalizedText(
      en: "export the plan, results or plan of action of security controls as OSCAL",
      zh: "将安全控制的计划、评估结果或整改计划导出为 OSCAL"))

  static let boards = Supplier(
    id: "grafana",
    title: LocalizedText(en: "definitions of Grafana dashboards", zh: "Grafana 看板定义"),
    advice: LocalizedText(
      en: "keep the boards' JSON in the repository ('GET /api/dashboards/uid/…' exports one)",
      zh: "把看板的 JSON 纳入代码仓库（可用 'GET /api/dashboards/uid/…' 导出）"))
}
