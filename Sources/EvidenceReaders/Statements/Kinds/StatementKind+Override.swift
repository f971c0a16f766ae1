import DataFormats
import Evidence

extension StatementKind {
  /// The verdict of an assessor.
  static let override = StatementKind(id: "override", list: "overrides", what: "override") {
    (entry, collection) throws(InputError) in
    let criterion = try entry.words("criterion")
    let claim = try entry.claim("verdict")
    let (person, role) = (try entry.words("person"), try entry.words("role"))
    let date = try entry.date("date")
    collection.overrides.append(
      AssessorOverride(
        provenance: entry.provenance, criterion: criterion, claim: claim, person: person,
        role: role, date: date, expires: try entry.expiry(after: date),
        reason: try entry.words("reason")))
  }
}
