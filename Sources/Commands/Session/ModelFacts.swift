import Assessment
import Evidence
import MaturityModel
import Quantities

/// Derives every fact that a model's rules may read.
struct ModelFacts {
  let model: Model
  let asOf: Instant

  /// The facts of the catalogue, then those the model declares.
  func facts(_ evidence: EvidenceCollection) -> [Fact] {
    let scene = DerivationContext(
      evidence: evidence, asOf: asOf, windowDays: model.policy.windowDays,
      validDays: model.policy.validity)
    return FactCatalogue.derive(scene)
      + FactCatalogue.derive(declared: model.declaredFacts.map(\.definition), scene)
  }
}
