import DataFormats
import Evidence
import Quantities

extension Answer: DocumentPart {
  static let schema = ObjectSchema(
    "answer",
    [
      .required("criterion", .text), .optional("kind", .choice(Kind.allCases.map(\.rawValue))),
      .required("claim", .choice(Claim.Word.allCases.map(\.rawValue))),
      .optional("share", .fraction), .required("person", .text), .required("role", .text),
      .required("date", .date), .optional("expires", .date), .optional("reason", .text),
      .required("evidence", .list(.part(Citation.self))),
      .required("provenance", .part(Provenance.self)),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("criterion", criterion)
    if kind != .attestation { writer.member("kind", kind.rawValue) }
    claim.write(as: "claim", to: &writer)
    writer.member("person", person)
    writer.member("role", role)
    writer.member("date", date.description)
    writer.member("expires", ifPresent: expires?.description)
    writer.member("reason", ifPresent: reason)
    writer.member("evidence", evidence)
    writer.member("provenance", provenance)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    let kind =
      object.optional("kind") == nil
      ? Kind.attestation : try object.choice("kind", among: Kind.allCases)
    self.init(
      provenance: try object.part("provenance"), criterion: try object.text("criterion"),
      kind: kind, claim: try Claim(reading: &object, from: "claim"),
      person: try object.text("person"), role: try object.text("role"),
      date: try object.date("date"), expires: try object.optionalDate("expires"),
      reason: try object.optionalText("reason"), evidence: try object.parts("evidence"))
  }
}

/// A claim is a word and, for a part, the share beside it.
extension Answer.Claim {
  enum Word: String, CaseIterable {
    case met, partly
    case notMet = "not_met"
    case notApplicable = "not_applicable"
  }

  func write(as key: String, to writer: inout JSONWriter) {
    switch self {
    case .met: writer.member(key, Word.met.rawValue)
    case .notMet: writer.member(key, Word.notMet.rawValue)
    case .notApplicable: writer.member(key, Word.notApplicable.rawValue)
    case .partly(let share):
      writer.member(key, Word.partly.rawValue)
      writer.member("share", share)
    }
  }

  init(reading object: inout StrictObject, from key: String) throws(InputError) {
    switch try object.choice(key, among: Word.allCases) {
    case .met: self = .met
    case .notMet: self = .notMet
    case .notApplicable: self = .notApplicable
    case .partly: self = .partly(try object.fraction("share"))
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
