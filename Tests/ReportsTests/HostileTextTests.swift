import Assessment
import DataFormats
import Foundation
import Reports
import Testing
import TextLayout

@Suite("Texts that try to break out")
struct HostileTextTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    var testDescription: String { String(text.debugDescription.prefix(60)) }
    var document: AssessmentDocument { SmallAssessment(writing: text).withEverything }
  }

  static let cases = HostileTexts.all.map(Case.init)

  /// The pages whose texts are harmless, to compare with.
  private static let harmless = SmallAssessment(writing: "x").withEverything
  private static let htmlShape = HTMLPage(
    text(HTMLReport.render(harmless, language: .english))
  ).shape
  private static let markdownShape = MarkdownPage(
    text(MarkdownReport.render(harmless, language: .english))
  ).shape

  @Test("an HTML page keeps its tags and its attributes", arguments: cases)
  func html(_ hostile: Case) {
    let page = Self.text(HTMLReport.render(hostile.document, language: .english))
    let tags = HTMLPage(page)
    #expect(tags.problems == [])
    #expect(tags.shape == Self.htmlShape)
    expectNoControls(page)
  }

  @Test("a Markdown page keeps its blocks and its cells", arguments: cases)
  func markdown(_ hostile: Case) {
    let page = Self.text(MarkdownReport.render(hostile.document, language: .english))
    #expect(MarkdownPage(page).shape == Self.markdownShape)
    #expect(!MarkdownPage(page).prose.contains("<"))
    expectNoControls(page)
  }

  @Test("a terminal is not steered, nor is a build's log", arguments: cases)
  func terminal(_ hostile: Case) {
    let document = hostile.document
    for style in [TerminalStyle(width: 60), TerminalStyle(language: .chinese, width: 100)] {
      var page = TerminalSummary.render(document, style: style)
      for id in TerminalExplanation.identifiers(in: document) {
        page += TerminalExplanation.render(id, in: document, style: style) ?? ""
      }
      page += FactListing.render(document.facts, style: style)
      expectNoControls(page)
      #expect(!page.contains("##"))
      for line in page.split(separator: "\n") {
        #expect(!line.drop { $0 == " " }.hasPrefix("::"))
      }
    }
  }

  @Test("formats for programs keep their shape", arguments: cases)
  func exchange(_ hostile: Case) throws {
    for id in ["junit", "badge"] {
      let page = HTMLPage(Self.rendered(id, hostile.document))
      #expect(page.shape == HTMLPage(Self.rendered(id, Self.harmless)).shape)
    }
    let lines = Self.rendered("annotations", hostile.document).split(separator: "\n")
    #expect(lines.count == Self.rendered("annotations", Self.harmless).split(separator: "\n").count)
    #expect(lines.allSatisfy { $0.contains(/^::(notice|warning|error) [^:]*::/) })
    let rows = try CSVTable.parse(Array(Self.rendered("csv", hostile.document).utf8), path: "a.csv")
    let dangers: Set<Character> = ["=", "+", "-", "@", "\t", "＝", "＋", "－", "＠"]
    let raw = Self.rendered("csv", hostile.document).split(separator: "\"")
    #expect(
      rows.rows.count == hostile.document.domains.flatMap(\.practices).flatMap(\.criteria).count)
    #expect(!raw.contains { $0.first.map(dangers.contains) ?? false })
    for id in ["junit", "badge", "annotations", "sarif"] {
      expectNoControls(Self.rendered(id, hostile.document))
    }
  }

  private static func rendered(_ id: String, _ document: AssessmentDocument) -> String {
    text(ReportFormat.named(id)?.render(document, .english) ?? [])
  }

  @Test("JSON keeps the text exactly, with no raw angle bracket", arguments: cases)
  func json(_ hostile: Case) throws {
    let bytes = AssessmentJSON.encode(hostile.document)
    #expect(try AssessmentJSON.decode(bytes, path: "a.json").project.name == hostile.text)
    #expect(!bytes.contains(UInt8(ascii: "<")))
    #expect(!bytes.contains { $0 < 0x20 && $0 != UInt8(ascii: "\n") })
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private func expectNoControls(
    _ page: String, _ location: SourceLocation = #_sourceLocation
  ) {
    let steering = page.unicodeScalars.filter { $0 != "\n" && TerminalSafe.isUnsafe($0) }
    #expect(steering.isEmpty, sourceLocation: location)
  }
}
