import DataFormats
import MaturityModel
import Quantities

extension Policy: DocumentPart {
  static let schema = ObjectSchema(
    "policy",
    [
      .required("base_level", .integer), .required("top_level", .integer),
      .required("level_rule", .choice(["all", "ratio", "nplf"])), .optional("theta", .fraction),
      .required("aggregate", .choice(Aggregate.allCases.map(\.rawValue))),
      .required("target", .integer), .required("window_days", .integer),
      .required("valid_for", .list(.part(Validity.self))),
      .optional("waivers", .choice(Waivers.allCases.map(\.rawValue))),
      .optional("max_waiver_days", .integer),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("base_level", baseLevel)
    writer.member("top_level", topLevel)
    switch levelRule {
    case .all: writer.member("level_rule", "all")
    case .ratio(let theta):
      writer.member("level_rule", "ratio")
      writer.member("theta", theta)
    case .nplf: writer.member("level_rule", "nplf")
    }
    writer.member("aggregate", aggregate.rawValue)
    writer.member("target", target)
    writer.member("window_days", windowDays)
    let kinds = validDays.sorted { $0.key < $1.key }
    writer.member("valid_for", kinds.map { Validity(kind: $0.key, days: $0.value) })
    if waivers != .keep { writer.member("waivers", waivers.rawValue) }
    if maxWaiverDays != Policy.standardWaiverDays {
      writer.member("max_waiver_days", maxWaiverDays)
    }
  }

  init(reading object: inout StrictObject) throws(InputError) {
    let (baseLevel, topLevel) = (try object.int("base_level"), try object.int("top_level"))
    let rule = try Self.rule(&object)
    let aggregate = try object.choice("aggregate", among: Aggregate.allCases)
    let (target, window) = (try object.int("target"), try object.int("window_days"))
    var validDays: [String: Int] = [:]
    for validity in try object.parts("valid_for") as [Validity] {
      validDays[validity.kind] = validity.days
    }
    let waivers =
      object.optional("waivers") == nil
      ? Waivers.keep : try object.choice("waivers", among: Waivers.allCases)
    self.init(
      baseLevel: baseLevel, topLevel: topLevel, levelRule: rule, aggregate: aggregate,
      target: target, windowDays: window, validDays: validDays, waivers: waivers,
      maxWaiverDays: try object.optionalInt("max_waiver_days") ?? Policy.standardWaiverDays)
  }

  private static func rule(_ object: inout StrictObject) throws(InputError) -> LevelRule {
    switch try object.choice("level_rule", among: RuleName.allCases) {
    case .all: .all
    case .ratio: .ratio(try object.fraction("theta"))
    case .nplf: .nplf
    }
  }

  private enum RuleName: String, CaseIterable { case all, ratio, nplf }

  /// For how many days evidence of a kind holds.
  struct Validity: DocumentPart {
    let kind: String
    let days: Int

    static let schema = ObjectSchema(
      "validity", [.required("kind", .text), .required("days", .integer)])

    init(kind: String, days: Int) { (self.kind, self.days) = (kind, days) }

    func write(to writer: inout JSONWriter) {
      writer.member("kind", kind)
      writer.member("days", days)
    }

    init(reading object: inout StrictObject) throws(InputError) {
      (kind, days) = (try object.text("kind"), try object.int("days"))
    }
  }
}
