import CEL

/// `repo.*`: what the version history shows.
enum RepositoryFacts {
  static let all: [FactDerivation] = presence + messages + integration + branchesAndTags

  private static let presence = [
    FactDerivation(
      "repo.present", .bool, .flag, en: "the project has a version history",
      zh: "项目有版本历史", formula: "a git history with at least one commit was read",
      supplier: .git
    ) { on($0) { .flag(!$0.history.commits.isEmpty, from: $0.place) } },
    FactDerivation(
      "repo.shallow", .bool, .flag, en: "the clone holds only part of the history",
      zh: "克隆只含部分历史", formula: "the repository has shallow boundaries", supplier: .git
    ) { on($0) { .flag($0.history.isShallow, from: $0.place) } },
    FactDerivation(
      "repo.commits.total", .int, .count, en: "commits in the history", zh: "历史中的提交数",
      formula: "commits reachable from the assessed commit", supplier: .git
    ) { onWindow($0) { .count($0.history.commits.count, from: $0.place) } },
    FactDerivation(
      "repo.commits.recent", .int, .count, en: "recent commits by people",
      zh: "近期由人完成的提交数", formula: "commits in the window, bots left out", isWindowed: true,
      supplier: .git
    ) { onWindow($0) { .count($0.recent.count, from: $0.place) } },
    FactDerivation(
      "repo.authors.active", .int, .count, en: "people who committed recently",
      zh: "近期有提交的人数",
      formula: "distinct authors of commits in the window, after the mailmap, bots left out",
      isWindowed: true, supplier: .git
    ) { onWindow($0) { .count(Set($0.recent.map(\.author)).count, from: $0.place) } },
  ]

  private static let messages = [
    FactDerivation(
      "repo.commits.work_item.ratio", .double, .ratio,
      en: "share of commits that name a work item", zh: "提交中注明工作项的占比",
      formula:
        "commits by people in the window, merges left out, whose subject names a work item / all of them",
      isWindowed: true, minimum: 20, supplier: .git
    ) { onWindow($0) { share(of: $0.changes, marked: .workItem, $0) } },
    FactDerivation(
      "repo.commits.conventional.ratio", .double, .ratio,
      en: "share of commits that follow Conventional Commits", zh: "符合约定式提交规范的提交占比",
      formula:
        "commits by people in the window, merges left out, with a Conventional Commits subject / all of them",
      isWindowed: true, minimum: 20, supplier: .git
    ) { onWindow($0) { share(of: $0.changes, marked: .conventional, $0) } },
    FactDerivation(
      "repo.commits.review_trace.ratio", .double, .ratio,
      en: "share of trunk commits that show a merge request or a reviewer",
      zh: "主干提交中可见合并请求或评审人的占比",
      formula:
        "trunk commits by people in the window that name a request or reviewer / all of them",
      isWindowed: true, minimum: 20, supplier: .git
    ) { onWindow($0) { share(of: $0.trunk, marked: .reviewTrace, $0) } },
    FactDerivation(
      "repo.commits.reverts", .int, .count, en: "recent reverting commits", zh: "近期回退提交数",
      formula: "commits in the window that revert an earlier one", isWindowed: true, supplier: .git
    ) { onWindow($0) { .count($0.recent.count { $0.marks.contains(.revert) }, from: $0.place) } },
  ]

  private static let integration = [
    FactDerivation(
      "repo.integration.style", .string, .name, en: "how changes reach the trunk",
      zh: "变更进入主干的方式",
      formula:
        "merge: at least 20 % of trunk commits in the window are merges; squash: at least 60 % carry a request number and are no merges; linear otherwise",
      isWindowed: true, minimum: 20, supplier: .git
    ) { onWindow($0) { .name($0.style.rawValue, sample: $0.trunk.count, from: $0.place) } },
    FactDerivation(
      "repo.integration.developer_days.ratio", .double, .ratio,
      en: "share of developer-days whose work reached the trunk within a day",
      zh: "一天内进入主干的“人·日”占比",
      formula:
        "(person, working day) pairs in the window whose commits all reached the trunk within 86,400 s of being written / all pairs; unknown where requests are squashed",
      isWindowed: true, minimum: 20, supplier: .git
    ) {
      onUnsquashed($0) { statistics in
        let days = statistics.developerDays
        return .ratio(days.values.count { $0 }, of: days.count, from: statistics.place)
      }
    },
    FactDerivation(
      "repo.integration.delay.p50_hours", .double, .hours,
      en: "median time from writing a change to its arrival on the trunk",
      zh: "变更从编写到进入主干的中位时间",
      formula:
        "nearest-rank median over commits in the window, merges left out; unknown where requests are squashed",
      isWindowed: true, minimum: 20, supplier: .git
    ) { onUnsquashed($0) { .percentile(50, of: $0.delays, per: 3600, from: $0.place) } },
    FactDerivation(
      "repo.integration.delay.p80_hours", .double, .hours,
      en: "time within which 80 % of changes reach the trunk", zh: "80% 的变更进入主干所需时间",
      formula:
        "nearest-rank 80th percentile over commits in the window, merges left out; unknown where requests are squashed",
      isWindowed: true, minimum: 20, supplier: .git
    ) { onUnsquashed($0) { .percentile(80, of: $0.delays, per: 3600, from: $0.place) } },
    FactDerivation(
      "repo.integration.per_developer_day", .double, .perDay,
      en: "trunk commits per active developer and day", zh: "每个活跃开发者每天的主干提交数",
      formula: "trunk commits by people in the window / (person, day) pairs that have one",
      isWindowed: true, minimum: 20, supplier: .git
    ) { onWindow($0, perDeveloperDay) },
    FactDerivation(
      "repo.integration.working_days.ratio", .double, .ratio,
      en: "share of working days on which the trunk received a commit",
      zh: "主干有提交的工作日占比",
      formula:
        "working days of the window with a trunk commit by a person / working days; unknown with less than 30 days of history",
      isWindowed: true, supplier: .git
    ) { context in onWindow(context) { workingDays($0, of: context) } },
  ]

  private static let branchesAndTags = [
    FactDerivation(
      "repo.branches.count", .int, .count, en: "other branches in the clone", zh: "克隆中的其他分支数",
      formula: "branches other than the assessed one", supplier: .git
    ) { on($0) { .count(others($0).count, from: $0.place) } },
    FactDerivation(
      "repo.branches.stale", .int, .count, en: "unmerged branches untouched for 30 days",
      zh: "30 天未更新的未合并分支数",
      formula:
        "unmerged branches whose tip is older than 30 days at the date; unknown when the clone holds one branch only",
      supplier: .git
    ) { context in on(context) { staleBranches($0, at: context) } },
    FactDerivation(
      "repo.tags.count", .int, .count, en: "tags", zh: "标签数", formula: "tags of the repository",
      supplier: .git
    ) { on($0) { .count($0.history.tags.count, from: $0.place) } },
    FactDerivation(
      "repo.tags.version_rule.ratio", .double, .ratio, en: "share of tags that are version numbers",
      zh: "符合版本号规则的标签占比",
      formula: "tags of an optional prefix, two to four numbers and an optional suffix / tags",
      minimum: 3, supplier: .git
    ) {
      on($0) { statistics in
        let tags = statistics.history.tags
        return .ratio(
          tags.count { VersionName.matches($0.name) }, of: tags.count, from: statistics.place)
      }
    },
    FactDerivation(
      "repo.tags.bot.ratio", .double, .ratio, en: "share of tags made by bots",
      zh: "由机器人创建的标签占比", formula: "annotated tags whose tagger is a bot / annotated tags",
      minimum: 3, supplier: .git
    ) {
      on($0) { statistics in
        let taggers = statistics.history.tags.compactMap(\.isByBot)
        return .ratio(taggers.count { $0 }, of: taggers.count, from: statistics.place)
      }
    },
    FactDerivation(
      "repo.releases.interval.p50_days", .double, .days, en: "median time between version tags",
      zh: "版本标签之间的中位间隔",
      formula:
        "nearest-rank median of the times between successive version tags of the last 365 days",
      minimum: 3, supplier: .git
    ) { context in on(context) { releaseIntervals($0, at: context) } },
  ]
}
