import Assessment
import DataFormats
import MaturityModel
import Quantities
import TextLayout

/// A comparison of models as JSON; `schema` describes it.
public enum ComparisonJSON {
  /// The value of the first key.
  static let format = "assay.model-comparison/1"

  /// The JSON Schema of the document.
  public static var schema: String {
    SchemaText.text(of: ComparisonReport.schema, format: format)
  }

  static func encode(_ report: ComparisonReport) -> [UInt8] {
    var writer = JSONWriter()
    writer.part(report)
    return writer.finish()
  }
}

extension ComparisonReport: WrittenPart {
  static let schema = ObjectSchema(
    "model comparison",
    [
      .required("format", .constant(ComparisonJSON.format)),
      .required("old", .part(ModelIdentity.self)), .required("new", .part(ModelIdentity.self)),
      .required("criteria", .list(.part(CriterionChange.self))),
      .required("parameters", .list(.part(ModelComparison.ParameterChange.self))),
      .required("policy", .list(.text)), .optional("levels", .list(.part(LevelMove.self))),
      .required("missing_facts", .list(.text)),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("format", ComparisonJSON.format)
    writer.member("old", ModelIdentity(comparison.old))
    writer.member("new", ModelIdentity(comparison.new))
    writer.member("criteria", comparison.criteria)
    writer.member("parameters", comparison.parameters)
    writer.member("policy", comparison.policy)
    if let moves { writer.member("levels", moves) }
    writer.member("missing_facts", missingFacts)
  }
}

extension CriterionChange: WrittenPart {
  static let schema = ObjectSchema(
    "criterion change",
    [
      .required("id", .text), .optional("old_id", .text), .required("kinds", .list(.text)),
      .optional("old_level", .integer), .optional("new_level", .integer),
      .optional("old_text", .part(LocalizedText.self)),
      .optional("new_text", .part(LocalizedText.self)),
      .required("old_rules", .list(.part(WrittenRule.self))),
      .required("new_rules", .list(.part(WrittenRule.self))),
      .required("changed_keys", .list(.text)), .required("parameters", .list(.text)),
      .required("matters", .flag),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("id", id)
    writer.member("old_id", ifPresent: old?.id)
    writer.member("kinds", kinds.map(\.code))
    writer.member("old_level", ifPresent: old?.level)
    writer.member("new_level", ifPresent: new?.level)
    writer.member("old_text", ifPresent: old?.text)
    writer.member("new_text", ifPresent: new?.text)
    writer.member("old_rules", Self.rules(old))
    writer.member("new_rules", Self.rules(new))
    writer.member("changed_keys", kinds.flatMap(\.keys))
    writer.member("parameters", parameters)
    writer.member("matters", matters)
  }

  private static func rules(_ criterion: Criterion?) -> [WrittenRule] {
    criterion?.decision.named.map { WrittenRule(kind: $0.kind, rule: $0.rule) } ?? []
  }
}

extension CriterionChange.Kind {
  fileprivate var keys: [String] {
    switch self {
    case .reworded(let keys), .adjusted(let keys): keys
    default: []
    }
  }
}

extension ModelComparison.ParameterChange: WrittenPart {
  static let schema = ObjectSchema(
    "parameter change",
    [
      .required("id", .text), .optional("old", .fraction), .optional("new", .fraction),
      .required("criteria", .list(.text)),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("id", id)
    writer.member("old", ifPresent: old)
    writer.member("new", ifPresent: new)
    writer.member("criteria", criteria)
  }
}

extension LevelMove: WrittenPart {
  static let schema = ObjectSchema(
    "level move",
    [
      .optional("id", .text), .optional("title", .part(LocalizedText.self)),
      .optional("old", .part(LevelRange.self)), .optional("new", .part(LevelRange.self)),
      .required("causes", .list(.text)),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("id", ifPresent: id)
    writer.member("title", ifPresent: title)
    writer.member("old", ifPresent: old)
    writer.member("new", ifPresent: new)
    writer.member("causes", causes)
  }
}
