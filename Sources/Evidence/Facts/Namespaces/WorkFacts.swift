import CEL
import Quantities

/// `work.*`: what the work items show.
enum WorkFacts {
  static let all: [FactDerivation] = basics + improvements + [named]

  private static let basics = [
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

  private static let created = RecordFacts(
    kind: .workItems, rows: \.workItems, time: \.created)

  private static let improvements = [
    created.count(
      "work.improvement.count", en: "recent work items that improve how the team works",
      zh: "近期改进类工作项数",
      formula:
        "work items created in the window marked as improvement or labelled metric-improvement or improvement"
    ) { isImprovement($0) },
    created.share(
      "work.improvement.closed.ratio", en: "share of improvement items that are closed",
      zh: "已关闭的改进类工作项占比",
      formula: "closed improvement items / improvement items created in the window", minimum: 3
    ) { item in isImprovement(item) == true ? item.closed != nil : nil },
    created.share(
      "work.improvement.scheduled.ratio", en: "share of improvement items planned for an iteration",
      zh: "已排入迭代的改进类工作项占比",
      formula: "improvement items with an iteration / improvement items created in the window",
      minimum: 3
    ) { item in isImprovement(item) == true ? item.iteration != nil : nil },
    created.fact(
      "work.improvement.effort.ratio", .double, .ratio, en: "share of effort spent on improvement",
      zh: "改进类工作项的工作量占比",
      formula: "effort of improvement items / effort of work items created in the window",
      minimum: 5
    ) { items, _ in effort(items) },
  ]

  private static let named = FactDerivation(
    "work.known_keys.ratio", .double, .ratio,
    en: "share of commits whose work item the tracker knows", zh: "提交所引用工作项在系统中存在的占比",
    formula:
      "commits by people in the window that name a work item of the records / commits that name one",
    isWindowed: true, minimum: 20, supplier: .records(.workItems)
  ) { context in
    on(context) { items in
      RepositoryFacts.onWindow(context) { statistics in
        let known = Set(items.map { key($0.id) })
        let names = statistics.history.workItems.map { known.contains(key($0)) }
        let naming = statistics.recent.compactMap(\.workItem)
        return .ratio(
          naming.count { names.indices.contains(Int($0)) && names[Int($0)] }, of: naming.count,
          from: items.map(\.provenance) + statistics.place)
      }
    }
  }

  /// A work item's name without regard to case and to the `#` of a number.
  private static func key(_ name: String) -> String {
    String(name.drop { $0 == "#" }).uppercased()
  }

  /// Whether an item is an improvement; without mark and labels nobody can tell.
  private static func isImprovement(_ item: WorkItem) -> Bool? {
    if let marked = item.isMarkedImprovement { return marked }
    guard !item.labels.isEmpty else { return nil }
    return item.labels.contains {
      ["metric-improvement", "improvement"].contains($0.lowercased())
    }
  }

  private static func effort(_ items: [WorkItem]) -> Observation {
    let measured = items.filter { $0.effort != nil }
    guard measured.contains(where: { isImprovement($0) != nil }) else {
      return .untold(by: measured)
    }
    let whole = measured.compactMap(\.effort).reduce(Rational.zero, +)
    let part = measured.filter { isImprovement($0) == true }.compactMap(\.effort)
      .reduce(Rational.zero, +)
    return .ratio(part, of: whole, sample: measured.count, from: measured.map(\.provenance))
  }

  private static func on(
    _ context: DerivationContext, _ observe: ([WorkItem]) -> Observation
  ) -> Observation {
    guard context.evidence.suppliedRecordKinds.contains(.workItems) else {
      return .unknown(.noEvidence)
    }
    return observe(context.evidence.workItems)
  }
}
