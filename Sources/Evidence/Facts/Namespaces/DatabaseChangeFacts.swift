import CEL

/// `data.changes.*`: what the log of changes to databases shows.
enum DatabaseChangeFacts {
  private static let changes = RecordFacts(
    kind: .databaseChanges, rows: \.databaseChanges, time: \.time)

  static let all: [FactDerivation] = [
    changes.count(
      "data.changes.count", en: "recent changes to databases", zh: "近期数据库变更次数",
      formula: "changes to databases carried out in the window"),
    changes.share(
      "data.changes.failed.ratio", en: "share of database changes that fail", zh: "数据库变更失败率",
      formula: "failed changes in the window / those whose result is known", minimum: 5
    ) { $0.result.map { $0 == .failure } },
    changes.share(
      "data.changes.automated.ratio", en: "share of database changes that run without hands",
      zh: "自动执行的数据库变更占比", formula: "automated changes in the window / those where it is known",
      minimum: 3
    ) { $0.isAutomated },
    changes.fact(
      "data.changes.logged", .bool, .flag, en: "changes to databases are logged", zh: "数据库变更有记录",
      formula: "the log holds a change in the window"
    ) { all, _ in .flag(!all.isEmpty, from: all.map(\.provenance)) },
    changes.share(
      "data.changes.repaired.ratio", en: "share of failed database changes repaired automatically",
      zh: "自动修复的失败数据库变更占比",
      formula: "failed changes in the window repaired without hands / those where it is known"
    ) { $0.result == .failure ? $0.isRepairedAutomatically : nil },
  ]
}
