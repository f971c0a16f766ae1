import Quantities

extension RepositoryFacts {
  static func on(
    _ context: DerivationContext, _ observe: (HistoryStatistics) -> Observation
  ) -> Observation {
    guard let statistics = context.history else { return .unknown(.noEvidence) }
    return observe(statistics)
  }

  /// Observes what needs the whole window; a shallow clone that begins inside it tells nothing.
  static func onWindow(
    _ context: DerivationContext, _ observe: (HistoryStatistics) -> Observation
  ) -> Observation {
    on(context) { statistics in
      guard !statistics.history.isShallow || statistics.covers(days: context.windowDays) else {
        return .unknown(
          .hidden("the clone is shallow and begins inside the window"), from: statistics.place)
      }
      return observe(statistics)
    }
  }

  static func onUnsquashed(
    _ context: DerivationContext, _ observe: (HistoryStatistics) -> Observation
  ) -> Observation {
    onWindow(context) { statistics in
      guard statistics.style != .squash else {
        return .unknown(
          .hidden("requests are squashed, which hides when the work was written"),
          from: statistics.place)
      }
      return observe(statistics)
    }
  }

  static func share(
    of commits: [HistoryStatistics.Commit], marked mark: RepositoryHistory.Marks,
    _ statistics: HistoryStatistics
  ) -> Observation {
    .ratio(
      commits.count { $0.marks.contains(mark) }, of: commits.count, from: statistics.place)
  }

  static func perDeveloperDay(_ statistics: HistoryStatistics) -> Observation {
    let trunk = statistics.trunk
    let days = Set(
      trunk.compactMap { commit in
        commit.committed.map {
          HistoryStatistics.DeveloperDay(author: commit.author, day: $0.date.daysSinceEpoch)
        }
      })
    guard !days.isEmpty else { return .unknown(.insufficient(sample: 0, minimum: 1)) }
    return .number(
      Double(trunk.count) / Double(days.count), sample: trunk.count, from: statistics.place)
  }

  static func workingDays(
    _ statistics: HistoryStatistics, of context: DerivationContext
  ) -> Observation {
    guard statistics.covers(days: 30) else {
      return .unknown(.insufficient(sample: 0, minimum: 30), from: statistics.place)
    }
    let days = context.workingDays
    let trunkDays = statistics.trunkDays
    return .ratio(days.count(where: trunkDays.contains), of: days.count, from: statistics.place)
  }

  static func others(_ statistics: HistoryStatistics) -> [RepositoryHistory.Branch] {
    let names = Set(statistics.history.branches.map(\.name))
    let current = statistics.history.branch
    return names.subtracting(current.map { [$0] } ?? []).sorted().compactMap { name in
      statistics.history.branches.first { $0.name == name }
    }
  }

  static func staleBranches(
    _ statistics: HistoryStatistics, at context: DerivationContext
  ) -> Observation {
    let branches = others(statistics)
    guard !branches.isEmpty else {
      return .unknown(.hidden("the clone holds one branch only"), from: statistics.place)
    }
    let limit = context.asOf.adding(seconds: -30 * Instant.day)
    let stale = branches.count { branch in
      !branch.isMerged && (branch.tipDate.map { $0 < limit } ?? false)
    }
    return .count(stale, from: statistics.place)
  }

  static func releaseIntervals(
    _ statistics: HistoryStatistics, at context: DerivationContext
  ) -> Observation {
    let start = context.asOf.adding(seconds: -365 * Instant.day)
    let dates = statistics.history.tags
      .filter { VersionName.matches($0.name) }
      .compactMap(\.created)
      .filter { $0 > start && $0 <= context.asOf }
      .sorted()
    let intervals = zip(dates.dropFirst(), dates).map { $0.seconds(since: $1) }
    return .percentile(50, of: intervals, per: 86_400, from: statistics.place)
  }
}
