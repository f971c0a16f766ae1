import Assessment
import Evidence

/// The files that a page lists one by one: those that it refers to, and others while there is room.
struct EvidenceSelection: Sendable {
  /// Beyond this number a page would be slow to open, and nobody reads on.
  static let limit = 1_000

  /// The files by their indices in the document, in its order.
  let indices: [Int]

  init(_ document: AssessmentDocument, files: [String: Int]) {
    let all = document.evidence.indices
    guard all.count > Self.limit else {
      indices = Array(all)
      return
    }
    var listed = Set(Self.places(of: document).compactMap { files[$0] }.prefix(Self.limit))
    for index in all where listed.count < Self.limit { listed.insert(index) }
    indices = listed.sorted()
  }

  /// The files that facts, statements and smells name.
  private static func places(of document: AssessmentDocument) -> [String] {
    let criteria = document.domains.flatMap(\.practices).flatMap(\.criteria)
    let answers = criteria.compactMap(\.answer)
    return document.facts.flatMap(\.provenance).map(\.path)
      + answers.flatMap { [$0.provenance.path] + $0.evidence.map(\.path) }
      + document.smells.flatMap(\.provenance).map(\.path)
  }
}
