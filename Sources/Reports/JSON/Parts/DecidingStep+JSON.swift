import Assessment
import DataFormats

extension DecidingStep: DocumentPart {
  static let schema = ObjectSchema(
    "step", [.required("expression", .text), .required("value", .text)])

  func write(to writer: inout JSONWriter) {
    writer.member("expression", expression)
    writer.member("value", value)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(expression: try object.text("expression"), value: try object.text("value"))
  }
}

extension Margin: DocumentPart {
  static let schema = ObjectSchema(
    "margin",
    [
      .required("fact", .text), .required("actual", .text), .required("comparison", .text),
      .required("bound", .text), .required("holds", .flag),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("fact", fact)
    writer.member("actual", actual)
    writer.member("comparison", comparison)
    writer.member("bound", bound)
    writer.member("holds", holds)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(
      fact: try object.text("fact"), actual: try object.text("actual"),
      comparison: try object.text("comparison"), bound: try object.text("bound"),
      holds: try object.bool("holds"))
  }
}
