import CEL
import Quantities

/// `deploy.*` of what happens after a deployment to production went wrong.
enum DeploymentRecoveryFacts {
  private static let production = DeploymentFacts.production

  static let all = [
    production.count(
      "deploy.rollbacks", en: "recent rollbacks in production", zh: "近期生产回滚次数",
      formula: "production deployments in the window that take one back"
    ) { $0.rollbackOf != nil },
    production.fact(
      "deploy.rollbacks.automatic", .int, .count, en: "recent rollbacks that monitoring started",
      zh: "近期由监控自动触发的回滚次数",
      formula:
        "rollbacks in production in the window that a monitor triggered; unknown when no rollback tells its trigger"
    ) { all, _ in
      let told = all.filter { $0.rollbackOf != nil && $0.rollbackTrigger != nil }
      guard !told.isEmpty else { return .untold(by: all) }
      let automatic = told.filter { $0.rollbackTrigger == .monitor }
      return .count(automatic.count, from: told.map(\.provenance))
    },
    production.fact(
      "deploy.recovery.p50_hours", .double, .hours,
      en: "median time from a failed deployment to the next good one", zh: "部署失败到下次成功的中位时间",
      formula:
        "nearest-rank median of failed production deployments to the next successful one to the same environment",
      minimum: 3
    ) { all, _ in
      .percentile(50, of: recoveries(all), per: 3600, from: all.map(\.provenance))
    },
    production.fact(
      "deploy.rollback.p50_minutes", .double, .minutes,
      en: "median time from a deployment to its rollback", zh: "部署到回滚的中位时间",
      formula:
        "nearest-rank median of production deployments to the first successful one in the window that takes them back",
      minimum: 3
    ) { all, context in
      .percentile(
        50, of: rollbacks(all, of: context.evidence.deployments), per: 60,
        from: all.map(\.provenance))
    },
  ]

  /// Seconds from each failed deployment to the next good one to its environment.
  private static func recoveries(_ all: [Deployment]) -> [Int64] {
    Dictionary(grouping: all, by: \.environment).values.flatMap { deployments in
      var spans: [Int64] = []
      var next: Instant?
      for deployment in deployments.sorted(by: isLater) {
        if deployment.result == .success {
          next = deployment.time
        } else if let next {
          spans.append(next.seconds(since: deployment.time))
        }
      }
      return spans
    }
  }

  /// Orders backwards in time; of one moment the failure comes first, as its repair comes later.
  private static func isLater(_ left: Deployment, _ right: Deployment) -> Bool {
    if left.time != right.time { return left.time > right.time }
    return left.result == .failure && right.result == .success
  }

  /// Seconds from each deployment that was taken back to the first good one that did so.
  private static func rollbacks(_ all: [Deployment], of others: [Deployment]) -> [Int64] {
    var ends: [String: Instant] = [:]
    for deployment in all where deployment.result == .success {
      guard let undone = deployment.rollbackOf else { continue }
      ends[undone] = min(ends[undone] ?? deployment.time, deployment.time)
    }
    var starts: [String: Instant] = [:]
    for deployment in others where DeploymentFacts.isProduction(deployment) {
      guard let end = ends[deployment.id], deployment.time <= end else { continue }
      starts[deployment.id] = max(starts[deployment.id] ?? deployment.time, deployment.time)
    }
    return starts.compactMap { id, start in ends[id]?.seconds(since: start) }
  }
}
