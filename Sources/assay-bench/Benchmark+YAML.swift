import DataFormats
import Platform

extension Benchmark {
  /// A YAML stream into trees.
  static let yamlTree = Benchmark(
    name: "yaml", summary: "reads the documents of a YAML stream into trees"
  ) { file in
    let bytes = try FileByteStream(at: FilePath(file), limit: .max).readAll()
    var limits = YAMLLimits.evidence
    limits.bytes = .max
    limits.nodes = .max
    return "\(try YAML.documents(bytes, path: file, limits: limits).count) documents"
  }
}
