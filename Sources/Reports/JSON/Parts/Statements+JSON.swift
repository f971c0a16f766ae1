import DataFormats
import Evidence
import Quantities

extension AssessorOverride: DocumentPart {
  static let schema = ObjectSchema(
    "override",
    [
      .required("criterion", .text),
      .required("verdict", .choice(Answer.Claim.Word.allCases.map(\.rawValue))),
      .optional("share", .fraction), .required("person", .text), .required("role", .text),
      .required("date", .date), .required("expires", .date), .required("reason", .text),
      .required("provenance", .part(Provenance.self)),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("criterion", criterion)
    claim.write(as: "verdict", to: &writer)
    writer.member("person", person)
    writer.member("role", role)
    writer.member("date", date.description)
    writer.member("expires", expires.description)
    writer.member("reason", reason)
    writer.member("provenance", provenance)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(
      provenance: try object.part("provenance"), criterion: try object.text("criterion"),
      claim: try Answer.Claim(reading: &object, from: "verdict"),
      person: try object.text("person"), role: try object.text("role"),
      date: try object.date("date"), expires: try object.date("expires"),
      reason: try object.text("reason"))
  }
}

extension Waiver: DocumentPart {
  static let schema = ObjectSchema(
    "waiver",
    [
      .required("criterion", .text), .required("owner", .text), .required("approver", .text),
      .required("reason", .text), .required("measure", .text), .required("issued", .date),
      .required("expires", .date), .required("ticket", .text),
      .required("provenance", .part(Provenance.self)),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("criterion", criterion)
    writer.member("owner", owner)
    writer.member("approver", approver)
    writer.member("reason", reason)
    writer.member("measure", measure)
    writer.member("issued", issued.description)
    writer.member("expires", expires.description)
    writer.member("ticket", ticket)
    writer.member("provenance", provenance)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(
      provenance: try object.part("provenance"), criterion: try object.text("criterion"),
      owner: try object.text("owner"), approver: try object.text("approver"),
      reason: try object.text("reason"), measure: try object.text("measure"),
      issued: try object.date("issued"), expires: try object.date("expires"),
      ticket: try object.text("ticket"))
  }
}

extension Objection: DocumentPart {
  static let schema = ObjectSchema(
    "objection",
    [
      .required("target", .text), .required("person", .text), .required("role", .text),
      .required("date", .date), .optional("expires", .date), .required("reason", .text),
      .optional("resolved", .date), .optional("resolution", .text),
      .required("provenance", .part(Provenance.self)),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("target", target)
    writer.member("person", person)
    writer.member("role", role)
    writer.member("date", date.description)
    writer.member("expires", ifPresent: expires?.description)
    writer.member("reason", reason)
    writer.member("resolved", ifPresent: resolution?.date.description)
    writer.member("resolution", ifPresent: resolution?.text)
    writer.member("provenance", provenance)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    let text = try object.optionalText("resolution")
    let date = try object.optionalDate("resolved")
    self.init(
      provenance: try object.part("provenance"), target: try object.text("target"),
      person: try object.text("person"), role: try object.text("role"),
      date: try object.date("date"), expires: try object.optionalDate("expires"),
      reason: try object.text("reason"),
      resolution: date.map { Resolution(date: $0, text: text ?? "") })
  }
}
