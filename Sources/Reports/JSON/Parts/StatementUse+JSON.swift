import Assessment
import DataFormats
import Evidence

extension OverrideUse: DocumentPart {
  static let schema = ObjectSchema(
    "override use",
    [
      .required("statement", .part(AssessorOverride.self)),
      .required("verdict", .part(Verdict.self)),
      .optional("basis", .choice(Basis.allCases.map(\.rawValue))),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("statement", statement)
    writer.member("verdict", verdict)
    writer.member("basis", ifPresent: basis?.rawValue)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(
      statement: try object.part("statement"), verdict: try object.part("verdict"),
      basis: object.optional("basis") == nil
        ? nil : try object.choice("basis", among: Basis.allCases))
  }
}

extension WaiverUse: DocumentPart {
  static let schema = ObjectSchema(
    "waiver use",
    [.required("statement", .part(Waiver.self)), .required("counts", .flag)])

  func write(to writer: inout JSONWriter) {
    writer.member("statement", statement)
    writer.member("counts", isCounted)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(
      statement: try object.part("statement"), isCounted: try object.bool("counts"))
  }
}

extension WaiverEffect: DocumentPart {
  static let schema = ObjectSchema(
    "waiver effect",
    [
      .required("count", .integer), .optional("without", .part(LevelRange.self)),
      .optional("with", .part(LevelRange.self)),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("count", count)
    writer.member("without", ifPresent: without)
    writer.member("with", ifPresent: with)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(
      count: try object.int("count"), without: try object.optionalPart("without"),
      with: try object.optionalPart("with"))
  }
}
