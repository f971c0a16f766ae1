import Assessment
import Reports
import TestSupport
import Testing
import TextLayout

@Suite("Reports of the small assessment", .tags(.golden))
struct GoldenTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: @Sendable () -> [UInt8]
    var testDescription: String { name }
  }

  static let formats: [Case] = Language.allCases.flatMap { language in
    ReportFormat.all.filter(\.isLocalized).map { format in
      Case(name: "small.\(language.rawValue).\(format.fileExtension)") {
        format.render(SmallAssessment.document, language)
      }
    }
  }

  /// Beside the two pages, what a terminal shows.
  static let components: [Case] = Language.allCases.flatMap { language in
    let document = SmallAssessment().withComponents
    let pages = ["markdown", "html"].compactMap(ReportFormat.named).map { format in
      Case(name: "components.\(language.rawValue).\(format.fileExtension)") {
        format.render(document, language)
      }
    }
    let terminal = Case(name: "components.\(language.rawValue).txt") {
      let style = TerminalStyle(language: language, width: 80)
      return Array(TerminalSummary.render(document, style: style).utf8)
    }
    return pages + [terminal]
  }

  /// A waiver, overrides and an objection in every format.
  static let statements: [Case] = Language.allCases.flatMap { language in
    let document = SmallAssessment().withStatements
    let pages = ReportFormat.all.filter(\.isLocalized).map { format in
      Case(name: "statements.\(language.rawValue).\(format.fileExtension)") {
        format.render(document, language)
      }
    }
    let terminal = Case(name: "statements.\(language.rawValue).txt") {
      let style = TerminalStyle(language: language, width: 80)
      let explanation = TerminalExplanation.render("CM-VC-BM", in: document, style: style) ?? ""
      return Array((TerminalSummary.render(document, style: style) + explanation).utf8)
    }
    return pages + [terminal]
  }

  static let terminals: [Case] = Language.allCases.map { language in
    Case(name: "small.\(language.rawValue).txt") {
      let style = TerminalStyle(language: language, width: 80)
      let document = SmallAssessment.document
      let ids = ["CM", "CM-VC-BM", "DR-DM-RS", "DM"] + SmallAssessment().criteria.map(\.id)
      let explanations = ids.compactMap {
        TerminalExplanation.render($0, in: document, style: style)
      }
      let parts =
        [TerminalSummary.render(document, style: style)] + explanations
        + [FactListing.render(document.facts, style: style)]
      return Array(parts.joined(separator: "\n----\n").utf8)
    }
  }

  @Test("are as recorded", arguments: formats + components + statements + terminals)
  func report(_ golden: Case) throws { try Golden.expect(golden.bytes(), golden.name) }

  @Test("the JSON is as recorded")
  func json() throws {
    try Golden.expect(AssessmentJSON.encode(SmallAssessment.document), "small.json")
  }

  @Test("the schema is as recorded")
  func schema() throws {
    try Golden.expect(Array(AssessmentSchema.text.utf8), "assessment.schema.json")
  }
}
