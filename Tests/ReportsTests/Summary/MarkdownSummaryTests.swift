import Assessment
import MaturityModel
import Quantities
import Reports
import TestSupport
import Testing
import TextLayout

@Suite("Summaries for pipelines")
struct MarkdownSummaryTests {
  /// An earlier assessment: one practice a level higher, one verdict better and one worse.
  static let base: AssessmentDocument = {
    var document = SmallAssessment.document
    document.project.commit = "0011223344556677889900112233445566778899"
    var practice = document.domains[0].items[0].practices[0]
    practice.level = level(2, upTo: 3)
    for index in practice.criteria.indices {
      switch practice.criteria[index].id {
      case "CM-VC-BM.L3.1": practice.criteria[index].verdict = .met
      case "CM-VC-BM.L2.2": practice.criteria[index].verdict = .notMet
      default: continue
      }
    }
    document.domains[0].items[0].practices[0] = practice
    return document
  }()

  private static func level(_ proven: Int, upTo potential: Int) -> LevelRange {
    LevelRange(
      proven: LevelScore(level: proven, fraction: .zero),
      potential: LevelScore(level: potential, fraction: .zero))
  }

  private func summary(
    _ document: AssessmentDocument = SmallAssessment.document,
    since base: AssessmentDocument? = nil, language: Language = .english,
    for place: SummaryPlace = .comment
  ) -> String {
    String(
      decoding: MarkdownSummary.render(document, since: base, language: language, for: place),
      as: UTF8.self)
  }

  @Test("are as recorded", arguments: Language.allCases)
  func golden(_ language: Language) throws {
    let page = summary(since: Self.base, language: language)
    try Golden.expect(Array(page.utf8), "summary.\(language.rawValue).md")
  }

  @Test("tell what got worse before what got better")
  func order() throws {
    let page = summary(since: Self.base)
    let worse = try #require(page.firstRange(of: "### Worse (1)"))
    let better = try #require(page.firstRange(of: "### Better (1)"))
    #expect(worse.lowerBound < better.lowerBound)
    #expect(page.contains("▼ Branch management (CM-VC-BM)"))
  }

  @Test("say so when nothing changed")
  func unchanged() {
    let page = summary(since: SmallAssessment.document)
    #expect(page.contains("No level and no verdict changed."))
    #expect(!page.contains("another edition"))
  }

  @Test("say so when the yardstick changed")
  func otherModel() {
    var base = Self.base
    base.model.profile = "strict"
    #expect(summary(since: base).contains("another edition of the model"))
  }

  @Test("leave out whole sections, the last first, and name them")
  func cutsSections() throws {
    var document = SmallAssessment.document
    document.domains = Array(repeating: document.domains[0], count: 1_500)
    let page = summary(document)
    #expect(page.unicodeScalars.count <= 65_000)
    #expect(page.contains("Left out, as it would be too long here: Domains"))
    #expect(!page.contains("## Domains"))
    #expect(page.contains("Practices at a glance."))
    let whole = summary(document, for: .job)
    #expect(whole.contains("## Domains"))
    #expect(whole.utf8.count <= 1_000_000)
    #expect(!whole.contains("Left out"))
  }

  @Test("keep their size whatever a project writes")
  func boundsTexts() {
    let long = String(repeating: "漢", count: 100_000)
    let page = summary(SmallAssessment(writing: long).document, since: SmallAssessment.document)
    #expect(page.unicodeScalars.count <= 65_000)
    #expect(!page.contains("Left out"))
  }
}
