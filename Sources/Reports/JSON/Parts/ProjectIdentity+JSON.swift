import Assessment
import DataFormats
import Quantities

extension ProjectIdentity: DocumentPart {
  static let schema = ObjectSchema(
    "project",
    [
      .required("name", .text), .optional("commit", .text), .optional("branch", .text),
      .required("is_shallow", .flag), .required("as_of", .instant),
      .required("date_origin", .choice(origins.map(\.rawValue))),
    ])

  private static let origins: [DateOrigin] = [.head, .option, .evidence]

  func write(to writer: inout JSONWriter) {
    writer.member("name", name)
    writer.member("commit", ifPresent: commit)
    writer.member("branch", ifPresent: branch)
    writer.member("is_shallow", isShallow)
    writer.member("as_of", asOf.description)
    writer.member("date_origin", dateOrigin.rawValue)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(
      name: try object.text("name"), commit: try object.optionalText("commit"),
      branch: try object.optionalText("branch"), isShallow: try object.bool("is_shallow"),
      asOf: try object.instant("as_of"),
      dateOrigin: try object.choice("date_origin", among: Self.origins))
  }
}
