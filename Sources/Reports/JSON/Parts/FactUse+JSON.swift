import Assessment
import DataFormats
import Evidence
import TextLayout

extension FactUse: DocumentPart {
  static let schema = ObjectSchema(
    "fact",
    [
      .required("name", .text), .required("type", .text), .required("unit", .text),
      .required("meaning", .part(LocalizedText.self)), .required("formula", .text),
      .optional("value", .text), .optional("fraction", .part(Fact.Fraction.self)),
      .optional("sample", .integer), .optional("unknown", .part(UnknownReason.self)),
      .required("provenance", .list(.part(Provenance.self))),
      .required("provenance_count", .integer),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("name", name)
    writer.member("type", type)
    writer.member("unit", unit)
    writer.member("meaning", meaning)
    writer.member("formula", formula)
    writer.member("value", ifPresent: value)
    writer.member("fraction", ifPresent: fraction)
    writer.member("sample", ifPresent: sample)
    writer.member("unknown", ifPresent: unknownReason)
    writer.member("provenance", provenance)
    writer.member("provenance_count", provenanceCount)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    let (name, type, unit) = (
      try object.text("name"), try object.text("type"), try object.text("unit")
    )
    self.init(
      name: name, type: type, unit: unit, meaning: try object.part("meaning"),
      formula: try object.text("formula"), value: try object.optionalText("value"),
      fraction: try object.optionalPart("fraction"), sample: try object.optionalInt("sample"),
      unknownReason: try object.optionalPart("unknown"),
      provenance: try object.parts("provenance"),
      provenanceCount: try object.int("provenance_count"))
  }
}

extension Fact.Fraction: DocumentPart {
  static let schema = ObjectSchema(
    "fraction", [.required("numerator", .integer), .required("denominator", .integer)])

  func write(to writer: inout JSONWriter) {
    writer.member("numerator", numerator)
    writer.member("denominator", denominator)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(try object.int("numerator"), of: try object.int("denominator"))
  }
}
