import DataFormats
import Evidence
import MaturityModel
import Quantities
import Reports
import Testing
import TextLayout

@testable import Assessment

/// Plans, forecasts and samples of a document and records in which every text is hostile.
@Suite("Plans, forecasts and samples of texts that try to break out")
struct HostilePlanTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    var testDescription: String { String(text.debugDescription.prefix(60)) }

    var before: AssessmentDocument { SmallAssessment(writing: text).document }

    var after: AssessmentDocument {
      var document = before
      for domain in document.domains.indices {
        for item in document.domains[domain].items.indices {
          for practice in document.domains[domain].items[item].practices.indices
          where !document.domains[domain].items[item].practices[practice].criteria.isEmpty {
            document.domains[domain].items[item].practices[practice].criteria[0].verdict = .notMet
          }
        }
      }
      return document
    }

    var contents: PlanContents {
      let practices = before.domains.flatMap(\.practices).filter { $0.level != nil }.map {
        practice in
        PlannedPractice(
          id: practice.id,
          scale: PracticeScale(
            practice.criteria.map { criterion in
              RatedCriterion(
                id: criterion.id, level: criterion.level,
                rating: criterion.verdict.interval.map { Rating(low: $0.low, high: $0.high) })
            }, policy: before.model.policy))
      }
      return PlanContents(
        document: before,
        plan: ProjectPlan(practices, policy: before.model.policy, to: 3), supposed: [text],
        change: AssessmentShift(from: before, to: after), forecast: forecast)
    }

    var forecast: Forecast {
      Forecast(from: before, until: before.project.asOf.date.adding(days: 1)) { _ in after }
    }

    var sample: AuditSample {
      var evidence = EvidenceCollection()
      var request = MergeRequest(
        provenance: Provenance(path: text, line: 1), id: text, opened: Instant(seconds: 0))
      request.merged = Instant(seconds: 60)
      (request.workItem, request.mergeCommit) = (text, text)
      evidence.mergeRequests = [request]
      return AuditSample(
        of: .mergeRequests, from: evidence, seed: text, size: 1, after: Instant(seconds: 0),
        until: Instant(seconds: 90))
    }

    func pages(_ id: String) -> [String] {
      let style = TerminalStyle(width: 60)
      var pages: [[UInt8]] = []
      if let format = PlanFormat.named(id) { pages.append(format.render(contents, style: style)) }
      if let format = ForecastFormat.named(id) {
        pages.append(format.render(forecast, from: before, style: style))
      }
      if let format = SampleFormat.named(id) {
        pages.append(
          format.render(sample, of: before.project, toolVersion: "0", style: style))
      }
      return pages.map { String(decoding: $0, as: UTF8.self) }
    }
  }

  static let cases = HostileTexts.all.map(Case.init)
  private static let harmless = Case(text: "x")

  @Test("pages keep their tags", arguments: cases)
  func html(_ hostile: Case) {
    for (page, plain) in zip(hostile.pages("html"), Self.harmless.pages("html")) {
      #expect(HTMLPage(page).problems == [])
      #expect(HTMLPage(page).shape == HTMLPage(plain).shape)
    }
  }

  @Test("Markdown keeps its blocks", arguments: cases)
  func markdown(_ hostile: Case) {
    for (page, plain) in zip(hostile.pages("markdown"), Self.harmless.pages("markdown")) {
      #expect(MarkdownPage(page).shape == MarkdownPage(plain).shape)
    }
  }

  @Test("tables keep their rows and run nothing", arguments: cases)
  func csv(_ hostile: Case) throws {
    let dangers: Set<Character> = ["=", "+", "-", "@", "\t"]
    for (page, plain) in zip(hostile.pages("csv"), Self.harmless.pages("csv")) {
      let rows = try CSVTable.parse(Array(page.utf8), path: "a.csv").rows
      #expect(rows.count == (try CSVTable.parse(Array(plain.utf8), path: "b.csv").rows.count))
      for cell in page.split(separator: "\"") {
        #expect(!(cell.first.map(dangers.contains) ?? false))
      }
    }
  }

  @Test("nothing steers a terminal", arguments: cases)
  func terminal(_ hostile: Case) {
    for page in hostile.pages("text") + hostile.pages("markdown") + hostile.pages("html") {
      #expect(
        !page.unicodeScalars.contains { $0 != "\n" && (TerminalSafe.isUnsafe($0)) })
    }
  }
}
