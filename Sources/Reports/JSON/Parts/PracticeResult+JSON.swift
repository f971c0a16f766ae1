import Assessment
import DataFormats
import Evidence
import Quantities
import TextLayout

extension PracticeResult: DocumentPart {
  static let schema = ObjectSchema(
    "practice",
    [
      .required("id", .text), .required("title", .part(LocalizedText.self)),
      .optional("clause", .text), .optional("floor", .part(LocalizedText.self)),
      .optional("note", .part(LocalizedText.self)),
      .optional("level", .part(LevelRange.self)), .optional("scoping", .part(Scoping.self)),
      .required("criteria", .list(.part(CriterionResult.self))),
      .required("blockers", .list(.text)), .optional("waivers", .part(WaiverEffect.self)),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("id", id)
    writer.member("title", title)
    writer.member("clause", ifPresent: clause)
    writer.member("floor", ifPresent: floor)
    writer.member("note", ifPresent: note)
    writer.member("level", ifPresent: level)
    writer.member("scoping", ifPresent: scoping)
    writer.member("criteria", criteria)
    writer.member("blockers", blockers)
    writer.member("waivers", ifPresent: waivers)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(
      id: try object.text("id"), title: try object.part("title"),
      clause: try object.optionalText("clause"), floor: try object.optionalPart("floor"),
      note: try object.optionalPart("note"),
      level: try object.optionalPart("level"), scoping: try object.optionalPart("scoping"),
      criteria: try object.parts("criteria"), blockers: try object.texts("blockers"))
    waivers = try object.optionalPart("waivers")
  }
}

extension Scoping: DocumentPart {
  static let schema = ObjectSchema(
    "scoping",
    [
      .required("provenance", .part(Provenance.self)), .required("target", .text),
      .required("reason", .text), .required("owner", .text), .required("date", .date),
      .optional("expires", .date),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("provenance", provenance)
    writer.member("target", target)
    writer.member("reason", reason)
    writer.member("owner", owner)
    writer.member("date", date.description)
    writer.member("expires", ifPresent: expires?.description)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(
      provenance: try object.part("provenance"), target: try object.text("target"),
      reason: try object.text("reason"), owner: try object.text("owner"),
      date: try object.date("date"), expires: try object.optionalDate("expires"))
  }
}
