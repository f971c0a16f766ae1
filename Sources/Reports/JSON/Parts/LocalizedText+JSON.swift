import DataFormats
import TextLayout

extension LocalizedText: DocumentPart {
  static let schema = ObjectSchema(
    "localized text", [.required("en", .text), .required("zh", .text)])

  func write(to writer: inout JSONWriter) {
    writer.member("en", english)
    writer.member("zh", chinese)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(en: try object.text("en"), zh: try object.text("zh"))
  }
}
