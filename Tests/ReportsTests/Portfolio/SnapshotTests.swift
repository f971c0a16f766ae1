import Assessment
import DataFormats
import Evidence
import Quantities
import Reports
import Testing
import TextLayout

@Suite("What comparing reads of a saved assessment")
struct SnapshotTests {
  private static let document = SampleAssessment.document

  private static func snapshot(
    _ document: AssessmentDocument = document
  ) throws -> (ProjectSnapshot, PartNames) {
    var reader = SnapshotReader()
    let snapshot = try reader.read(AssessmentJSON.encode(document), path: "a.json")
    return (snapshot, try #require(reader.outlines[snapshot.yardstick]))
  }

  @Test("levels, counts and confidence are those of the document")
  func numbers() throws {
    let (snapshot, names) = try Self.snapshot()
    let document = Self.document
    #expect(snapshot.project == document.project)
    #expect(snapshot.overall == document.overall)
    #expect(snapshot.target == document.target)
    #expect(snapshot.yardstick.digest == document.model.digest)
    #expect(snapshot.domains.map(\.level) == document.domains.map(\.summary.level))
    let practices = document.domains.flatMap(\.practices)
    #expect(snapshot.practices.map(\.id) == practices.map(\.id))
    #expect(snapshot.practices.map(\.level) == practices.map(\.level))
    #expect(names.practices.map(\.title) == practices.map(\.title))
    #expect(names.criteria.map(\.id) == practices.flatMap(\.criteria).map(\.id))
  }

  @Test("what is lacking and what is unknown end at the target, and what is implied is neither")
  func criteria() throws {
    let (snapshot, _) = try Self.snapshot()
    let open = Self.document.domains.flatMap(\.practices).flatMap(\.criteria).filter {
      $0.level <= Self.document.target && $0.impliedBy == nil
    }
    let unknown = open.filter { if case .unknown = $0.verdict { true } else { false } }
    let lacking = open.filter {
      if case .partial = $0.verdict { true } else { $0.verdict == .notMet }
    }
    #expect(!unknown.isEmpty && !lacking.isEmpty)
    #expect(snapshot.unknown == unknown.map(\.id))
    #expect(snapshot.lacking == lacking.map(\.id))
  }

  @Test("the level is that of the components together, also in the badge")
  func components() throws {
    var document = Self.document
    let level = PortfolioTests.range(5)
    document.rollup = ComponentRollup(rule: .min, level: level, domains: [], components: [])
    try #require(document.overall.level != level)
    let (snapshot, _) = try Self.snapshot(document)
    #expect(snapshot.components == .init(rule: "min", level: level))
    #expect(snapshot.level == level)
    #expect(snapshot.overall == document.overall)
    let badge = String(decoding: BadgeReport.render(document, language: .english), as: UTF8.self)
    #expect(badge.contains("level 5"))
  }

  @Test("a portfolio marks a level of components, and compares it")
  func marked() throws {
    let portfolio = try PortfolioTests.portfolio([.init(together: 4)])
    #expect(portfolio.projects.first?.marks == [.rolledUp(rule: "min")])
    #expect(portfolio.projects.first?.isComparable == true)
    #expect(portfolio.projects.first?.distance == .zero)
  }

  struct Refused: Sendable, CustomTestStringConvertible {
    let text: String
    let message: String
    var testDescription: String { text }
  }

  static let refused = [
    Refused(text: "[1]", message: "an assessment"),
    Refused(text: "{\"format\": \"other\"}", message: "'other'"),
    Refused(text: "{\"format\": \"assay.assessment/1\"}", message: "tool_version"),
    Refused(text: "{\"format\": \"assay.assessment/1\", \"domains\": []}", message: "model"),
    Refused(text: "{\"format\": \"assay.assessment/1\"", message: "a.json:1:"),
  ]

  @Test("refuses what is no whole assessment, with its place", arguments: refused)
  func refuses(_ row: Refused) {
    var reader = SnapshotReader()
    let error = #expect(throws: InputError.self) {
      try reader.read(Array(row.text.utf8), path: "a.json")
    }
    let message = error.map { "\($0)" } ?? ""
    #expect(message.hasPrefix("a.json:1:"))
    #expect(message.contains(row.message))
  }
}
