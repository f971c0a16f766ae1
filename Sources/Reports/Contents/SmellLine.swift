import Assessment
import Evidence

extension Edition {
  /// The smells by kind and severity, in the document's order; what they share is said once.
  var smellGroups: [[Smell]] {
    document.smells.reduce(into: []) { groups, smell in
      if let last = groups.last?.first, last.id == smell.id, last.severity == smell.severity {
        groups[groups.count - 1].append(smell)
      } else {
        groups.append([smell])
      }
    }
  }

  /// The places of a smell, and how many more there are.
  func places(of smell: Smell) -> (listed: [FactLine.Place], more: Int) {
    let listed = smell.provenance.map { place($0) }
    return (listed, max(0, smell.provenanceCount - smell.provenance.count))
  }
}
