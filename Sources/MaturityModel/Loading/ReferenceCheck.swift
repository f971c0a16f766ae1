import TextLayout

/// Checks what criteria say of each other, once all of them are known.
struct ReferenceCheck {
  private let criteria: [Criterion]
  private let byID: [String: Criterion]
  private let practices: [String: String]
  private let issues: IssueCollector

  init(domains: [Domain], issues: IssueCollector) {
    let all = domains.flatMap(\.items).flatMap(\.practices)
    criteria = all.flatMap(\.criteria)
    byID = Dictionary(criteria.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    practices = Dictionary(
      all.flatMap { practice in practice.criteria.map { ($0.id, practice.id) } },
      uniquingKeysWith: { first, _ in first })
    self.issues = issues
  }

  func run() {
    for criterion in criteria {
      for id in criterion.supersedes { checkSuperseded(id, by: criterion) }
      for id in criterion.requires where byID[id] == nil {
        reportDangling(id, "requires", in: criterion)
      }
    }
    reportCycles()
  }

  private func checkSuperseded(_ id: String, by criterion: Criterion) {
    guard let lower = byID[id] else {
      reportDangling(id, "supersedes", in: criterion)
      return
    }
    if practices[id] != practices[criterion.id] {
      report(.supersedesAcross(id: id), in: criterion)
    } else if lower.level >= criterion.level {
      report(.supersedesUpward(id: id, level: lower.level), in: criterion)
    }
  }

  private func reportDangling(_ id: String, _ key: String, in criterion: Criterion) {
    let suggestion = NearestName.suggestion(for: id, in: criteria.map(\.id))
    report(.danglingReference(key: key, id: id, suggestion: suggestion), in: criterion)
  }

  private func report(_ problem: ModelProblem, in criterion: Criterion) {
    issues.report(problem, in: criterion.file, at: criterion.position)
  }

  /// Notes each circle of prerequisites once, at its first criterion.
  ///
  /// Criteria without open prerequisites are taken away until nothing changes; what is left leads
  /// round in circles, and following the first way out of each finds them.
  private func reportCycles() {
    var open = Dictionary(
      criteria.map { ($0.id, $0.requires.filter { byID[$0] != nil }) },
      uniquingKeysWith: { first, _ in first })
    while true {
      let free = open.filter { $0.value.allSatisfy { open[$0] == nil } }.map(\.key)
      guard !free.isEmpty else { break }
      for id in free { open[id] = nil }
    }
    var seen: Set<String> = []
    for criterion in criteria where open[criterion.id] != nil && !seen.contains(criterion.id) {
      var path: [String] = []
      var next = criterion.id
      while seen.insert(next).inserted {
        path.append(next)
        guard let onward = open[next]?.first(where: { open[$0] != nil }) else { break }
        next = onward
      }
      if let start = path.firstIndex(of: next) {
        report(.requiresCycle(path[start...] + [next]), in: byID[next] ?? criterion)
      }
    }
  }
}
