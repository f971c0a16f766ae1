import DataFormats
import Evidence
import Quantities

extension StatementKind {
  /// What someone holds against a verdict.
  static let objection = StatementKind(id: "objection", list: "objections", what: "objection") {
    (entry, collection) throws(InputError) in
    let target = try entry.words("criterion")
    let (person, role) = (try entry.words("person"), try entry.words("role"))
    let date = try entry.date("date")
    let reason = try entry.words("reason")
    collection.objections.append(
      Objection(
        provenance: entry.provenance, target: target, person: person, role: role, date: date,
        expires: try entry.optionalExpiry(after: date), reason: reason,
        resolution: try resolution(&entry, after: date)))
  }

  /// When and how it was settled; one says nothing without the other.
  private static func resolution(
    _ entry: inout StrictMapping, after date: CalendarDate
  ) throws(InputError) -> Objection.Resolution? {
    let settled = try entry.optionalDate("resolved")
    guard let settled else {
      guard entry.optional("resolution") == nil else {
        throw entry.error(at: "resolution", .other("a resolution needs its date in 'resolved'"))
      }
      return nil
    }
    guard settled >= date else {
      throw entry.error(at: "resolved", .other("resolved before it was raised"))
    }
    return Objection.Resolution(date: settled, text: try entry.words("resolution"))
  }
}
