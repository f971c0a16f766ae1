import DataFormats
import Platform

extension Benchmark {
  /// A YAML stream into trees.
  static let yamlTree = Benchmark(
    name: "yaml", summary: "reads the documents of a YAML stream into trees, one at a time"
  ) { file in
    let bytes = try FileByteStream(at: FilePath(file), limit: .max).readAll()
    var limits = YAMLLimits.evidence
    limits.bytes = .max
    limits.nodes = .max
    var count = 0
    try YAML.forEachDocument(bytes, path: file, limits: limits) { _ in count += 1 }
    return "\(count) documents"
  }
}
