import Assessment
import Reports
import Testing
import TextLayout

@Suite("Pages for a terminal")
struct TerminalTests {
  static let widths = [40, 53, 80, 120, 200]

  static func pages(_ style: TerminalStyle) -> [String] {
    let document = SampleAssessment.document
    let ids = TerminalExplanation.identifiers(in: document)
    return [
      TerminalSummary.render(document, style: style),
      FactListing.render(document.facts, style: style),
    ] + ids.prefix(40).compactMap { TerminalExplanation.render($0, in: document, style: style) }
  }

  @Test("no line is wider than the terminal", arguments: widths, Language.allCases)
  func width(_ width: Int, _ language: Language) {
    for page in Self.pages(TerminalStyle(language: language, width: width)) {
      for line in page.split(separator: "\n") {
        #expect(DisplayWidth.of(line) <= width)
        #expect(!line.hasSuffix(" "))
      }
    }
  }

  @Test("colours add nothing but colours", arguments: Language.allCases)
  func colours(_ language: Language) {
    let plain = Self.pages(TerminalStyle(language: language))
    let coloured = Self.pages(TerminalStyle(language: language, isColoured: true))
    #expect(plain.map { $0.contains("\u{1B}") } == plain.map { _ in false })
    #expect(coloured[0].contains("\u{1B}[1m"))
    #expect(coloured.map(Self.withoutColours) == plain)
  }

  @Test("an identifier that names nothing has no explanation")
  func nothing() {
    let page = TerminalExplanation.render(
      "CM-XX", in: SmallAssessment.document, style: TerminalStyle())
    #expect(page == nil)
  }

  @Test("an explanation shows place, digest, rule and arithmetic")
  func explanation() throws {
    let page = try #require(
      TerminalExplanation.render(
        "CM-VC-BM.L3.1", in: SmallAssessment.document, style: TerminalStyle(width: 100)))
    for part in [
      "merge.life.p80_hours <= 24", "cm.yaml:52", "= false", "52.5 hours (31 observed)",
      "records/merges.csv:2,3", "fails by 28.5", "Merge each day.", "not met",
      "answers.yaml:8", "sha256:677fe21b65f4a6cf1d105853d51f4f0a562698aa6374cb4d279d46a99dd3e6a3",
    ] {
      #expect(page.contains(part))
    }
  }

  private static func withoutColours(_ page: String) -> String {
    var (result, rest) = ("", page[...])
    while let start = rest.firstIndex(of: "\u{1B}") {
      result += rest[..<start]
      rest = rest[start...].drop { $0 != "m" }.dropFirst()
    }
    return result + rest
  }
}
