import Assessment
import DataFormats
import MaturityModel
import TextLayout

extension Criterion: WrittenPart {
  static let schema = ObjectSchema(
    "model criterion",
    [
      .required("id", .text), .required("level", .integer),
      .required("text", .part(LocalizedText.self)), .required("ask", .part(LocalizedText.self)),
      .required("improve", .part(LocalizedText.self)),
      .optional("note", .part(LocalizedText.self)),
      .required("rules", .list(.part(WrittenRule.self))),
      .required("evidence", .list(.part(RequestedEvidence.self))),
      .required("accepts", .list(.choice(RequestedEvidence.Kind.allCases.map(\.rawValue)))),
      .required("min_basis", .choice(RequiredBasis.allCases.map(\.rawValue))),
      .required("waivable", .flag),
      .required("references", .list(.part(FrameworkReference.self))),
      .required("weight", .integer), .required("cost", .integer), .required("verify", .integer),
      .required("supersedes", .list(.text)), .required("requires", .list(.text)),
      .required("trend", .flag), .required("file", .text), .required("line", .integer),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("id", id)
    writer.member("level", level)
    writer.member("text", text)
    writer.member("ask", ask)
    writer.member("improve", improve)
    writer.member("note", ifPresent: note)
    writer.member("rules", decision.named.map { WrittenRule(kind: $0.kind, rule: $0.rule) })
    writer.member("evidence", evidence)
    writer.member("accepts", accepts.map(\.rawValue))
    writer.member("min_basis", minimumBasis.rawValue)
    writer.member("waivable", isWaivable)
    writer.member("references", references)
    writer.member("weight", weight)
    writer.member("cost", cost)
    writer.member("verify", verify)
    writer.member("supersedes", supersedes)
    writer.member("requires", requires)
    writer.member("trend", isTrend)
    writer.member("file", file)
    writer.member("line", position.line)
  }
}

/// A rule with the key it stands under and the names it reads.
struct WrittenRule: WrittenPart {
  let kind: String
  let rule: Rule

  static let schema = ObjectSchema(
    "model rule",
    [
      .required("kind", .choice(["rule", "measure", "proves", "refutes"])),
      .required("source", .text), .required("facts", .list(.text)),
      .required("parameters", .list(.text)), .required("line", .integer),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("kind", kind)
    writer.member("source", rule.source)
    writer.member("facts", rule.facts)
    writer.member("parameters", rule.parameters)
    writer.member("line", rule.position.line)
  }
}

extension RequestedEvidence: WrittenPart {
  static let schema = ObjectSchema(
    "requested evidence",
    [
      .required("id", .text), .required("kind", .choice(Kind.allCases.map(\.rawValue))),
      .required("title", .part(LocalizedText.self)),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("id", id)
    writer.member("kind", kind.rawValue)
    writer.member("title", title)
  }
}

extension FrameworkReference: WrittenPart {
  static let schema = ObjectSchema(
    "framework reference",
    [
      .required("framework", .choice(Framework.allCases.map(\.rawValue))),
      .required("id", .text),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("framework", framework.rawValue)
    writer.member("id", id)
  }
}
