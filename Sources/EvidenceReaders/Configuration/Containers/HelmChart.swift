import DataFormats
import Evidence

/// What `Chart.yaml` says of other charts.
///
/// Source: the Helm documentation, "Charts".
enum HelmChart {
  static func read(
    _ file: ProjectFile, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let root = try YAML.document(
      file.text?.bytes ?? [], path: file.path, duplicateKeys: .keepLast)
    for item in root["dependencies"]?.items ?? [] {
      guard let name = item["name"]?.string else { continue }
      collection.chartDependencies.append(
        ChartDependency(provenance: file.place(item.position.line), name: name))
    }
  }
}
