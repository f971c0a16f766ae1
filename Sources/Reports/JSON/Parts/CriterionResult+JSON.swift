import Assessment
import DataFormats
import Evidence
import TextLayout

extension CriterionResult: DocumentPart {
  static let schema = ObjectSchema(
    "criterion",
    [
      .required("id", .text), .required("level", .integer),
      .required("text", .part(LocalizedText.self)), .required("ask", .part(LocalizedText.self)),
      .required("improve", .part(LocalizedText.self)),
      .optional("note", .part(LocalizedText.self)), .required("evidence_ids", .list(.text)),
      .required("weight", .integer), .optional("supersedes", .list(.text)),
      .required("cost", .integer), .required("verify", .integer),
      .required("verdict", .part(Verdict.self)),
      .optional("basis", .choice(Basis.allCases.map(\.rawValue))),
      .optional("implied_by", .text), .required("rules", .list(.part(RuleUse.self))),
      .required("facts", .list(.text)), .required("steps", .list(.part(DecidingStep.self))),
      .required("margins", .list(.part(Margin.self))), .optional("answer", .part(Answer.self)),
      .required("remarks", .list(.text)), .optional("override", .part(OverrideUse.self)),
      .optional("waiver", .part(WaiverUse.self)),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("id", id)
    writer.member("level", level)
    writer.member("text", text)
    writer.member("ask", ask)
    writer.member("improve", improve)
    writer.member("note", ifPresent: note)
    writer.member("evidence_ids", evidenceIDs)
    writer.member("weight", weight)
    if !supersedes.isEmpty { writer.member("supersedes", supersedes) }
    writer.member("cost", cost)
    writer.member("verify", verify)
    writer.member("verdict", verdict)
    writer.member("basis", ifPresent: basis?.rawValue)
    writer.member("implied_by", ifPresent: impliedBy)
    writer.member("rules", rules)
    writer.member("facts", facts)
    writer.member("steps", steps)
    writer.member("margins", margins)
    writer.member("answer", ifPresent: answer)
    writer.member("remarks", remarks)
    writer.member("override", ifPresent: assessorOverride)
    writer.member("waiver", ifPresent: waiver)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    let (id, level) = (try object.text("id"), try object.int("level"))
    self.init(
      id: id, level: level, text: try object.part("text"), ask: try object.part("ask"),
      improve: try object.part("improve"), verdict: try object.part("verdict"))
    note = try object.optionalPart("note")
    evidenceIDs = try object.texts("evidence_ids")
    weight = try object.int("weight")
    supersedes = try object.optionalTexts("supersedes")
    cost = try object.int("cost")
    verify = try object.int("verify")
    try readBasis(&object)
  }

  private mutating func readBasis(_ object: inout StrictObject) throws(InputError) {
    if object.optional("basis") != nil {
      basis = try object.choice("basis", among: Basis.allCases)
    }
    impliedBy = try object.optionalText("implied_by")
    rules = try object.parts("rules")
    facts = try object.texts("facts")
    steps = try object.parts("steps")
    margins = try object.parts("margins")
    answer = try object.optionalPart("answer")
    remarks = try object.texts("remarks")
    assessorOverride = try object.optionalPart("override")
    waiver = try object.optionalPart("waiver")
  }
}

extension CriterionResult.RuleUse: DocumentPart {
  static let schema = ObjectSchema(
    "rule", [.required("kind", .text), .required("source", .text), .required("place", .text)])

  func write(to writer: inout JSONWriter) {
    writer.member("kind", kind)
    writer.member("source", source)
    writer.member("place", place)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(
      kind: try object.text("kind"), source: try object.text("source"),
      place: try object.text("place"))
  }
}
