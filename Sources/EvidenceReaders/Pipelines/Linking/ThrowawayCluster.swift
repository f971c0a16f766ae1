import Evidence

/// Tells deployments of the product from those into a cluster that a job makes for its own tests.
enum ThrowawayCluster {
  private static let commands = [
    "kind create", "minikube start", "k3d cluster create", "k3s", "microk8s start",
    "helm/kind-action", "medyagh/setup-minikube", "container-tools/kind-action",
    "engineerd/setup-kind", "nolar/setup-k3d-k3s", "absaoss/k3d-action", "debianmaster/actions-k3s",
  ]

  /// Whether a command or action makes such a cluster.
  static func isMade(by text: some StringProtocol) -> Bool {
    let lower = text.lowercased()
    return commands.contains { lower.hasPrefix($0) } || lower.contains("//get.k3s.io")
  }

  /// The job without deployments, when it makes the cluster they go to.
  static func settled(_ job: PipelineDefinition.Job) -> PipelineDefinition.Job {
    guard job.steps.contains(where: { isMade(by: $0.text) }) else { return job }
    var settled = job
    settled.steps = job.steps.map { step in
      guard step.kinds.contains(.deploy) else { return step }
      return PipelineDefinition.Step(
        step.kinds.subtracting([.deploy]), at: step.provenance, text: step.text)
    }
    return settled
  }
}
