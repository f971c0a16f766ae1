import Assessment
import Reports
import TestSupport
import Testing
import TextLayout

@Suite("Rendering the realistic sample")
struct RenderingTests {
  @Test("the sample has the usual size")
  func size() {
    let practices = SampleAssessment.document.domains.flatMap(\.practices)
    #expect(practices.count == 49)
    #expect(practices.flatMap(\.criteria).count > 250)
  }
}
