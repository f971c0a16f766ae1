import Assessment
import DataFormats
import Reports
import TestSupport
import Testing
import TextLayout

@Suite("Formats for other programs")
struct ExchangeTests {
  static let formats = ReportFormat.all.filter { !$0.isDefault }

  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let language: Language
    var testDescription: String { "\(id) in \(language.rawValue)" }

    func bytes(_ document: AssessmentDocument) -> [UInt8] {
      ReportFormat.named(id)?.render(document, language) ?? []
    }
  }

  static let cases = Language.allCases.flatMap { language in
    formats.map { Case(id: $0.id, language: language) }
  }

  @Test("are as recorded", .tags(.golden), arguments: cases)
  func recorded(_ page: Case) throws {
    let ending = try #require(ReportFormat.named(page.id)).fileExtension
    try Golden.expect(
      page.bytes(SmallAssessment.document), "small.\(page.language.rawValue).\(ending)")
  }

  @Test("SARIF holds what fails up to the target and nothing else")
  func sarif() throws {
    let document = SampleAssessment.document
    let log = try JSONNode.parse(SARIFReport.render(document, language: .english), path: "a.sarif")
    let run = try #require(log["runs"]?.items.first)
    let results = try #require(run["results"]?.items)
    #expect(!results.isEmpty)
    #expect(results.compactMap { $0["ruleId"]?.string } == Self.failing(document).map(\.id))
    let rules = try #require(run["tool"]?["driver"]?["rules"]?.items)
    for (index, result) in results.enumerated() {
      #expect(result["ruleIndex"]?.int == Int64(index))
      #expect(rules[index]["id"]?.string == result["ruleId"]?.string)
      #expect(result["kind"]?.string == "fail")
      #expect(result["message"]?["text"]?.string?.isEmpty == false)
    }
  }

  @Test("JUnit counts the verdicts of the document")
  func junit() throws {
    let document = SampleAssessment.document
    let xml = String(decoding: JUnitReport.render(document, language: .english), as: UTF8.self)
    let criteria = document.domains.flatMap(\.practices).flatMap(\.criteria)
      .filter { $0.level <= document.target }
    #expect(xml.count(of: "<testcase ") == criteria.count)
    #expect(xml.count(of: "<failure ") == Self.failing(document).count)
    let head = try #require(xml.split(separator: "\n").dropFirst().first)
    #expect(
      head.contains(" tests=\"\(criteria.count)\" failures=\"\(Self.failing(document).count)\""))
    let passed = criteria.filter { $0.verdict == .met || $0.impliedBy != nil }.count
    let bare = xml.count(of: "\"></testcase>")
    #expect(bare == passed)
  }

  @Test("the table has a row for each criterion, read back as it was written")
  func csv() throws {
    let document = SampleAssessment.document
    let table = try CSVTable.parse(CSVReport.render(document, language: .english), path: "a.csv")
    let ids = document.domains.flatMap(\.practices).flatMap(\.criteria).map(\.id)
    #expect(table.rows.map { $0.fields[6] } == ids)
  }

  @Test("annotations stand in the order of usefulness, one line each")
  func annotations() {
    let document = SampleAssessment.document
    let text = String(
      decoding: AnnotationReport.render(document, language: .english), as: UTF8.self)
    let lines = text.split(separator: "\n")
    let known = document.gaps.filter { !$0.isUnknown }
    #expect(lines.count == known.count + 1)
    #expect(lines.first?.hasPrefix("::notice title=Assay::Level ") == true)
    for (line, gap) in zip(lines.dropFirst(), known) {
      #expect(line.hasPrefix(gap.isBlocking ? "::error title=" : "::warning title="))
      #expect(line.contains(gap.criterion))
    }
  }

  private static func failing(_ document: AssessmentDocument) -> [CriterionResult] {
    document.domains.flatMap(\.practices).flatMap(\.criteria).filter { criterion in
      guard criterion.level <= document.target, criterion.impliedBy == nil else { return false }
      if case .partial = criterion.verdict { return true }
      return criterion.verdict == .notMet
    }
  }
}

extension String {
  /// How often a text occurs in it.
  fileprivate func count(of text: String) -> Int {
    ranges(of: text).count
  }
}
