import CEL
import Evidence
import MaturityModel
import TextLayout

/// What facts mean and who supplies them, from the catalogue and from the model.
struct FactDictionary: Sendable {
  private let definitions: [String: FactDefinition]
  /// The units of declared facts, in the model's own words.
  private let units: [String: String]

  init(_ catalogue: [FactDefinition], declared: [DeclaredFact]) {
    definitions = Dictionary(
      (catalogue + declared.map(\.definition)).map { ($0.name, $0) },
      uniquingKeysWith: { first, _ in first })
    units = Dictionary(
      declared.map { ($0.name, $0.unit) }, uniquingKeysWith: { first, _ in first })
  }

  /// What a person can supply to make a fact known.
  func supplier(of name: String) -> Supplier { definitions[name]?.supplier ?? .metrics }

  /// The entries of facts for the document, sorted by name.
  func uses(of names: Set<String>, table: FactTable) -> [FactUse] {
    names.sorted().map { use(of: $0, table: table) }
  }

  private func use(of name: String, table: FactTable) -> FactUse {
    let fact = table[name]
    let definition = definitions[name]
    return FactUse(
      name: name, type: definition.map { "\($0.type)" } ?? "",
      unit: units[name] ?? definition?.unit.rawValue ?? "",
      meaning: definition?.meaning ?? LocalizedText(en: "", zh: ""),
      formula: definition?.formula ?? "", value: fact?.value.map(ValueText.text(of:)),
      fraction: fact?.fraction, sample: fact?.sample,
      unknownReason: table.unknownReason(of: name), provenance: fact?.provenance ?? [],
      provenanceCount: fact?.provenanceCount ?? 0)
  }
}
