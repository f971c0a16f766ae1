import DataFormats
import Evidence

extension Diagnostic: DocumentPart {
  static let schema = ObjectSchema(
    "diagnostic",
    [
      .required("severity", .choice(severities.map(\.rawValue))), .required("path", .text),
      .optional("position", .part(SourcePosition.self)), .required("message", .text),
    ])

  private static let severities: [Severity] = [.error, .warning, .note]

  func write(to writer: inout JSONWriter) {
    writer.member("severity", severity.rawValue)
    writer.member("path", path)
    writer.member("position", ifPresent: position)
    writer.member("message", message)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(
      try object.choice("severity", among: Self.severities), path: try object.text("path"),
      position: try object.optionalPart("position"), message: try object.text("message"))
  }
}

extension SourcePosition: DocumentPart {
  static let schema = ObjectSchema(
    "position",
    [.required("line", .integer), .required("column", .integer), .required("offset", .integer)])

  func write(to writer: inout JSONWriter) {
    writer.member("line", line)
    writer.member("column", column)
    writer.member("offset", offset)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(
      line: try object.int("line"), column: try object.int("column"),
      offset: try object.int("offset"))
  }
}
