import Assessment
import DataFormats
import Evidence
import Quantities

extension CriterionTrace: WrittenPart {
  static let schema = ObjectSchema(
    "criterion trace",
    [
      .required("id", .text), .optional("before", .part(Verdict.self)),
      .optional("after", .part(Verdict.self)), .optional("implied_before", .text),
      .optional("implied_after", .text), .required("is_changed", .flag),
      .required("steps", .list(.part(VerdictStep.self))),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("id", id)
    writer.member("before", ifPresent: old?.verdict)
    writer.member("after", ifPresent: new?.verdict)
    writer.member("implied_before", ifPresent: old?.impliedBy)
    writer.member("implied_after", ifPresent: new?.impliedBy)
    writer.member("is_changed", isChanged)
    writer.member("steps", steps)
  }
}

extension VerdictStep: WrittenPart {
  static let schema = ObjectSchema(
    "verdict step",
    [
      .required("causes", .list(.choice(ChangeCause.allCases.map(\.rawValue)))),
      .optional("before", .part(Verdict.self)), .optional("after", .part(Verdict.self)),
      .required("details", .list(.part(ChangeDetail.self))),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("causes", causes.causes.map(\.rawValue))
    writer.member("before", ifPresent: before)
    writer.member("after", ifPresent: after)
    writer.member("details", details)
  }
}

extension ChangeDetail: WrittenPart {
  static let schema = ObjectSchema(
    "change detail",
    [
      .required("kind", .choice(Kind.allCases.map(\.rawValue))), .optional("name", .text),
      .optional("old_value", .text), .optional("new_value", .text),
      .optional("old_rules", .list(.part(CriterionResult.RuleUse.self))),
      .optional("new_rules", .list(.part(CriterionResult.RuleUse.self))),
      .optional("old_scoping", .part(Scoping.self)), .optional("new_scoping", .part(Scoping.self)),
      .optional("old_fact", .part(FactUse.self)), .optional("new_fact", .part(FactUse.self)),
      .optional("old_answer", .part(Answer.self)), .optional("new_answer", .part(Answer.self)),
      .optional("old_override", .part(AssessorOverride.self)),
      .optional("new_override", .part(AssessorOverride.self)),
      .optional("old_waiver", .part(Waiver.self)), .optional("new_waiver", .part(Waiver.self)),
      .optional("files", .list(.part(FileChange.self))),
    ])

  private enum Kind: String, CaseIterable {
    case rules, parameter, scope, fact, statement, override, waiver, file
  }

  func write(to writer: inout JSONWriter) {
    func kind(_ kind: Kind) { writer.member("kind", kind.rawValue) }
    switch self {
    case .rules(let old, let new):
      kind(.rules)
      writer.member("old_rules", old)
      writer.member("new_rules", new)
    case .parameter(let name, let old, let new):
      kind(.parameter)
      writer.member("name", name)
      writer.member("old_value", ifPresent: old?.description)
      writer.member("new_value", ifPresent: new?.description)
    case .scope(let old, let new):
      kind(.scope)
      writer.member("old_scoping", ifPresent: old)
      writer.member("new_scoping", ifPresent: new)
    case .fact(let fact):
      kind(.fact)
      writer.member("name", fact.name)
      writer.member("old_fact", ifPresent: fact.old)
      writer.member("new_fact", ifPresent: fact.new)
      writer.member("files", fact.files)
    case .statement(let old, let new):
      kind(.statement)
      writer.member("old_answer", ifPresent: old)
      writer.member("new_answer", ifPresent: new)
    case .ruling(let old, let new):
      kind(.override)
      writer.member("old_override", ifPresent: old)
      writer.member("new_override", ifPresent: new)
    case .waiver(let old, let new):
      kind(.waiver)
      writer.member("old_waiver", ifPresent: old)
      writer.member("new_waiver", ifPresent: new)
    case .citedFile(let file):
      kind(.file)
      writer.member("files", [file])
    }
  }
}

extension FileChange: WrittenPart {
  static let schema = ObjectSchema(
    "file change",
    [
      .required("path", .text),
      .required("change", .choice(ChangeCause.allCases.map(\.rawValue))),
      .optional("old_sha256", .digest), .optional("new_sha256", .digest),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("path", path)
    writer.member("change", cause.rawValue)
    writer.member("old_sha256", ifPresent: old?.hex)
    writer.member("new_sha256", ifPresent: new?.hex)
  }
}
