import Assessment
import DataFormats

extension LevelRange: DocumentPart {
  static let schema = ObjectSchema(
    "level range",
    [
      .required("proven", .part(LevelScore.self)), .required("potential", .part(LevelScore.self)),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("proven", proven)
    writer.member("potential", potential)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(proven: try object.part("proven"), potential: try object.part("potential"))
  }
}

extension LevelScore: DocumentPart {
  static let schema = ObjectSchema(
    "level score", [.required("level", .integer), .required("fraction", .fraction)])

  func write(to writer: inout JSONWriter) {
    writer.member("level", level)
    writer.member("fraction", fraction)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(level: try object.int("level"), fraction: try object.fraction("fraction"))
  }
}
