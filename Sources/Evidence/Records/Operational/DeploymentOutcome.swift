public import Quantities

/// How a deployment ended, where a forge exports it apart from the deployment.
public struct DeploymentOutcome: Sendable, Hashable, Codable {
  /// Where it was read.
  public let provenance: Provenance
  /// The deployment's identifier.
  public let deployment: String
  /// When it was told.
  public let time: Instant
  /// How it ended; nil while it goes on.
  public let result: Deployment.Result?

  /// Makes an outcome.
  public init(
    provenance: Provenance, deployment: String, time: Instant, result: Deployment.Result?
  ) {
    self.provenance = provenance
    self.deployment = deployment
    self.time = time
    self.result = result
  }
}
