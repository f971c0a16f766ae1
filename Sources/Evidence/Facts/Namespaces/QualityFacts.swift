import CEL

/// `quality.*`: what the project's static-analysis settings check.
enum QualityFacts {
  static let all: [FactDerivation] =
    [
      FactDerivation(
        "quality.tools", .list(.string), .names, en: "static-analysis tools set up",
        zh: "已配置的静态分析工具", formula: "tools with settings in the project", supplier: .quality
      ) { on($0) { .names($0.map(\.tool), from: $0.map(\.provenance)) } },
      FactDerivation(
        "quality.families", .int, .count, en: "families of rules checked", zh: "检查的规则类别数",
        formula:
          "distinct families among style, errors, complexity, duplication, security, license",
        supplier: .quality
      ) { on($0) { .count(families($0).count, from: $0.map(\.provenance)) } },
      FactDerivation(
        "quality.shared_profile", .bool, .flag, en: "rules are taken from a shared profile",
        zh: "规则来自共享规约", formula: "settings extend a profile kept elsewhere", supplier: .quality
      ) {
        on($0) { profiles in
          let shared = profiles.filter(\.isShared)
          return .flag(!shared.isEmpty, from: shared.map(\.provenance))
        }
      },
    ]
    + [
      (QualityProfile.Family.style, "style", "规范"), (.errors, "errors", "错误"),
      (.complexity, "complexity", "复杂度"), (.duplication, "duplication", "重复代码"),
      (.security, "security", "安全漏洞"), (.license, "licences", "许可证合规"),
      (.sql, "SQL and migrations", "SQL 与数据库变更脚本"),
    ].map { family, en, zh in
      FactDerivation(
        "quality.\(family.rawValue)", .bool, .flag, en: "settings check \(en)", zh: "配置检查\(zh)",
        formula: "a tool with settings in the project checks the family, or a pipeline step does",
        supplier: .quality
      ) { context in on(context) { checks(family, $0, context) } }
    }

  private static func on(
    _ context: DerivationContext, _ observe: ([QualityProfile]) -> Observation
  ) -> Observation {
    guard context.evidence.tree != nil || !context.evidence.qualityProfiles.isEmpty else {
      return .unknown(.noEvidence)
    }
    return observe(context.evidence.qualityProfiles)
  }

  /// The families that concern the code of programs; SQL has a fact of its own.
  private static func families(_ profiles: [QualityProfile]) -> Set<QualityProfile.Family> {
    Set(profiles.flatMap(\.families)).subtracting([.sql])
  }

  /// Pipeline steps that check a family whatever the settings.
  private static let steps: [QualityProfile.Family: Set<PipelineDefinition.StepKind>] = [
    .style: [.lint], .security: [.securityScan, .dependencyScan], .license: [.licenseCheck],
    .sql: [.sqlReview],
  ]

  private static func checks(
    _ family: QualityProfile.Family, _ profiles: [QualityProfile], _ context: DerivationContext
  ) -> Observation {
    let matching = profiles.filter { $0.families.contains(family) }
    let pipelines = context.evidence.pipelines
    let places =
      matching.map(\.provenance) + PipelineFacts.stepPlaces(pipelines, steps[family] ?? [])
    return PipelineFacts.found(places, among: pipelines)
  }
}
