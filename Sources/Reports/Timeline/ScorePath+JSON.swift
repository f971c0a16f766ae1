import Assessment
import DataFormats

extension ScorePath: WrittenPart {
  static let schema = ObjectSchema(
    "score path",
    [
      .optional("id", .text), .required("before", .part(PartScore.self)),
      .required("after", .part(PartScore.self)), .required("steps", .list(.part(ScoreStep.self))),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("id", ifPresent: id)
    writer.member("before", old)
    writer.member("after", new)
    writer.member("steps", steps)
  }
}

extension ScoreStep: WrittenPart {
  static let schema = ObjectSchema(
    "score step",
    [
      .required("causes", .list(.choice(ChangeCause.allCases.map(\.rawValue)))),
      .required("before", .part(PartScore.self)), .required("after", .part(PartScore.self)),
      .required("proven_change", .fraction), .required("index_change", .fraction),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("causes", causes.causes.map(\.rawValue))
    writer.member("before", before)
    writer.member("after", after)
    writer.member("proven_change", provenChange)
    writer.member("index_change", indexChange)
  }
}

extension PartScore: WrittenPart {
  static let schema = ObjectSchema(
    "part score", [.optional("level", .part(LevelRange.self)), .optional("index", .fraction)])

  func write(to writer: inout JSONWriter) {
    writer.member("level", ifPresent: level)
    writer.member("index", ifPresent: index)
  }
}
