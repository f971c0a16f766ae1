import Assessment
import DataFormats

extension Gap: DocumentPart {
  static let schema = ObjectSchema(
    "gap",
    [
      .required("criterion", .text), .required("practice", .text), .required("level", .integer),
      .required("is_unknown", .flag), .required("remaining_cost", .fraction),
      .required("is_blocking", .flag),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("criterion", criterion)
    writer.member("practice", practice)
    writer.member("level", level)
    writer.member("is_unknown", isUnknown)
    writer.member("remaining_cost", remainingCost)
    writer.member("is_blocking", isBlocking)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(
      criterion: try object.text("criterion"), practice: try object.text("practice"),
      level: try object.int("level"), isUnknown: try object.bool("is_unknown"),
      remainingCost: try object.fraction("remaining_cost"),
      isBlocking: try object.bool("is_blocking"))
  }
}
