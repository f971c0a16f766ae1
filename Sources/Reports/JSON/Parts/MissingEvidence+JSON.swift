import Assessment
import DataFormats
import TextLayout

extension MissingEvidence: DocumentPart {
  static let schema = ObjectSchema(
    "missing evidence",
    [
      .required("id", .text), .required("title", .part(LocalizedText.self)),
      .required("formats", .list(.text)), .required("files", .integer),
      .required("commands", .list(.text)),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("id", id)
    writer.member("title", title)
    writer.member("formats", formats)
    writer.member("files", files)
    writer.member("commands", commands)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(
      id: try object.text("id"), title: try object.part("title"),
      formats: try object.texts("formats"), files: try object.int("files"),
      commands: try object.texts("commands"))
  }
}
