import CEL
import Quantities
import TextLayout

/// A definition together with the computation that follows it.
public struct FactDerivation: Sendable {
  /// What the fact means.
  public let definition: FactDefinition
  let observe: @Sendable (DerivationContext) -> Observation

  /// Computes the fact from the records.
  public func derive(_ context: DerivationContext) -> Fact {
    let observation = whole(observe(context), context).requiring(definition.minimumSample)
    return Fact(
      name: definition.name, state: observation.state, fraction: observation.fraction,
      sample: observation.sample, provenance: observation.provenance)
  }

  /// A number of rows is not known where exports hold only some of them; shares and medians of
  /// those that are there stand.
  private func whole(_ observation: Observation, _ context: DerivationContext) -> Observation {
    guard definition.unit == .count || definition.unit == .perWeek, case .known = observation.state,
      context.evidence.incompleteRecordKinds.contains(where: {
        definition.supplier == .records($0)
      })
    else { return observation }
    return .unknown(
      .hidden("the export holds only some of the pages"), from: observation.provenance)
  }
}

extension FactDerivation {
  /// Declares a fact in one line of a namespace's table.
  init(
    _ name: String, _ type: ValueType, _ unit: FactDefinition.Unit, en: String, zh: String,
    formula: String, isWindowed: Bool = false, minimum: Int = 0, supplier: Supplier,
    observe: @escaping @Sendable (DerivationContext) -> Observation
  ) {
    definition = FactDefinition(
      name: name, type: type, unit: unit, meaning: LocalizedText(en: en, zh: zh),
      formula: formula, isWindowed: isWindowed, minimumSample: minimum, supplier: supplier)
    self.observe = observe
  }
}
