import DataFormats
import Evidence

extension EnvironmentDescription: RecordsFileRow {
  static let columns = [
    "name", "kind", "provisioned_by", "container", "elastic", "dependencies_described",
  ]

  init(_ row: inout RecordRow) throws(InputError) {
    self.init(
      provenance: row.provenance, name: try row.text("name"), kind: try row.requiredCase("kind"))
    provisioning = try row.optionalCase("provisioned_by")
    isContainer = try row.optionalFlag("container")
    isElastic = try row.optionalFlag("elastic")
    areDependenciesDescribed = try row.optionalFlag("dependencies_described")
  }
}
