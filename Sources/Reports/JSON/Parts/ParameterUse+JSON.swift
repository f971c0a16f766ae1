import Assessment
import DataFormats
import TextLayout

extension ParameterUse: DocumentPart {
  static let schema = ObjectSchema(
    "parameter",
    [
      .required("id", .text), .required("value", .fraction), .required("unit", .text),
      .required("text", .part(LocalizedText.self)), .required("source", .text),
      .required("is_overridden", .flag),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("id", id)
    writer.member("value", value)
    writer.member("unit", unit)
    writer.member("text", text)
    writer.member("source", source)
    writer.member("is_overridden", isOverridden)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(
      id: try object.text("id"), value: try object.fraction("value"),
      unit: try object.text("unit"), text: try object.part("text"),
      source: try object.text("source"), isOverridden: try object.bool("is_overridden"))
  }
}
