import CEL
import Quantities

/// `deploy.*` and `incident.*`: what deployments to production and incidents show.
enum DeploymentFacts {
  static let all: [FactDerivation] = deployments + incidents

  private static let deployments = [
    FactDerivation(
      "deploy.count", .int, .count, en: "recent deployments to production", zh: "近期生产部署次数",
      formula: "deployments in the window to environments named prod…", isWindowed: true,
      supplier: .records(.deployments)
    ) { on($0) { .count($0.count, from: places($0)) } },
    FactDerivation(
      "deploy.per_week", .double, .perWeek, en: "successful deployments to production per week",
      zh: "每周成功的生产部署次数",
      formula: "successful production deployments in the window / (window days / 7)",
      isWindowed: true, minimum: 5, supplier: .records(.deployments)
    ) { context in
      on(context) { all in
        let good = all.count { $0.result == .success }
        return .number(
          Double(good) * 7 / Double(max(1, context.windowDays)), sample: all.count,
          from: places(all))
      }
    },
    share(
      "failure", en: "share of production deployments that fail", zh: "生产部署失败率",
      formula: "failed or rolled-back production deployments / production deployments"
    ) { all in
      let undone = Set(all.compactMap(\.rollbackOf))
      return (all.count { $0.result == .failure || undone.contains($0.id) }, all.count)
    },
    FactDerivation(
      "deploy.rollbacks", .int, .count, en: "recent rollbacks in production", zh: "近期生产回滚次数",
      formula: "production deployments in the window that take one back", isWindowed: true,
      supplier: .records(.deployments)
    ) {
      on($0) { all in
        let rollbacks = all.filter { $0.rollbackOf != nil }
        return .count(rollbacks.count, from: places(rollbacks))
      }
    },
    FactDerivation(
      "deploy.lead_time.p50_hours", .double, .hours, en: "median time from commit to production",
      zh: "从提交到生产的中位时间",
      formula: "nearest-rank median of commit to successful production deployment",
      isWindowed: true, minimum: 5, supplier: .records(.deployments)
    ) {
      on($0) { all in
        let spans = all.filter { $0.result == .success }.compactMap { deployment in
          deployment.committed.flatMap {
            $0 <= deployment.time ? deployment.time.seconds(since: $0) : nil
          }
        }
        return .percentile(50, of: spans, per: 3600, from: places(all))
      }
    },
    share(
      "identified", en: "share of production deployments that name commit and artifact",
      zh: "注明提交与制品的生产部署占比",
      formula: "production deployments with commit and artifact / production deployments"
    ) { all in (all.count { $0.commit != nil && $0.artifact != nil }, all.count) },
    share(
      "automated", en: "share of production deployments done by a pipeline",
      zh: "由流水线完成的生产部署占比",
      formula: "automated production deployments / those where it is known"
    ) { all in
      let known = all.compactMap(\.isAutomated)
      return (known.count { $0 }, known.count)
    },
    FactDerivation(
      "deploy.tested_first.ratio", .double, .ratio,
      en: "share of production artifacts deployed elsewhere first", zh: "先在其他环境部署过的生产制品占比",
      formula:
        "production deployments whose artifact was deployed to another environment before / those with an artifact",
      isWindowed: true, minimum: 5, supplier: .records(.deployments)
    ) { context in on(context) { testedFirst($0, among: context.evidence.deployments) } },
  ]

  private static let incidents = [
    FactDerivation(
      "incident.count", .int, .count, en: "recent incidents", zh: "近期事件数",
      formula: "incidents opened in the window", isWindowed: true, supplier: .records(.incidents)
    ) { onIncidents($0) { .count($0.count, from: $0.map(\.provenance)) } },
    FactDerivation(
      "incident.restore.p50_hours", .double, .hours, en: "median time to restore service",
      zh: "服务恢复中位时间", formula: "nearest-rank median of opening to resolution", isWindowed: true,
      minimum: 3, supplier: .records(.incidents)
    ) {
      onIncidents($0) { all in
        let spans = all.compactMap { incident in
          incident.resolved.flatMap {
            $0 >= incident.opened ? $0.seconds(since: incident.opened) : nil
          }
        }
        return .percentile(50, of: spans, per: 3600, from: all.map(\.provenance))
      }
    },
  ]

  private static func share(
    _ name: String, en: String, zh: String, formula: String,
    _ count: @escaping @Sendable ([Deployment]) -> (part: Int, whole: Int)
  ) -> FactDerivation {
    FactDerivation(
      "deploy.\(name).ratio", .double, .ratio, en: en, zh: zh, formula: formula, isWindowed: true,
      minimum: 5, supplier: .records(.deployments)
    ) {
      on($0) { all in
        let counted = count(all)
        return .ratio(counted.part, of: counted.whole, from: places(all))
      }
    }
  }

  private static func on(
    _ context: DerivationContext, _ observe: ([Deployment]) -> Observation
  ) -> Observation {
    guard context.evidence.suppliedRecordKinds.contains(.deployments) else {
      return .unknown(.noEvidence)
    }
    return observe(
      context.evidence.deployments.filter { isProduction($0) && context.isInWindow($0.time) })
  }

  private static func onIncidents(
    _ context: DerivationContext, _ observe: ([Incident]) -> Observation
  ) -> Observation {
    guard context.evidence.suppliedRecordKinds.contains(.incidents) else {
      return .unknown(.noEvidence)
    }
    return observe(context.evidence.incidents.filter { context.isInWindow($0.opened) })
  }

  private static func isProduction(_ deployment: Deployment) -> Bool {
    deployment.environment.lowercased().hasPrefix("prod")
  }

  private static func testedFirst(
    _ production: [Deployment], among all: [Deployment]
  ) -> Observation {
    let known = production.filter { $0.artifact != nil }
    var first: [String: Instant] = [:]
    for deployment in all where !isProduction(deployment) && deployment.result == .success {
      guard let artifact = deployment.artifact else { continue }
      first[artifact] = min(first[artifact] ?? deployment.time, deployment.time)
    }
    let tested = known.count { deployment in
      deployment.artifact.flatMap { first[$0] }.map { $0 <= deployment.time } ?? false
    }
    return .ratio(tested, of: known.count, from: places(known))
  }

  private static func places(_ deployments: [Deployment]) -> [Provenance] {
    deployments.map(\.provenance)
  }
}
