import Assessment
import DataFormats
import TextLayout

extension DomainResult: DocumentPart {
  static let schema = ObjectSchema(
    "domain",
    [
      .required("id", .text), .required("title", .part(LocalizedText.self)),
      .required("is_assessed", .flag), .required("summary", .part(Summary.self)),
      .required("items", .list(.part(ItemResult.self))),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("id", id)
    writer.member("title", title)
    writer.member("is_assessed", isAssessed)
    writer.member("summary", summary)
    writer.member("items", items)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(
      id: try object.text("id"), title: try object.part("title"),
      isAssessed: try object.bool("is_assessed"), summary: try object.part("summary"),
      items: try object.parts("items"))
  }
}

extension ItemResult: DocumentPart {
  static let schema = ObjectSchema(
    "item",
    [
      .required("id", .text), .required("title", .part(LocalizedText.self)),
      .required("practices", .list(.part(PracticeResult.self))),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("id", id)
    writer.member("title", title)
    writer.member("practices", practices)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(
      id: try object.text("id"), title: try object.part("title"),
      practices: try object.parts("practices"))
  }
}
