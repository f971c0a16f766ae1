import Assessment
import DataFormats
import Evidence
import TextLayout

extension Smell: DocumentPart {
  static let schema = ObjectSchema(
    "smell",
    [
      .required("id", .text), .required("severity", .choice(Severity.allCases.map(\.rawValue))),
      .required("title", .part(LocalizedText.self)), .required("detail", .part(LocalizedText.self)),
      .required("advice", .part(LocalizedText.self)),
      .required("provenance", .list(.part(Provenance.self))),
      .required("provenance_count", .integer),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("id", id)
    writer.member("severity", severity.rawValue)
    writer.member("title", title)
    writer.member("detail", detail)
    writer.member("advice", advice)
    writer.member("provenance", provenance)
    writer.member("provenance_count", provenanceCount)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(
      id: try object.text("id"),
      severity: try object.choice("severity", among: Severity.allCases),
      title: try object.part("title"), detail: try object.part("detail"),
      advice: try object.part("advice"), provenance: try object.parts("provenance"),
      provenanceCount: try object.int("provenance_count"))
  }
}
