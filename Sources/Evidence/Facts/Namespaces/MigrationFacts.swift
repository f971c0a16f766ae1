import CEL

/// `data.migrations*`: what the scripts that change databases show.
enum MigrationFacts {
  static let all = [
    FactDerivation(
      "data.migrations", .int, .count, en: "database migrations", zh: "数据库变更脚本数",
      formula: "migrations of Flyway, Liquibase and migration folders", supplier: .migrations
    ) {
      EnvironmentFacts.onTree($0) {
        .count($0.migrations.count, from: $0.migrations.map(\.provenance))
      }
    },
    FactDerivation(
      "data.migrations.versioned.ratio", .double, .ratio,
      en: "share of migrations tied to a version",
      zh: "带版本的变更脚本占比", formula: "versioned migrations / migrations", minimum: 1,
      supplier: .migrations
    ) {
      EnvironmentFacts.onTree($0) { evidence in
        .ratio(
          evidence.migrations.count(where: \.isVersioned), of: evidence.migrations.count,
          from: evidence.migrations.map(\.provenance))
      }
    },
    FactDerivation(
      "data.migrations.rollback.ratio", .double, .ratio, en: "share of migrations with a way back",
      zh: "有回滚脚本的变更占比", formula: "versioned migrations with an undo / versioned migrations",
      minimum: 1, supplier: .migrations
    ) {
      EnvironmentFacts.onTree($0) { evidence in
        let versioned = evidence.migrations.filter(\.isVersioned)
        return .ratio(
          versioned.count(where: \.hasRollback), of: versioned.count,
          from: versioned.map(\.provenance))
      }
    },
    FactDerivation(
      "data.migrations.destructive", .int, .count, en: "destructive statements in migrations",
      zh: "变更脚本中的破坏性语句数", formula: "lines that drop, truncate or delete without condition",
      supplier: .migrations
    ) {
      EnvironmentFacts.onTree($0) { evidence in
        let places = evidence.migrations.flatMap { migration in
          migration.destructiveLines.map {
            Provenance(path: migration.provenance.path, line: $0)
          }
        }
        return .count(places.count, from: places)
      }
    },
    FactDerivation(
      "data.migrations.destructive.ratio", .double, .ratio,
      en: "share of migrations with a destructive statement", zh: "含破坏性语句的变更脚本占比",
      formula:
        "migrations with a line that drops, truncates or deletes without condition / migrations whose statements are known, without those that only take another back",
      minimum: 1, supplier: .migrations
    ) {
      EnvironmentFacts.onTree($0) { evidence in
        let migrations = evidence.migrations.filter {
          !$0.isUndo && ($0.areStatementsKnown || !$0.destructiveLines.isEmpty)
        }
        return .ratio(
          migrations.count { !$0.destructiveLines.isEmpty }, of: migrations.count,
          from: migrations.map(\.provenance))
      }
    },
    FactDerivation(
      "data.migrations.tools", .list(.string), .names, en: "tools that run migrations",
      zh: "执行变更脚本的工具", formula: "distinct tools of the migrations",
      supplier: .migrations
    ) {
      EnvironmentFacts.onTree($0) {
        .names($0.migrations.map(\.tool), from: $0.migrations.map(\.provenance))
      }
    },
    FactDerivation(
      "data.migrations.risky", .int, .count, en: "statements in migrations that need a second look",
      zh: "变更脚本中的高风险语句数",
      formula:
        "statements that drop, truncate, delete or update every row, forbid empty values without a default, rename, or build an index that blocks writers of an older table",
      supplier: .migrations
    ) {
      EnvironmentFacts.onTree($0) { evidence in
        let places = risks(evidence).map(\.place)
        return .count(places.count, from: places)
      }
    },
    FactDerivation(
      "data.migrations.risks", .list(.string), .names,
      en: "kinds of risky statements in migrations",
      zh: "变更脚本中的高风险语句种类",
      formula:
        "kinds of risky statements: drop, drop_column, truncate, delete_all, update_all, not_null, rename, blocking_index",
      supplier: .migrations
    ) {
      EnvironmentFacts.onTree($0) { evidence in
        let found = risks(evidence)
        return .names(found.map(\.kind.rawValue), from: found.map(\.place))
      }
    },
  ]

  private static func risks(
    _ evidence: EvidenceCollection
  ) -> [(kind: Migration.Risk.Kind, place: Provenance)] {
    evidence.migrations.flatMap { migration in
      migration.risks.map {
        ($0.kind, Provenance(path: migration.provenance.path, line: $0.line))
      }
    }
  }
}
