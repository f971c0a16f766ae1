public import DataFormats
public import Evidence

/// Reads workloads and autoscalers of Kubernetes manifests.
///
/// Charts' templates are programs and custom resource definitions are schemas; neither is a
/// manifest. Source: the Kubernetes API reference, Argo Rollouts, and KEDA.
public struct KubernetesReader: EvidenceReader {
  /// The format's identifier.
  public let format = "kubernetes"
  /// What a person calls the format.
  public let title = "Kubernetes manifest"

  private static let kinds: Set<String> = [
    "Deployment", "StatefulSet", "DaemonSet", "Job", "CronJob", "Pod", "Rollout",
  ]

  /// Makes the reader.
  public init() {}

  /// Takes YAML with `apiVersion` and `kind` at the start of lines that is no template of a chart.
  public func recognises(_ candidate: Candidate) -> Bool {
    let isYAML = candidate.isYAML
    guard isYAML, !candidate.isForeign, !candidate.prefixContains("{{") else { return false }
    let startsLine =
      candidate.prefix.starts(with: Array("apiVersion:".utf8))
      || candidate.prefixContains("\napiVersion:")
    let hasKind =
      candidate.prefix.starts(with: Array("kind:".utf8)) || candidate.prefixContains("\nkind:")
    return startsLine && hasKind && !candidate.prefixContains("kind: CustomResourceDefinition")
  }

  /// Reads every document of one file.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let bytes = try input.bytes()
    try YAML.forEachDocument(bytes, path: input.path, duplicateKeys: .keepLast) { root in
      Self.read(root, in: input, into: &collection)
    }
  }

  /// Reads one object, or those of a list.
  static func read(
    _ root: YAMLNode, in input: ReaderInput, into collection: inout EvidenceCollection
  ) {
    let isList = root["kind"]?.string?.hasSuffix("List") == true
    for object in isList ? Array(root["items"]?.items ?? []) : [root] {
      take(object, in: input, into: &collection)
    }
  }

  /// Reads one object, also out of a file whose other objects are of another reader's.
  static func take(
    _ object: YAMLNode, in input: ReaderInput, into collection: inout EvidenceCollection
  ) {
    if let workload = workload(object, in: input) { collection.workloads.append(workload) }
    if let scaler = autoscaler(object, in: input) { collection.autoscalers.append(scaler) }
  }

  private static func workload(_ object: YAMLNode, in input: ReaderInput) -> Workload? {
    guard let kind = object["kind"]?.string, kinds.contains(kind) else { return nil }
    guard kind != "Rollout" || object["apiVersion"]?.string?.hasPrefix("argoproj.io/") == true
    else { return nil }
    var result = Workload(
      provenance: input.place(line: object.position.line), kind: kind,
      name: (object["metadata"]?["name"] ?? object["metadata"]?["generateName"])?.string ?? "")
    let spec = object["spec"]
    let pod = podSpec(kind, spec)
    let containers = pod?["containers"]?.items ?? []
    result.images = containers.compactMap { container in
      guard let node = container["image"], let name = node.string else { return nil }
      return ImageReference(name, provenance: input.place(line: node.position.line))
    }
    result.replicas = spec?["replicas"]?.int.flatMap { Int(exactly: $0) }
    result.hasProbes = !containers.isEmpty && containers.allSatisfy(hasProbe)
    result.hasResourceBounds = !containers.isEmpty && containers.allSatisfy(hasBounds)
    result.hasExternalConfiguration = hasExternalConfiguration(containers, pod)
    result.strategy = WorkloadStrategy.strategy(kind, spec)
    return result
  }

  private static func autoscaler(_ object: YAMLNode, in input: ReaderInput) -> Autoscaler? {
    let groups = [
      "HorizontalPodAutoscaler": "autoscaling/", "ScaledObject": "keda.sh/",
      "ScaledJob": "keda.sh/",
    ]
    guard let kind = object["kind"]?.string, let group = groups[kind],
      object["apiVersion"]?.string?.hasPrefix(group) == true
    else { return nil }
    return Autoscaler(
      provenance: input.place(line: object.position.line), kind: kind,
      name: object["metadata"]?["name"]?.string ?? "")
  }

  private static func podSpec(_ kind: String, _ spec: YAMLNode?) -> YAMLNode? {
    switch kind {
    case "Pod": spec
    case "CronJob": spec?["jobTemplate"]?["spec"]?["template"]?["spec"]
    default: spec?["template"]?["spec"]
    }
  }

  private static func hasProbe(_ container: YAMLNode) -> Bool {
    container["readinessProbe"] != nil || container["livenessProbe"] != nil
  }

  private static func hasBounds(_ container: YAMLNode) -> Bool {
    let resources = container["resources"]
    let bounds = [resources?["limits"], resources?["requests"]]
    return bounds.contains { !($0?.entries.isEmpty ?? true) }
  }

  private static func hasExternalConfiguration(
    _ containers: YAMLItems, _ pod: YAMLNode?
  ) -> Bool {
    let sources = ["configMapKeyRef", "secretKeyRef"]
    let fromEnvironment = containers.contains { container in
      !(container["envFrom"]?.items.isEmpty ?? true)
        || (container["env"]?.items ?? []).contains { variable in
          sources.contains { variable["valueFrom"]?[$0] != nil }
        }
    }
    let volumes = pod?["volumes"]?.items ?? []
    return fromEnvironment
      || volumes.contains { volume in
        ["configMap", "secret", "projected", "csi"].contains { volume[$0] != nil }
      }
  }
}
