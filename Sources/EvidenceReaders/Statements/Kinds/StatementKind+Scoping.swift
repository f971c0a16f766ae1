import DataFormats
import Evidence

extension StatementKind {
  /// A practice or criterion that does not apply.
  static let scoping = StatementKind(
    id: "scoping", list: "not_applicable", what: "statement that something does not apply"
  ) { (entry, collection) throws(InputError) in
    let target = try entry.words("practice")
    let (reason, owner) = (try entry.words("reason"), try entry.words("owner"))
    let date = try entry.date("date")
    collection.scopings.append(
      Scoping(
        provenance: entry.provenance, target: target, reason: reason, owner: owner, date: date,
        expires: try entry.optionalExpiry(after: date)))
  }
}
