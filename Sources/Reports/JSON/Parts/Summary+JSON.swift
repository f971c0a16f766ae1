import Assessment
import DataFormats

extension Summary: DocumentPart {
  static let schema = ObjectSchema(
    "summary",
    [
      .optional("level", .part(LevelRange.self)), .optional("index", .fraction),
      .optional("potential_index", .fraction), .optional("percent_to_target", .fraction),
      .optional("confidence", .part(Confidence.self)),
      .required("counts", .part(VerdictCounts.self)),
      .optional("waivers", .part(WaiverEffect.self)), .optional("overrides", .integer),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("level", ifPresent: level)
    writer.member("index", ifPresent: index)
    writer.member("potential_index", ifPresent: potentialIndex)
    writer.member("percent_to_target", ifPresent: percentToTarget)
    writer.member("confidence", ifPresent: confidence)
    writer.member("counts", counts)
    writer.member("waivers", ifPresent: waivers)
    if overrides > 0 { writer.member("overrides", overrides) }
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(
      level: try object.optionalPart("level"), index: try object.optionalFraction("index"),
      potentialIndex: try object.optionalFraction("potential_index"),
      percentToTarget: try object.optionalFraction("percent_to_target"),
      confidence: try object.optionalPart("confidence"), counts: try object.part("counts"))
    waivers = try object.optionalPart("waivers")
    overrides = try object.optionalInt("overrides") ?? 0
  }
}

extension Confidence: DocumentPart {
  static let schema = ObjectSchema(
    "confidence",
    [
      .required("machine", .fraction), .required("attested", .fraction),
      .required("unknown", .fraction),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("machine", machine)
    writer.member("attested", attested)
    writer.member("unknown", unknown)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(
      machine: try object.fraction("machine"), attested: try object.fraction("attested"),
      unknown: try object.fraction("unknown"))
  }
}

extension VerdictCounts: DocumentPart {
  static let schema = ObjectSchema(
    "verdict counts",
    [
      .required("met", .integer), .required("partial", .integer), .required("not_met", .integer),
      .required("unknown", .integer), .required("not_applicable", .integer),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("met", met)
    writer.member("partial", partial)
    writer.member("not_met", notMet)
    writer.member("unknown", unknown)
    writer.member("not_applicable", notApplicable)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init()
    met = try object.int("met")
    partial = try object.int("partial")
    notMet = try object.int("not_met")
    unknown = try object.int("unknown")
    notApplicable = try object.int("not_applicable")
  }
}
