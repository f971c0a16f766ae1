import Assessment
import DataFormats
import Quantities
import TestSupport
import Testing
import TextLayout

@testable import Reports

@Suite("One project over time")
struct TimelineTests {
  static let pages: [GoldenTests.Case] = Language.allCases.flatMap { language in
    ["text", "markdown", "html", "csv"].map { id in
      GoldenTests.Case(name: "timeline.\(language.rawValue).\(id)") {
        let timeline = try? SmallTimeline.timeline()
        let style = TerminalStyle(language: language, width: 80)
        return timeline.flatMap { TimelineFormat.named(id)?.render($0, style) } ?? []
      }
    }
  }

  @Test("is as recorded", .tags(.golden), arguments: pages)
  func recorded(_ golden: GoldenTests.Case) throws {
    try Golden.expect(golden.bytes(), golden.name)
  }

  @Test("has a JSON document and a schema that are as recorded, and agree", .tags(.golden))
  func json() throws {
    let bytes = TimelineJSON.encode(try SmallTimeline.timeline())
    try Golden.expect(bytes, "timeline.json")
    try Golden.expect(Array(TimelineJSON.schema.utf8), "timeline.schema.json")
    let node = try JSONNode.parse(bytes, path: "a.json")
    #expect(SchemaCheck.problems(in: node, ProjectTimeline.schema) == [])
  }

  @Test("of the usual size agrees with the schema, and its numbers with each other")
  func sums() throws {
    let (old, new) = (SampleAssessment.make(seed: 7), later(SampleAssessment.make(seed: 8)))
    let timeline = try ProjectTimeline([
      .init(file: "b", document: new), .init(file: "a", document: old),
    ])
    #expect(timeline.entries.map(\.file) == ["a", "b"])
    let node = try JSONNode.parse(TimelineJSON.encode(timeline), path: "a.json")
    #expect(SchemaCheck.problems(in: node, ProjectTimeline.schema) == [])
    let change = try #require(timeline.changes.first)
    let edition = ChangeEdition(change, in: .english)
    #expect(edition.sum.scoreChange == change.whole.new.proven - change.whole.old.proven)
    let told = node["changes"]?.items.first?["criteria"]?.items.count
    #expect(told == change.criteria.count)
    let shown = VerdictChange.Direction.allCases.flatMap(edition.verdicts) + edition.cancelled
    #expect(shown.count == change.criteria.count)
  }

  private func later(_ document: AssessmentDocument) -> AssessmentDocument {
    var document = document
    document.project.asOf = Instant(seconds: 1_797_420_800)
    return document
  }

  @Test("is still when nothing changed")
  func still() throws {
    let document = SmallAssessment.document
    let timeline = try ProjectTimeline([
      .init(file: "a", document: document), .init(file: "b", document: later(document)),
    ])
    #expect(timeline.changes.allSatisfy { $0.criteria.isEmpty && $0.practices.isEmpty })
    #expect(text("markdown", timeline).contains("No level and no verdict changed."))
  }

  @Test("shows a line of scores for more than two assessments")
  func trend() throws {
    let document = SmallAssessment.document
    let two = try ProjectTimeline((1...2).map { .init(file: "\($0)", document: document) })
    let three = try ProjectTimeline((1...3).map { .init(file: "\($0)", document: document) })
    #expect(!text("html", two).contains("<polyline"))
    #expect(text("html", three).contains("<polyline"))
  }

  @Test("is refused for one assessment, for two projects and for two models")
  func refusals() throws {
    var other = SmallAssessment.document
    other.project.name = "other"
    var model = SmallAssessment.document
    model.model.id = "m"
    let entry = { ProjectTimeline.Entry(file: $0, document: $1) }
    let first = entry("a", SmallAssessment.document)
    #expect(throws: ProjectTimeline.Refusal.tooFew(1)) { try ProjectTimeline([first]) }
    #expect(
      throws: ProjectTimeline.Refusal.differentProjects(
        "ledger", in: "a", other: "other", otherIn: "b")
    ) { try ProjectTimeline([first, entry("b", other)]) }
    #expect(throws: ProjectTimeline.Refusal.self) {
      try ProjectTimeline([first, entry("b", model)])
    }
  }

  @Test("keeps its shape whatever a project writes", arguments: HostileTexts.all)
  func hostile(writing: String) throws {
    let (harmless, hostile) = (
      try SmallTimeline.timeline(writing: "x"), try SmallTimeline.timeline(writing: writing)
    )
    let page = HTMLPage(text("html", hostile))
    #expect(page.problems == [])
    #expect(page.shape == HTMLPage(text("html", harmless)).shape)
    let markdown = MarkdownPage(text("markdown", hostile))
    #expect(markdown.shape == MarkdownPage(text("markdown", harmless)).shape)
    let rows = { try CSVTable.parse(Array(text("csv", $0).utf8), path: "a.csv").rows.count }
    #expect(try rows(hostile) == rows(harmless))
    for id in ["text", "markdown", "html", "csv"] {
      let scalars = text(id, hostile).unicodeScalars
      #expect(
        scalars.filter {
          $0 != "\n" && $0 != "\r" && $0 != "\u{FEFF}" && TerminalSafe.isUnsafe($0)
        }.isEmpty)
    }
  }

  private func text(_ id: String, _ timeline: ProjectTimeline) -> String {
    String(
      decoding: TimelineFormat.named(id)?.render(timeline, TerminalStyle(width: 80)) ?? [],
      as: UTF8.self)
  }
}
