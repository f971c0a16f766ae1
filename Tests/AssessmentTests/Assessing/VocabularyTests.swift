import Evidence
import MaturityModel
import Testing

@Suite("Words shared between rooms")
struct VocabularyTests {
  @Test func `a model can limit the age of every kind of evidence`() {
    #expect(Set(Policy.evidenceKinds) == Set(EvidenceKind.allCases.map(\.rawValue)))
  }
}
