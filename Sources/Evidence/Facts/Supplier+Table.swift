import TextLayout

extension Supplier {
  static let git = Supplier(
    id: "git",
    title: LocalizedText(en: "a git repository with its history", zh: "带完整历史的 git 仓库"),
    advice: LocalizedText(
      en: "assess a full clone ('git fetch --unshallow' completes a shallow one)",
      zh: "请评估完整克隆（浅克隆可用 'git fetch --unshallow' 补全）"))

  static let tree = Supplier(
    id: "tree",
    title: LocalizedText(en: "the project's files", zh: "项目文件"),
    advice: LocalizedText(
      en: "assess the project's root folder", zh: "请评估项目根目录"))

  static let protection = Supplier(
    id: "branch-protection",
    title: LocalizedText(en: "an export of branch protection", zh: "分支保护设置的导出文件"),
    advice: LocalizedText(
      en: "save 'gh api repos/OWNER/NAME/rules/branches/main' (or GitLab's protected_branches) "
        + "as JSON and pass it with --evidence",
      zh: "将 'gh api repos/OWNER/NAME/rules/branches/main'（或 GitLab 的 protected_branches）"
        + "的输出保存为 JSON，并用 --evidence 传入"))

  static let pipelines = Supplier(
    id: "ci",
    title: LocalizedText(
      en: "a CI configuration (GitHub Actions, GitLab CI or Jenkinsfile)",
      zh: "持续集成配置（GitHub Actions、GitLab CI 或 Jenkinsfile）"),
    advice: LocalizedText(
      en: "keep the pipeline's definition in the repository, shared libraries included",
      zh: "把流水线定义（含共享库）纳入代码仓库"))

  static let tests = Supplier(
    id: "junit",
    title: LocalizedText(en: "JUnit XML test reports", zh: "JUnit XML 测试报告"),
    advice: LocalizedText(
      en: "let the test run write JUnit XML ('pytest --junitxml=…', Surefire, '--xunit-output') "
        + "into the project or pass it with --evidence",
      zh: "让测试运行输出 JUnit XML（'pytest --junitxml=…'、Surefire、'--xunit-output'），"
        + "放在项目目录内或用 --evidence 传入"))

  static let coverage = Supplier(
    id: "coverage",
    title: LocalizedText(
      en: "a coverage report (Cobertura, JaCoCo or lcov)",
      zh: "覆盖率报告（Cobertura、JaCoCo 或 lcov）"),
    advice: LocalizedText(
      en: "write one with the tests ('pytest --cov --cov-report=xml', JaCoCo's XML report, lcov)",
      zh: "随测试生成（'pytest --cov --cov-report=xml'、JaCoCo 的 XML 报告、lcov）"))

  static let findings = Supplier(
    id: "sarif",
    title: LocalizedText(en: "SARIF reports of static analysis", zh: "静态分析的 SARIF 报告"),
    advice: LocalizedText(
      en: "let the analysers write SARIF 2.1.0 and keep the files with the build",
      zh: "让分析工具输出 SARIF 2.1.0，并随构建保存"))

  static let codeMeasures = Supplier(
    id: "code-measures",
    title: LocalizedText(
      en: "measures of the code (CPD, SonarQube)", zh: "代码度量结果（CPD、SonarQube）"),
    advice: LocalizedText(
      en: "keep CPD's XML, or save SonarQube's 'api/measures/component' and "
        + "'api/qualitygates/project_status' as JSON",
      zh: "保存 CPD 的 XML，或将 SonarQube 的 'api/measures/component' 与 "
        + "'api/qualitygates/project_status' 输出保存为 JSON"))

  static let components = Supplier(
    id: "cyclonedx",
    title: LocalizedText(en: "a CycloneDX bill of materials", zh: "CycloneDX 物料清单"),
    advice: LocalizedText(
      en: "generate one in the build (CycloneDX plug-ins, 'syft -o cyclonedx-json')",
      zh: "在构建中生成（CycloneDX 插件、'syft -o cyclonedx-json'）"))

  static let quality = Supplier(
    id: "quality",
    title: LocalizedText(en: "static-analysis settings in the project", zh: "项目内的静态分析配置"),
    advice: LocalizedText(
      en: "version the linters' and analysers' settings with the code",
      zh: "把检查工具的配置与代码一起纳入版本控制"))

  static let migrations = Supplier(
    id: "migrations",
    title: LocalizedText(en: "Flyway or Liquibase migrations", zh: "Flyway 或 Liquibase 数据库变更脚本"),
    advice: LocalizedText(
      en: "keep database changes as versioned migrations in the repository",
      zh: "把数据库变更以带版本的脚本形式纳入代码仓库"))

  static let containers = Supplier(
    id: "containers",
    title: LocalizedText(
      en: "Dockerfile, compose or Kubernetes files", zh: "Dockerfile、compose 或 Kubernetes 文件"),
    advice: LocalizedText(
      en: "keep the descriptions of environments in the repository",
      zh: "把环境描述纳入代码仓库"))

  static let infrastructure = Supplier(
    id: "infrastructure",
    title: LocalizedText(
      en: "Terraform, OpenTofu or Ansible files", zh: "Terraform、OpenTofu 或 Ansible 文件"),
    advice: LocalizedText(
      en: "keep the descriptions of machines, networks and services in the repository",
      zh: "把机器、网络与服务的描述纳入代码仓库"))

  static let kubernetes = Supplier(
    id: "kubernetes",
    title: LocalizedText(en: "Kubernetes manifests", zh: "Kubernetes 清单文件"),
    advice: LocalizedText(
      en: "keep the manifests in the repository, rendered where templates make them",
      zh: "把清单文件纳入代码仓库；由模板生成的请保存渲染结果"))

  static let testOrder = Supplier(
    id: "test-order",
    title: LocalizedText(en: "a setting that runs tests in random order", zh: "让测试随机排序执行的设置"),
    advice: LocalizedText(
      en: "set one up ('pytest-randomly', JUnit's 'MethodOrderer$Random', 'go test -shuffle=on') "
        + "or state it as the metric 'test.order.random' of a records file",
      zh: "进行设置（'pytest-randomly'、JUnit 的 'MethodOrderer$Random'、'go test -shuffle=on'），"
        + "或在记录文件中以指标 'test.order.random' 说明"))

  /// What fills the facts that a model declares itself.
  public static let metrics = Supplier(
    id: "metrics",
    title: LocalizedText(
      en: "a records file with metrics of that name", zh: "含同名指标的记录文件"),
    advice: LocalizedText(
      en: "add rows (name, value, unit, observed, source) to 'metrics' of a records file",
      zh: "在记录文件的 'metrics' 中加入（name、value、unit、observed、source）各行"))

  /// The records file as the supplier of one kind of operational records.
  static func records(_ kind: EvidenceCollection.RecordKind) -> Supplier {
    Supplier(
      id: "records-\(kind.rawValue)",
      title: LocalizedText(
        en: "a records file with \(kind.rawValue)", zh: "含 \(kind.rawValue) 的记录文件"),
      advice: LocalizedText(
        en: "export them to a file with 'format: assay.records/1' (YAML, CSV or JSON Lines)",
        zh: "导出为 'format: assay.records/1' 的文件（YAML、CSV 或 JSON Lines）"))
  }
}
