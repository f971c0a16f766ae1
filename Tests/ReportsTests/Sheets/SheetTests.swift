import Assessment
import DataFormats
import Reports
import TestSupport
import Testing
import TextLayout

@Suite("The self-assessment sheet", .tags(.golden))
struct SheetTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let format: String
    let language: Language
    var isBlank = false
    var testDescription: String {
      "sheet\(isBlank ? ".blank" : "").\(language.rawValue).\(format)"
    }
    func bytes() throws -> [UInt8] {
      try #require(SheetFormat.named(format)).render(
        SmallAssessment.document, language: language, options: SheetOptions(isBlank: isBlank))
    }
  }

  static let cases: [Case] =
    Language.allCases.flatMap { language in
      SheetFormat.all.map { Case(format: $0.id, language: language) }
    } + [Case(format: "markdown", language: .chinese, isBlank: true)]

  @Test("is as recorded", arguments: cases)
  func isAsRecorded(sheet: Case) throws { try Golden.expect(sheet.bytes(), sheet.testDescription) }

  @Test("holds as many cells in each row of CSV as in its header")
  func isRectangular() throws {
    let bytes = try Case(format: "csv", language: .english).bytes()
    let table = try CSVTable.parse(bytes, path: "sheet.csv")
    let practices = SmallAssessment.document.domains.flatMap(\.practices)
    #expect(table.rows.count == practices.count)
    #expect(table.header.suffix(3) == ["Self-rating", "Gap to level 3", "Problems and ideas"])
    #expect(table.rows.map { $0.fields[3] } == practices.map(\.id))
  }

  @Test("marks CSV on demand")
  func marks() throws {
    let format = try #require(SheetFormat.named("csv"))
    let marked = format.render(
      SmallAssessment.document, language: .english, options: SheetOptions(isMarked: true))
    let plain = format.render(SmallAssessment.document, language: .english)
    #expect(marked == [0xEF, 0xBB, 0xBF] + plain)
  }

  @Test("is a sound page whatever texts it holds")
  func isSound() throws {
    let format = try #require(SheetFormat.named("html"))
    let pages = [SmallAssessment(writing: HostileTexts.all.joined()), SmallAssessment()].map {
      HTMLPage(
        String(decoding: format.render($0.document, language: .english), as: UTF8.self))
    }
    #expect(pages[0].problems == [])
    #expect(pages[0].shape == pages[1].shape)
    #expect(pages[0].tags.contains { $0.name == "td" })
  }
}
