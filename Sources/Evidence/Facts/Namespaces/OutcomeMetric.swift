/// One of the four measures of what delivery achieves, by the names it goes by.
///
/// Source: the research programme DevOps Research and Assessment, whose names these are.
struct OutcomeMetric {
  /// Parts of names by which it is known, in lower case with `_` between words.
  let synonyms: [String]
  /// The facts of the catalogue that measure it.
  let facts: [String]

  static let all = [
    OutcomeMetric(
      synonyms: [
        "change_frequency", "deployment_frequency", "deploy_frequency", "release_frequency",
        "delivery_frequency", "deploy_per_week", "deployments_per", "deploys_per",
        "releases_per", "部署频率", "发布频率", "变更频率", "交付频率",
      ], facts: ["deploy.per_week"]),
    OutcomeMetric(
      synonyms: ["lead_time", "leadtime", "前置时间", "交付周期", "交付时长", "交付前置"],
      facts: ["deploy.lead_time.p50_hours"]),
    OutcomeMetric(
      synonyms: [
        "change_failure", "change_fail", "changes_failed", "failed_changes", "deploy_failure",
        "deployment_failure", "release_failure", "变更失败", "部署失败", "发布失败",
      ], facts: ["deploy.failure.ratio"]),
    OutcomeMetric(
      synonyms: [
        "time_to_restore", "time_to_recover", "time_to_repair", "mttr", "restore_time",
        "restoration_time", "recovery_time", "incident_restore", "deploy_recovery", "恢复时间",
        "恢复时长", "修复时间", "修复时长",
      ], facts: ["incident.restore.p50_hours", "deploy.recovery.p50_hours"]),
  ]

  /// Whether a metric's name is one of this measure's.
  func isNamed(_ name: String) -> Bool {
    let words = name.lowercased().split { !$0.isLetter && !$0.isNumber }
    let joined = words.joined(separator: "_")
    // `changeFailureRate` hides where its words begin.
    let compact = words.joined()
    return synonyms.contains { synonym in
      joined.contains(synonym)
        || synonym.contains("_") && compact.contains(synonym.filter { $0 != "_" })
    }
  }
}
