import DataFormats
import Evidence
import Quantities

extension Answer: DocumentPart {
  static let schema = ObjectSchema(
    "answer",
    [
      .required("criterion", .text), .required("claim", .choice(Word.allCases.map(\.rawValue))),
      .optional("share", .fraction), .required("person", .text), .required("role", .text),
      .required("date", .date), .optional("expires", .date), .optional("reason", .text),
      .required("evidence", .list(.part(Citation.self))),
      .required("provenance", .part(Provenance.self)),
    ])

  private enum Word: String, CaseIterable {
    case met, partly
    case notMet = "not_met"
    case notApplicable = "not_applicable"
  }

  func write(to writer: inout JSONWriter) {
    writer.member("criterion", criterion)
    switch claim {
    case .met: writer.member("claim", Word.met.rawValue)
    case .notMet: writer.member("claim", Word.notMet.rawValue)
    case .notApplicable: writer.member("claim", Word.notApplicable.rawValue)
    case .partly(let share):
      writer.member("claim", Word.partly.rawValue)
      writer.member("share", share)
    }
    writer.member("person", person)
    writer.member("role", role)
    writer.member("date", date.description)
    writer.member("expires", ifPresent: expires?.description)
    writer.member("reason", ifPresent: reason)
    writer.member("evidence", evidence)
    writer.member("provenance", provenance)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(
      provenance: try object.part("provenance"), criterion: try object.text("criterion"),
      claim: try Self.claim(&object), person: try object.text("person"),
      role: try object.text("role"), date: try object.date("date"),
      expires: try object.optionalDate("expires"), reason: try object.optionalText("reason"),
      evidence: try object.parts("evidence"))
  }

  private static func claim(_ object: inout StrictObject) throws(InputError) -> Claim {
    switch try object.choice("claim", among: Word.allCases) {
    case .met: .met
    case .notMet: .notMet
    case .notApplicable: .notApplicable
    case .partly: .partly(try object.fraction("share"))
    }
  }
}

extension Answer.Citation: DocumentPart {
  static let schema = ObjectSchema(
    "citation", [.required("path", .text), .optional("sha256", .digest)])

  func write(to writer: inout JSONWriter) {
    writer.member("path", path)
    writer.member("sha256", ifPresent: digest?.hex)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(path: try object.text("path"), digest: try object.optionalDigest("sha256"))
  }
}
