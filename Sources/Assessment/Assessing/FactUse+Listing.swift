public import Evidence

extension FactUse {
  /// Entries for facts, sorted by name, whether a rule reads them or not.
  public static func all(_ facts: [Fact], definitions: [FactDefinition]) -> [FactUse] {
    let definitions = Dictionary(definitions.map { ($0.name, $0) }) { first, _ in first }
    return facts.sorted { $0.name < $1.name }.compactMap { fact in
      definitions[fact.name].map { FactUse(fact, $0) }
    }
  }

  private init(_ fact: Fact, _ definition: FactDefinition) {
    var reason: UnknownReason?
    if case .unknown(let why) = fact.state { reason = why }
    self.init(
      name: fact.name, type: "\(definition.type)", unit: definition.unit.rawValue,
      meaning: definition.meaning, formula: definition.formula,
      value: fact.value.map(ValueText.text(of:)), fraction: fact.fraction, sample: fact.sample,
      unknownReason: reason, provenance: fact.provenance, provenanceCount: fact.provenanceCount)
  }
}
