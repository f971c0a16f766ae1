import CEL
import Quantities

/// `deploy.*`: what deployments show, above all those to production.
enum DeploymentFacts {
  static let all: [FactDerivation] =
    basics + frequency + DeploymentMannerFacts.all + DeploymentRecoveryFacts.all

  /// Deployments to production in the window.
  static let production = RecordFacts(
    kind: .deployments, rows: { $0.deployments.filter(isProduction) }, time: \.time)

  /// Deployments to all other environments in the window.
  static let elsewhere = RecordFacts(
    kind: .deployments, rows: { $0.deployments.filter { !isProduction($0) } }, time: \.time)

  /// Deployments to any environment in the window.
  static let anywhere = RecordFacts(kind: .deployments, rows: \.deployments, time: \.time)

  static func isProduction(_ deployment: Deployment) -> Bool {
    deployment.environment.lowercased().hasPrefix("prod")
  }

  private static let basics = [
    production.count(
      "deploy.count", en: "recent deployments to production", zh: "近期生产部署次数",
      formula: "deployments in the window to environments named prod…"),
    production.fact(
      "deploy.per_week", .double, .perWeek, en: "successful deployments to production per week",
      zh: "每周成功的生产部署次数",
      formula: "successful production deployments in the window / (window days / 7)", minimum: 5
    ) { all, context in
      let good = all.count { $0.result == .success }
      return .number(
        Double(good) * 7 / Double(max(1, context.windowDays)), sample: all.count,
        from: all.map(\.provenance))
    },
    production.fact(
      "deploy.failure.ratio", .double, .ratio, en: "share of production deployments that fail",
      zh: "生产部署失败率",
      formula:
        "production deployments that failed, were rolled back or that an incident names as its cause / production deployments",
      minimum: 5
    ) { all, context in
      let undone = Set(
        all.compactMap(\.rollbackOf) + context.evidence.incidents.compactMap(\.causedBy))
      return .ratio(
        all.count { $0.result == .failure || undone.contains($0.id) }, of: all.count,
        from: all.map(\.provenance))
    },
    production.fact(
      "deploy.changes.p50", .double, .number, en: "median changes in a production deployment",
      zh: "每次生产部署变更数中位数",
      formula:
        "nearest-rank median of changes per production deployment, over those whose number is known",
      minimum: 5
    ) { all, _ in
      .percentile(
        50, of: all.compactMap { $0.changes.map(Int64.init) }, per: 1, from: all.map(\.provenance))
    },
    production.fact(
      "deploy.lead_time.p50_hours", .double, .hours, en: "median time from commit to production",
      zh: "从提交到生产的中位时间",
      formula: "nearest-rank median of commit to successful production deployment", minimum: 5
    ) { all, _ in
      let spans = all.filter { $0.result == .success }.compactMap { deployment in
        deployment.committed.flatMap {
          $0 <= deployment.time ? deployment.time.seconds(since: $0) : nil
        }
      }
      return .percentile(50, of: spans, per: 3600, from: all.map(\.provenance))
    },
    production.fact(
      "deploy.tested_first.ratio", .double, .ratio,
      en: "share of production artifacts deployed elsewhere first", zh: "先在其他环境部署过的生产制品占比",
      formula:
        "production deployments whose artifact was deployed to another environment before / those with an artifact",
      minimum: 5
    ) { all, context in testedFirst(all, among: context.evidence.deployments) },
  ]

  private static let frequency = [
    production.fact(
      "deploy.interval.p50_days", .double, .days,
      en: "median time between deployments to production",
      zh: "生产部署间隔中位数",
      formula:
        "nearest-rank median of the times between successive successful production deployments in the window; the sample is the intervals",
      minimum: 5
    ) { all, _ in
      let times = all.filter { $0.result == .success }.map(\.time).sorted()
      let spans = zip(times.dropFirst(), times).map { $0.seconds(since: $1) }
      return .percentile(50, of: spans, per: Double(Instant.day), from: all.map(\.provenance))
    },
    production.fact(
      "deploy.busiest_week.days", .int, .count,
      en: "most days with a deployment to production within a week", zh: "一周内有生产部署的最多天数",
      formula:
        "most distinct days (UTC) with a successful production deployment among any 7 days in a row of the window"
    ) { all, _ in
      .count(busiestWeek(Set(successDays(all)).sorted()), from: all.map(\.provenance))
    },
    production.fact(
      "deploy.busiest_day.count", .int, .count, en: "most deployments to production on one day",
      zh: "单日最多生产部署次数",
      formula: "most successful production deployments on one day (UTC) of the window"
    ) { all, _ in
      let counts = Dictionary(successDays(all).map { ($0, 1) }, uniquingKeysWith: +)
      return .count(counts.values.max() ?? 0, from: all.map(\.provenance))
    },
    anywhere.fact(
      "deploy.environments", .int, .count, en: "environments deployed to", zh: "部署到的环境数",
      formula: "distinct environments of deployments in the window, without regard to case"
    ) { all, _ in
      .count(
        Set(all.map { $0.environment.lowercased() }).count, from: all.map(\.provenance))
    },
  ]

  private static func successDays(_ all: [Deployment]) -> [Int] {
    all.filter { $0.result == .success }.map(\.time.date.daysSinceEpoch)
  }

  /// The most of some ascending days that fall within 7 days in a row.
  private static func busiestWeek(_ days: [Int]) -> Int {
    var most = 0
    var first = 0
    for (index, day) in days.enumerated() {
      while days[first] <= day - 7 { first += 1 }
      most = max(most, index - first + 1)
    }
    return most
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
    return .ratio(tested, of: known.count, from: known.map(\.provenance))
  }
}
