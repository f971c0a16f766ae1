import DataFormats
import Evidence
import Quantities

extension EvidenceFile: DocumentPart {
  static let schema = ObjectSchema(
    "evidence file",
    [
      .required("path", .text), .required("format", .text), .required("size", .integer),
      .optional("sha256", .digest), .optional("observed_at", .instant),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("path", path)
    writer.member("format", format)
    writer.member("size", size)
    writer.member("sha256", ifPresent: digest?.hex)
    writer.member("observed_at", ifPresent: observedAt?.description)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(
      path: try object.text("path"), format: try object.text("format"),
      digest: try object.optionalDigest("sha256"), size: try object.int("size"),
      observedAt: try object.optionalInstant("observed_at"))
  }
}
