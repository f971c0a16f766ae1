import CEL
import Evidence
import MaturityModel
import TextLayout

/// What facts mean and who supplies them, from the catalogue and from the model.
struct FactDictionary: Sendable {
  private let definitions: [String: FactDefinition]
  private let declared: [String: DeclaredFact]

  init(_ definitions: [FactDefinition], declared: [DeclaredFact]) {
    self.definitions = Dictionary(
      definitions.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.declared = Dictionary(
      declared.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// What a person can supply to make a fact known; a declared one takes metric rows.
  func supplier(of name: String) -> Supplier {
    definitions[name]?.supplier ?? .metrics
  }

  /// The entries of facts for the document, sorted by name.
  func uses(of names: Set<String>, table: FactTable) -> [FactUse] {
    names.sorted().map { use(of: $0, table: table) }
  }

  private func use(of name: String, table: FactTable) -> FactUse {
    let fact = table[name]
    let definition = definitions[name]
    let own = declared[name]
    let type = definition?.type ?? own?.type
    return FactUse(
      name: name, type: type.map { "\($0)" } ?? "",
      unit: definition?.unit.rawValue ?? own?.unit ?? "",
      meaning: definition?.meaning ?? own?.text ?? LocalizedText(en: "", zh: ""),
      formula: definition?.formula ?? "", value: fact?.value.map(ValueText.text(of:)),
      fraction: fact?.fraction, sample: fact?.sample,
      unknownReason: table.unknownReason(of: name), provenance: fact?.provenance ?? [],
      provenanceCount: fact?.provenanceCount ?? 0)
  }
}

extension Supplier {
  /// What fills the facts that a model declares itself.
  static let metrics = Supplier(
    id: "metrics", title: LocalizedText(en: "a records file with metrics", zh: "带有 metrics 的记录文件"),
    advice: LocalizedText(
      en: "write rows of name, value, unit, observed and source under 'metrics'",
      zh: "在 “metrics” 下逐行填写名称、数值、单位、观测日期和来源"))

  /// What decides criteria that no evidence can.
  static let answers = Supplier(
    id: "answers", title: LocalizedText(en: "answers of people", zh: "相关人员的回答"),
    advice: LocalizedText(
      en:
        "have the questionnaire answered by those who know, and cite documents where there are any",
      zh: "请知情人员填写问卷，并尽可能引用文档"))
}
