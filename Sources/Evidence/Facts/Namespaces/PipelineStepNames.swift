/// The step kinds by the names they have in facts.
enum PipelineStepNames {
  typealias Kind = PipelineDefinition.StepKind

  static let testing: Set<Kind> = [
    .unitTest, .interfaceTest, .uiTest, .performanceTest, .securityTest, .anyTest,
  ]
  static let building: Set<Kind> = [.build, .package, .imageBuild]
  static let analysing: Set<Kind> = [.lint, .staticAnalysis, .securityScan]

  static let layers: [(name: String, kind: Kind)] = [
    ("unit", .unitTest), ("interface", .interfaceTest), ("ui", .uiTest),
    ("performance", .performanceTest), ("security", .securityTest),
  ]

  static let all: [(name: String, kinds: Set<Kind>, en: String, zh: String)] = [
    ("build", [.build], "build", "构建"),
    ("package", [.package], "packaging", "打包"),
    ("publish", [.publish], "publishing artifacts", "发布制品"),
    ("test", testing, "tests of any kind", "任意测试"),
    ("unit_test", [.unitTest], "unit tests", "单元测试"),
    ("interface_test", [.interfaceTest], "interface tests", "接口测试"),
    ("ui_test", [.uiTest], "user-interface tests", "界面测试"),
    ("performance_test", [.performanceTest], "performance tests", "性能测试"),
    ("security_test", [.securityTest], "security tests", "安全测试"),
    ("lint", [.lint], "linting", "代码规范检查"),
    ("static_analysis", [.staticAnalysis], "static analysis", "静态分析"),
    ("security_scan", [.securityScan], "security scanning", "安全扫描"),
    ("dependency_scan", [.dependencyScan], "dependency scanning", "依赖扫描"),
    ("license_check", [.licenseCheck], "licence checks", "许可证检查"),
    ("secret_scan", [.secretScan], "secret scanning", "密钥扫描"),
    ("coverage", [.coverage], "coverage measurement", "覆盖率统计"),
    ("test_report", [.testReport], "publishing test reports", "发布测试报告"),
    ("quality_gate", [.qualityGate], "quality gates", "质量门禁"),
    ("image_build", [.imageBuild], "building images", "构建镜像"),
    ("image_scan", [.imageScan], "scanning images", "扫描镜像"),
    ("deploy", [.deploy], "deployment", "部署"),
    ("migrate", [.migrate], "database change", "数据库变更"),
    ("rollback", [.rollback], "rollback", "回滚"),
    ("tag", [.tag], "tagging", "打标签"),
    ("release", [.release], "releasing", "发布版本"),
    ("notify", [.notify], "notification", "通知"),
  ]
}
