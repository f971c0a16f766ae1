import Assessment
import Reports
import Testing
import TextLayout

@Suite("The HTML page")
struct HTMLReportTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let language: Language
    let name: String
    let text: String
    let tags: HTMLPage
    var testDescription: String { "\(name) in \(language.rawValue)" }

    init(_ document: AssessmentDocument, in language: Language) {
      self.language = language
      name = document.project.name
      text = String(decoding: HTMLReport.render(document, language: language), as: UTF8.self)
      tags = HTMLPage(text)
    }
  }

  static let cases = Language.allCases.flatMap { language in
    [SmallAssessment.document, SampleAssessment.document].map { Case($0, in: language) }
  }

  @Test("is well nested", arguments: cases)
  func nesting(_ page: Case) { #expect(page.tags.problems == []) }

  @Test("loads nothing, runs nothing and says so", arguments: cases)
  func isolation(_ page: Case) {
    let tags = page.tags
    let names = Set(tags.tags.map(\.name))
    #expect(names.isDisjoint(with: ["script", "link", "img", "iframe", "object", "form", "base"]))
    #expect(tags.values(of: "src") == [])
    #expect(
      tags.values(of: "content").contains(
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:"))
    #expect(!page.text.contains("url("))
    #expect(!page.text.contains("@import"))
  }

  @Test("every link leads to a place on the page, and every place has one name", arguments: cases)
  func links(_ page: Case) {
    let tags = page.tags
    let ids = tags.values(of: "id")
    #expect(Set(ids).count == ids.count)
    let targets = tags.values(of: "href")
    #expect(targets.filter { !$0.hasPrefix("#") } == [])
    #expect(Set(targets.map { String($0.dropFirst()) }).subtracting(ids) == [])
  }

  @Test("headings go down one step at a time from a single first one", arguments: cases)
  func headings(_ page: Case) {
    let levels = page.tags.tags.filter { !$0.isClosing }.compactMap(\.headingLevel)
    #expect(levels.filter { $0 == 1 }.count == 1)
    #expect(levels.first == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
  }

  @Test("tables have captions, and header cells say what they head", arguments: cases)
  func tables(_ page: Case) {
    let tags = page.tags.tags.filter { !$0.isClosing }
    let tables = tags.filter { $0.name == "table" }.count
    #expect(tables >= 4)
    #expect(tags.filter { $0.name == "caption" }.count == tables)
    #expect(tags.filter { $0.name == "th" && $0.attributes["scope"] == nil } == [])
  }

  @Test("charts have words for those who cannot see them", arguments: cases)
  func charts(_ page: Case) {
    let charts = page.tags.tags.filter { $0.name == "svg" && !$0.isClosing }
    #expect(!charts.isEmpty)
    // A bar beside its own number is decoration.
    for chart in charts where chart.attributes["aria-hidden"] != "true" {
      #expect(chart.attributes["role"] == "img")
      #expect(chart.attributes["aria-label"] != nil || chart.attributes["aria-labelledby"] != nil)
    }
  }

  @Test("names its language", arguments: zip(Language.allCases, ["en", "zh-CN"]))
  func language(_ language: Language, name: String) {
    let page = Case(SmallAssessment.document, in: language)
    #expect(page.tags.tags.first { $0.name == "html" }?.attributes["lang"] == name)
  }

  @Test("an item of every practice and criterion can be linked to")
  func anchors() {
    let page = Case(SampleAssessment.document, in: .english)
    let ids = Set(page.tags.values(of: "id"))
    let expected = TerminalExplanation.identifiers(in: SampleAssessment.document)
    #expect(Set(expected).subtracting(ids) == [])
  }
}
