import DataFormats
import Evidence

extension Provenance: DocumentPart {
  static let schema = ObjectSchema(
    "provenance", [.required("path", .text), .optional("line", .integer)])

  func write(to writer: inout JSONWriter) {
    writer.member("path", path)
    writer.member("line", ifPresent: line)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(path: try object.text("path"), line: try object.optionalInt("line"))
  }
}
