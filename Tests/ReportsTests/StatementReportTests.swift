import Assessment
import DataFormats
import Evidence
import MaturityModel
import Reports
import TestSupport
import Testing
import TextLayout

@Suite("Waivers and overrides in reports")
struct StatementReportTests {
  struct Page: Sendable, CustomTestStringConvertible {
    let format: String
    let language: Language
    var testDescription: String { "\(format) in \(language.rawValue)" }

    func text(_ document: AssessmentDocument) -> String {
      guard format != "terminal" else {
        return TerminalSummary.render(
          document, style: TerminalStyle(language: language, width: 1_000))
      }
      let bytes = ReportFormat.named(format)?.render(document, language) ?? []
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  static let pages = Language.allCases.flatMap { language in
    (ReportFormat.all.map(\.id) + ["terminal"]).map { Page(format: $0, language: language) }
  }

  /// What a format must hold of each statement; the badge has room for their number only.
  static func marks(_ page: Page) -> [String] {
    let isEnglish = page.language == .english
    switch page.format {
    case "badge":
      return [isEnglish ? "1 waiver, 2 overrides" : "豁免 1 项、改判 2 项"]
    case "json":
      return ["\"waivers\": {", "\"count\": 1", "\"overrides\": 2", "魏工", "Li Na"]
    case "csv": return ["魏工", "2027-02-01", "Li Na", "\"1\",\"2\""]
    default: return ["魏工", "Li Na", "OPS-17", "Seen on site."]
    }
  }

  @Test("every one is counted and listed, with the verdict beside it", arguments: pages)
  func listed(_ page: Page) {
    let text = page.text(SmallAssessment().withStatements)
    for mark in Self.marks(page) { #expect(text.contains(mark), "\(mark)") }
    guard page.format != "json", page.format != "badge" else { return }
    let (met, not) =
      page.language == .english
      ? ("met, by machine evidence", "not met, by machine evidence")
      : ("达到，依据机器证据", "未达到，依据机器证据")
    #expect(text.contains(met))
    #expect(text.contains(not))
  }

  @Test("without statements no format speaks of them", arguments: pages)
  func silent(_ page: Page) {
    let text = page.text(SmallAssessment.document)
    for word in ["1 waiver", "override", "豁免 1", "改判 1", "suppressions"]
    where page.format != "csv" { #expect(!text.contains(word), "\(word)") }
  }

  @Test("a gate sees accepted gaps as suppressed and skipped")
  func gates() throws {
    let document = SmallAssessment().withStatements
    let log = try JSONNode.parse(SARIFReport.render(document, language: .english), path: "a.sarif")
    let results = log["runs"]?.items.first?["results"]?.items ?? []
    let rows = results.map { result in
      let status = result["suppressions"]?.items.first?["status"]?.string ?? "-"
      return "\(result["ruleId"]?.string ?? "") \(result["level"]?.string ?? "") \(status)"
    }
    #expect(
      rows == [
        "CM-VC-BM.L2.2 warning accepted", "CM-VC-BM.L3.1 error accepted",
        "CM-VC-BM.L3.2 error -",
      ])
    let xml = String(decoding: JUnitReport.render(document, language: .english), as: UTF8.self)
    #expect(xml.contains("failures=\"1\""))
    #expect(xml.contains("<skipped message=\"partly met (50 %); waived until 2027-02-01"))
    let log2 = String(
      decoding: AnnotationReport.render(document, language: .english), as: UTF8.self)
    #expect(!log2.contains("::error title=CM-VC-BM.L2.2"))
    #expect(log2.contains("::notice title=Assay CM-VC-BM.L2.2::Waiver"))
  }

  @Test("where waivers count, the headline says how many")
  func counted() {
    var document = SmallAssessment().withStatements
    let policy = document.model.policy
    document.model.policy = .init(
      baseLevel: policy.baseLevel, topLevel: policy.topLevel, levelRule: policy.levelRule,
      aggregate: policy.aggregate, target: policy.target, waivers: .count)
    for (language, mark) in [(Language.english, "with 1 waiver proven"), (.chinese, "（含豁免 1 项）")] {
      let text = String(
        decoding: MarkdownReport.render(document, language: language), as: UTF8.self)
      #expect(text.contains(mark))
    }
  }

  @Test("each one in force is seen in every format, whatever it is about", arguments: pages)
  func visible(_ page: Page) {
    var random = FixedRandom(seed: 80)
    for round in 0..<100 {
      let (document, names) = Self.random(&random)
      let text = page.text(document)
      let counts = (document.overall.waivers?.count ?? 0, document.overall.overrides)
      for name in names where page.format != "badge" && !text.contains(name) {
        Issue.record("round \(round): \(name) is missing")
        return
      }
      let isEnglish = page.language == .english
      let brief =
        isEnglish
        ? (counts.0 == 1 ? "1 waiver" : "\(counts.0) waivers") : "豁免 \(counts.0) 项"
      if counts.0 > 0, page.format != "json", page.format != "csv", !text.contains(brief) {
        Issue.record("round \(round): \(brief) is not counted")
        return
      }
    }
  }

  /// The small document with statements on some criteria, and the names they carry.
  private static func random(
    _ random: inout FixedRandom
  ) -> (document: AssessmentDocument, names: [String]) {
    var document = SmallAssessment.document
    var (names, waivers, overrides) = ([String](), 0, 0)
    let count = SmallAssessment().criteria.count
    for place in 0..<count {
      let (own, other) = ("Owner\(place)", "Approver\(place)")
      let path: WritableKeyPath<AssessmentDocument, CriterionResult> =
        \.domains[0].items[0].practices[0].criteria[place]
      let id = document[keyPath: path].id
      if random.next() % 3 == 0 {
        let sample = SmallAssessment().waiver
        document[keyPath: path].waiver = WaiverUse(
          statement: Waiver(
            provenance: sample.provenance, criterion: id, owner: own, approver: other,
            reason: "r", measure: "m", issued: sample.issued, expires: sample.expires,
            ticket: "t"), isCounted: random.next() % 2 == 0)
        (names, waivers) = (names + [other], waivers + 1)
      }
      if random.next() % 3 == 0 {
        let sample = SmallAssessment().waiver
        let (verdict, basis) = document[keyPath: path].unruled
        document[keyPath: path].assessorOverride = OverrideUse(
          statement: AssessorOverride(
            provenance: sample.provenance, criterion: id, claim: .met, person: own, role: "a",
            date: sample.issued, expires: sample.expires, reason: "r"), verdict: verdict,
          basis: basis)
        document[keyPath: path].verdict = .met
        document[keyPath: path].basis = .assessor
        (names, overrides) = (names + [own], overrides + 1)
      }
    }
    if waivers > 0 {
      let level = document.overall.level
      document.overall.waivers = WaiverEffect(count: waivers, without: level, with: level)
    }
    document.overall.overrides = overrides
    return (document, names)
  }
}
