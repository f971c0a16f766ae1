import Quantities

/// The commits of the window and what the repository facts count on them, computed once.
struct HistoryStatistics: Sendable {
  typealias Commit = RepositoryHistory.Commit

  /// A person's day: two commits of one person on one day are one.
  struct DeveloperDay: Hashable {
    let author: Int32
    let day: Int
  }

  /// How changes reach the trunk.
  enum Style: String {
    case merge, squash, linear
  }

  let history: RepositoryHistory
  /// Commits of the window by people, not bots; by committer date.
  let recent: [Commit]
  let start: Instant
  let end: Instant

  init(_ history: RepositoryHistory, from start: Instant, to end: Instant) {
    self.history = history
    self.start = start
    self.end = end
    recent = history.commits.filter { commit in
      guard let committed = commit.committed, committed > start, committed <= end else {
        return false
      }
      let author = Int(commit.author)
      return !history.authors.indices.contains(author) || !history.authors[author].isBot
    }
  }

  /// The place all of it comes from.
  var place: [Provenance] { [Provenance(path: ".git")] }

  /// Recent commits that are no merges.
  var changes: [Commit] { recent.filter { $0.parentCount < 2 } }

  /// Recent commits on the trunk.
  var trunk: [Commit] { recent.filter { $0.marks.contains(.trunk) } }

  /// How changes reach the trunk, told from the trunk's commits in the window.
  ///
  /// A squashed request leaves one commit with its number and hides when the work was written.
  var style: Style {
    let trunk = self.trunk
    let merges = trunk.count { $0.parentCount > 1 }
    let squashed = trunk.count { $0.parentCount < 2 && $0.marks.contains(.reviewTrace) }
    if merges * 5 >= trunk.count, merges > 0 { return .merge }
    return squashed * 10 >= trunk.count * 6 && squashed > 0 ? .squash : .linear
  }

  /// Seconds from writing a change to its arrival on the trunk.
  var delays: [Int64] {
    changes.compactMap { commit in
      guard let authored = commit.authored, let integrated = commit.integrated else { return nil }
      return max(0, integrated.seconds(since: authored))
    }
  }

  /// Working days of people with commits, and whether all of that day's work reached the trunk
  /// within a day of being written.
  var developerDays: [DeveloperDay: Bool] {
    var days: [DeveloperDay: Bool] = [:]
    for commit in changes {
      guard let authored = commit.authored, authored.date.weekday <= 5 else { continue }
      let key = DeveloperDay(author: commit.author, day: authored.date.daysSinceEpoch)
      let arrived = commit.integrated.map { $0.seconds(since: authored) <= Instant.day } ?? false
      days[key] = (days[key] ?? true) && arrived
    }
    return days
  }

  /// Days on which the trunk received commits, as days since the epoch.
  var trunkDays: Set<Int> { Set(trunk.compactMap { $0.committed?.date.daysSinceEpoch }) }

  /// Whether the history reaches back to the start of a span that ends at the date.
  func covers(days: Int) -> Bool {
    let oldest = history.commits.compactMap(\.committed).min()
    return oldest.map { end.seconds(since: $0) >= Int64(days) * Instant.day } ?? false
  }
}
