import Evidence
import Testing
import TextLayout

@Suite("The fact catalogue")
struct FactCatalogueTests {
  @Test("names every fact once, in order, with words in both languages")
  func isWellFormed() {
    let definitions = FactCatalogue.definitions
    #expect(definitions.count > 150)
    #expect(definitions.map(\.name) == Set(definitions.map(\.name)).sorted())
    for definition in definitions {
      #expect(!definition.meaning.english.isEmpty, "\(definition.name)")
      #expect(definition.meaning.chinese != definition.meaning.english, "\(definition.name)")
      #expect(!definition.formula.isEmpty, "\(definition.name)")
    }
  }

  @Test("knows nothing without evidence, and says so")
  func startsUnknown() {
    for fact in facts(EvidenceCollection()).values {
      guard case .unknown(.noEvidence) = fact.state else {
        Issue.record("\(fact.name) is \(fact.state)")
        continue
      }
    }
  }

  @Test("derives the same facts whatever the order of the records")
  func ignoresOrder() {
    var evidence = DeploymentFactsTests.evidence
    let forwards = facts(evidence).mapValues(\.provenance)
    evidence.deployments.reverse()
    #expect(facts(evidence).mapValues(\.provenance) == forwards)
  }
}
