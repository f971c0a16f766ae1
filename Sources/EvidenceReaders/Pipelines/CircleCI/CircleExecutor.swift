import DataFormats
import Evidence

/// Where a job runs: of itself, or by the executor it names.
struct CircleExecutor {
  private let nodes: [YAMLNode]
  private let values: CircleParameters

  init(job: YAMLNode, root: YAMLNode, values: CircleParameters) {
    let named = job["executor"]?["name"] ?? job["executor"]
    let executor = named?.string.flatMap { root["executors"]?[values.filled($0)] }
    nodes = [job] + (executor.map { [$0] } ?? [])
    self.values = values
  }

  private func value(_ key: String) -> YAMLNode? { nodes.lazy.compactMap { $0[key] }.first }

  private var containers: [YAMLNode] { (value("docker")?.items ?? []).compactMap { $0["image"] } }

  /// The image that steps run in.
  var image: YAMLNode? { containers.first }

  /// The images beside it.
  var services: [String] { containers.dropFirst().compactMap(\.string) }

  var runner: PipelineDefinition.Runner {
    // A class with a namespace is a machine that somebody registered.
    if let size = value("resource_class")?.string, values.filled(size).contains("/") {
      return .selfHosted
    }
    let isKnown = ["docker", "machine", "macos"].contains { value($0) != nil }
    return isKnown ? .hosted : .unstated
  }
}
