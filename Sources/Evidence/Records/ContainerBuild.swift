/// One Dockerfile.
public struct ContainerBuild: Sendable, Hashable, Codable {
  /// Where it was read.
  public let provenance: Provenance
  /// The images it builds upon, without its own earlier stages and `scratch`.
  public var bases: [ImageReference] = []
  /// How many stages it has.
  public var stages = 0
  /// Whether the last stage runs as a user other than root.
  public var runsAsNonRoot = false
  /// Whether it declares a health check.
  public var hasHealthCheck = false

  /// Makes an empty build.
  public init(provenance: Provenance) { self.provenance = provenance }
}

/// One service of a compose file.
public struct ComposeService: Sendable, Hashable, Codable {
  /// Where it was read.
  public let provenance: Provenance
  /// The service's name.
  public let name: String
  /// The image, when it names one instead of building it.
  public var image: ImageReference?
  /// Whether it is built from the project.
  public var isBuilt = false
  /// Whether it has a health check.
  public var hasHealthCheck = false
  /// The services it depends on.
  public var dependsOn: [String] = []

  /// Makes a service.
  public init(provenance: Provenance, name: String) {
    (self.provenance, self.name) = (provenance, name)
  }
}

/// One workload of a Kubernetes manifest (Deployment, StatefulSet, DaemonSet, Job, CronJob, Pod,
/// Argo Rollout).
public struct Workload: Sendable, Hashable, Codable {
  /// How a new version replaces the old one.
  public enum Strategy: String, Sendable, Hashable, Codable {
    case recreate, rollingUpdate, blueGreen, canary, unstated
  }

  /// Where it was read.
  public let provenance: Provenance
  /// The kind as written.
  public let kind: String
  /// The name.
  public let name: String
  /// The containers' images.
  public var images: [ImageReference] = []
  /// Replicas, when the manifest says.
  public var replicas: Int?
  /// Whether every container has a readiness or liveness probe.
  public var hasProbes = false
  /// Whether every container has resource limits or requests.
  public var hasResourceBounds = false
  /// Whether configuration comes from outside the image (ConfigMap, Secret, environment source).
  public var hasExternalConfiguration = false
  /// How a new version replaces the old one.
  public var strategy = Strategy.unstated

  /// Makes a workload.
  public init(provenance: Provenance, kind: String, name: String) {
    (self.provenance, self.kind, self.name) = (provenance, kind, name)
  }
}
