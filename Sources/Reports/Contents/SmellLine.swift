import Assessment
import Evidence

extension Edition {
  /// The places of a smell by file, and how many more there are.
  func places(of smell: Smell) -> (listed: [FactLine.Place], more: Int) {
    let listed = smell.provenance.map { place($0) }
    return (listed, max(0, smell.provenanceCount - smell.provenance.count))
  }
}
