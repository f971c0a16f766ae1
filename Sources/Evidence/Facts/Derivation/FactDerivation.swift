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

  /// What is computed over a list is not known where exports hold only a part of it, unless that
  /// part covers the whole window.
  private func whole(_ observation: Observation, _ context: DerivationContext) -> Observation {
    guard case .known = observation.state,
      let list = RecordLists.shortfall(of: definition, in: context)
    else { return observation }
    return .unknown(.incomplete(list.shortfall), from: list.paths.map { Provenance(path: $0) })
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
