import DataFormats
import Evidence
import Quantities

extension StatementKind {
  /// What a person says of a criterion, with the evidence that shows it.
  static let answer = StatementKind(id: "answer", list: "answers", what: "answer") {
    (entry, collection) throws(InputError) in
    let kind = try entry.optionalChoice("kind", of: Answer.Kind.self) ?? .attestation
    let claim = try entry.claim("claim")
    let criterion = try entry.words("criterion")
    let (person, role) = (try entry.words("person"), try entry.words("role"))
    let date = try entry.date("date")
    let expires = try entry.optionalExpiry(after: date)
    let reason = try entry.optionalString("reason")
    let evidence = try citations(&entry)
    if claim == .notApplicable, reason?.trimmed.isEmpty != false {
      throw entry.error(at: "claim", .other("'not_applicable' needs a reason"))
    }
    collection.answers.append(
      Answer(
        provenance: entry.provenance, criterion: criterion, kind: kind, claim: claim,
        person: person, role: role, date: date, expires: expires, reason: reason,
        evidence: evidence))
  }

  private static func citations(
    _ mapping: inout StrictMapping
  ) throws(InputError) -> [Answer.Citation] {
    var result: [Answer.Citation] = []
    for item in try mapping.items("evidence") {
      var citation = try StrictMapping(item, path: mapping.path, what: "a citation")
      let path = try citation.string("path")
      let hex = try citation.optionalString("sha256")
      let digest = hex.flatMap { Digest(hex: $0) }
      if hex != nil, digest == nil {
        throw citation.error(at: "sha256", .other("a SHA-256 has 64 hexadecimal digits"))
      }
      try citation.finish()
      result.append(Answer.Citation(path: path, digest: digest))
    }
    return result
  }
}
