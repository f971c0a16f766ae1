import CEL

/// `work.*`: what the work items show.
enum WorkFacts {
  static let all: [FactDerivation] = [
    FactDerivation(
      "work.count", .int, .count, en: "work items created recently", zh: "近期创建的工作项数",
      formula: "work items created in the window", isWindowed: true, supplier: .records(.workItems)
    ) { context in
      on(context) { items in
        let recent = items.filter { context.isInWindow($0.created) }
        return .count(recent.count, from: recent.map(\.provenance))
      }
    },
    FactDerivation(
      "work.commit_links.ratio", .double, .ratio,
      en: "share of closed work items linked to their commits", zh: "已关闭且关联提交的工作项占比",
      formula:
        "work items closed in the window with links to commits / those whose links are known",
      isWindowed: true, minimum: 10, supplier: .records(.workItems)
    ) { context in
      on(context) { items in
        let closed = items.filter { $0.closed.map(context.isInWindow) ?? false }
        let known = closed.compactMap(\.hasCommitLinks)
        return .ratio(known.count { $0 }, of: known.count, from: closed.map(\.provenance))
      }
    },
    FactDerivation(
      "work.bot_filed.count", .int, .count, en: "work items filed by programs",
      zh: "由程序自动登记的工作项数", formula: "work items created in the window by a program",
      isWindowed: true, supplier: .records(.workItems)
    ) { context in
      on(context) { items in
        let filed = items.filter { context.isInWindow($0.created) && $0.isFiledByBot == true }
        return .count(filed.count, from: filed.map(\.provenance))
      }
    },
  ]

  private static func on(
    _ context: DerivationContext, _ observe: ([WorkItem]) -> Observation
  ) -> Observation {
    guard context.evidence.suppliedRecordKinds.contains(.workItems) else {
      return .unknown(.noEvidence)
    }
    return observe(context.evidence.workItems)
  }
}
