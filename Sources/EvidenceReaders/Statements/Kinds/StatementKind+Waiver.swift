import DataFormats
import Evidence

extension StatementKind {
  /// A gap that someone else accepts for a time.
  static let waiver = StatementKind(id: "waiver", list: "waivers", what: "waiver") {
    (entry, collection) throws(InputError) in
    let criterion = try entry.words("criterion")
    let (owner, approver) = (try entry.words("owner"), try entry.words("approver"))
    guard !Waiver.isSamePerson(owner, approver) else {
      throw entry.error(at: "approver", .other("nobody approves a waiver of their own"))
    }
    let (reason, measure) = (try entry.words("reason"), try entry.words("measure"))
    let issued = try entry.date("issued")
    collection.waivers.append(
      Waiver(
        provenance: entry.provenance, criterion: criterion, owner: owner, approver: approver,
        reason: reason, measure: measure, issued: issued,
        expires: try entry.expiry(after: issued), ticket: try entry.words("ticket")))
  }
}
