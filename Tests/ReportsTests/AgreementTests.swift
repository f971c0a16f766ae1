import Assessment
import DataFormats
import Evidence
import Quantities
import Reports
import Testing
import TextLayout

@Suite("Numbers in every format")
struct AgreementTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let language: Language
    let text: String
    var testDescription: String { "\(name) in \(language.rawValue)" }
  }

  /// What was read back from JSON, so that the formats are compared with the document itself.
  static let document =
    (try? AssessmentJSON.decode(
      AssessmentJSON.encode(SampleAssessment.document), path: "a.json"))

  static let cases = Language.allCases.flatMap { language in
    ReportFormat.all.filter { $0.isLocalized && $0.isDefault }.map { format in
      let bytes = format.render(SampleAssessment.document, language)
      return Case(
        name: format.id, language: language, text: String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test("every practice, criterion, file and fact is there", arguments: cases)
  func completeness(_ page: Case) throws {
    let document = try #require(Self.document)
    let words = Set(page.text.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "." })
    let ids = TerminalExplanation.identifiers(in: document)
    #expect(ids.filter { !words.contains(Substring($0)) } == [])
    for file in document.evidence { #expect(page.text.contains(file.path)) }
    for digest in document.evidence.compactMap(\.digest) {
      #expect(page.text.contains(digest.hex))
    }
    for value in document.facts.compactMap(\.value) { #expect(page.text.contains(value)) }
    #expect(page.text.contains(AssessmentJSON.digest(of: document).hex))
  }

  @Test("level, counts and shares are those of the document", arguments: cases)
  func numbers(_ page: Case) throws {
    let document = try #require(Self.document)
    let level = try #require(document.overall.level)
    let english = page.language == .english
    #expect(
      page.text.contains(
        english ? "Level \(level.proven.level) (" : "已证实 \(level.proven.level) 级"))
    #expect(page.text.contains("\(document.overall.counts.unknown)"))
    for domain in document.domains where domain.isAssessed {
      let index = try #require(domain.summary.index)
      #expect(page.text.contains(index.decimal(places: 1)))
      let counts = domain.summary.counts
      #expect(
        page.text.contains(
          english
            ? "\(counts.met) met, \(counts.partial) partly met, \(counts.notMet) not met"
            : "达到 \(counts.met)，部分达到 \(counts.partial)，未达到 \(counts.notMet)"))
    }
  }

  @Test("a page is the same in every run", arguments: Language.allCases)
  func determinism(_ language: Language) {
    for format in ReportFormat.all {
      let first = format.render(SampleAssessment.make(seed: 7), language)
      #expect(format.render(SampleAssessment.make(seed: 7), language) == first)
    }
  }

  @Test("kinds of reports have names and endings of their own")
  func formats() {
    #expect(
      ReportFormat.all.map(\.id) == [
        "markdown", "html", "json", "csv", "sarif", "junit", "annotations", "badge",
      ])
    #expect(Set(ReportFormat.all.map(\.fileExtension)).count == ReportFormat.all.count)
    #expect(ReportFormat.all.filter(\.isDefault).map(\.id) == ["markdown", "html", "json"])
    #expect(ReportFormat.named("html")?.fileExtension == "html")
    #expect(ReportFormat.named("pdf") == nil)
  }
}
