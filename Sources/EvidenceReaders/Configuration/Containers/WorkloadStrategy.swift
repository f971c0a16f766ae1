import DataFormats
import Evidence

/// Tells how a workload's new version replaces the old one.
enum WorkloadStrategy {
  /// The strategy a manifest states; what it leaves to the cluster's default is not stated.
  static func strategy(_ kind: String, _ spec: YAMLNode?) -> Workload.Strategy {
    let strategy = spec?["strategy"] ?? spec?["updateStrategy"]
    if kind == "Rollout" {
      if strategy?["canary"] != nil { return .canary }
      return strategy?["blueGreen"] != nil ? .blueGreen : .unstated
    }
    switch strategy?["type"]?.string {
    case "Recreate": return .recreate
    case "RollingUpdate": return .rollingUpdate
    default: return strategy?["rollingUpdate"] != nil ? .rollingUpdate : .unstated
    }
  }
}
