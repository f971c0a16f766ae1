import Assessment
import DataFormats
import TextLayout

extension EvidenceNeed: DocumentPart {
  static let schema = ObjectSchema(
    "evidence need",
    [
      .required("title", .part(LocalizedText.self)), .required("advice", .part(LocalizedText.self)),
      .required("facts", .list(.text)), .required("criteria", .list(.text)),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("title", title)
    writer.member("advice", advice)
    writer.member("facts", facts)
    writer.member("criteria", criteria)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(
      title: try object.part("title"), advice: try object.part("advice"),
      facts: try object.texts("facts"), criteria: try object.texts("criteria"))
  }
}
