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
    // Suggesting takes as long as the model has criteria; what lies beyond the limit is not shown.
    let isShown = issues.issues.count < ModelError.limit
    let suggestion =
      isShown ? NearestName.suggestion(for: id, in: criteria.lazy.map(\.id)) : nil
    report(.danglingReference(key: key, id: id, suggestion: suggestion), in: criterion)
  }

  private func report(_ problem: ModelProblem, in criterion: Criterion) {
    issues.report(problem, in: criterion.file, at: criterion.position)
  }

  /// Notes each circle of prerequisites once.
  ///
  /// What is left when criteria without open prerequisites are taken away again and again leads
  /// round in circles, and following the first way out of each finds them.
  private func reportCycles() {
    let open = PrerequisiteOrder(criteria).circular
    var seen: Set<String> = []
    for criterion in criteria where open.contains(criterion.id) {
      var path: [String] = []
      var next = criterion
      while seen.insert(next.id).inserted {
        path.append(next.id)
        let onward = next.requires.first { open.contains($0) }
        next = onward.flatMap { byID[$0] } ?? next
      }
      if let start = path.firstIndex(of: next.id) {
        report(.requiresCycle(path[start...] + [next.id]), in: next)
      }
    }
  }
}
