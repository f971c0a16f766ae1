import CEL

/// `tree.*`: how many files of each purpose the project holds.
enum TreeFacts {
  static let all: [FactDerivation] =
    [
      FactDerivation(
        "tree.versioned", .bool, .flag, en: "the files are those of a commit", zh: "文件来自某次提交",
        formula: "the file list was read from the assessed commit", supplier: .tree
      ) { on($0) { .flag($0.isVersioned) } },
      FactDerivation(
        "tree.files", .int, .count, en: "files of the project", zh: "项目文件数",
        formula: "files of the assessed commit, or of the folder", supplier: .tree
      ) { on($0) { .count($0.files.count) } },
    ] + counts.map(count)

  private static let counts:
    [(name: String, purpose: ProjectTree.Purpose, en: String, zh: String)] = [
      ("sources", .source, "source files", "源代码文件数"),
      ("tests", .test, "test files", "测试代码文件数"),
      ("build_files", .build, "build files", "构建脚本文件数"),
      ("deployment_files", .deployment, "deployment files", "部署脚本文件数"),
      ("pipeline_files", .pipeline, "pipeline files", "流水线配置文件数"),
      ("configuration_files", .configuration, "application configuration files", "应用配置文件数"),
      ("environment_files", .environment, "files of one environment's settings", "环境配置文件数"),
      ("infrastructure_files", .infrastructure, "infrastructure-as-code files", "基础设施代码文件数"),
      ("migration_files", .migration, "database change files", "数据库变更文件数"),
      ("documentation_files", .documentation, "documentation files", "文档文件数"),
      ("binaries", .binary, "binaries kept with the source", "随源码保存的二进制文件数"),
    ]

  private static func count(
    _ row: (name: String, purpose: ProjectTree.Purpose, en: String, zh: String)
  ) -> FactDerivation {
    FactDerivation(
      "tree.\(row.name)", .int, .count, en: row.en, zh: row.zh,
      formula: "files whose path tells the purpose `\(row.purpose.rawValue)`", supplier: .tree
    ) {
      on($0) { tree in
        let files = tree.files.filter { $0.purpose == row.purpose }
        return .count(files.count, from: files.map { Provenance(path: $0.path) })
      }
    }
  }

  private static func on(
    _ context: DerivationContext, _ observe: (ProjectTree) -> Observation
  ) -> Observation {
    guard let tree = context.evidence.tree else { return .unknown(.noEvidence) }
    return observe(tree)
  }
}
