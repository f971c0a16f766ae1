public import Assessment
import DataFormats
import Evidence
public import TextLayout

/// What fails, as SARIF 2.1.0 for code-scanning views.
///
/// Only criteria that are not met or partly met become results, because such views show every
/// result as an alert, whatever its `kind`.
public enum SARIFReport {
  /// Renders a document; the same document and language give the same bytes.
  public static func render(_ document: AssessmentDocument, language: Language) -> [UInt8] {
    let edition = Edition(document, in: language)
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    writer.member("version", "2.1.0")
    writer.key("runs")
    writer.beginArray()
    run(edition, edition.failures, &writer)
    writer.endArray()
    writer.endObject()
    return writer.finish()
  }

  private static func run(
    _ edition: Edition, _ failures: [ReportedFailure], _ writer: inout JSONWriter
  ) {
    writer.beginObject()
    tool(edition, failures, &writer)
    writer.member("columnKind", "unicodeCodePoints")
    writer.key("automationDetails")
    writer.beginObject()
    writer.member("id", "assay/\(edition.document.model.id)/")
    writer.endObject()
    statements(edition, &writer)
    writer.key("results")
    writer.beginArray()
    for (index, failure) in failures.enumerated() { result(failure, index, edition, &writer) }
    writer.endArray()
    writer.endObject()
  }

  private static func tool(
    _ edition: Edition, _ failures: [ReportedFailure], _ writer: inout JSONWriter
  ) {
    writer.key("tool")
    writer.beginObject()
    writer.key("driver")
    writer.beginObject()
    writer.member("name", "Assay")
    writer.member("version", edition.document.toolVersion)
    writer.member("language", edition.language == .chinese ? "zh-CN" : "en-US")
    writer.key("rules")
    writer.beginArray()
    for failure in failures { rule(failure.criterion, edition, &writer) }
    writer.endArray()
    writer.endObject()
    writer.endObject()
  }

  private static func rule(
    _ criterion: CriterionResult, _ edition: Edition, _ writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.member("id", criterion.id)
    message("shortDescription", edition(criterion.text), &writer)
    message("help", edition(criterion.improve), &writer)
    writer.key("properties")
    writer.beginObject()
    writer.member("tags", ["maturity", "level-\(criterion.level)"])
    writer.endObject()
    writer.endObject()
  }

  private static func result(
    _ failure: ReportedFailure, _ index: Int, _ edition: Edition, _ writer: inout JSONWriter
  ) {
    let criterion = failure.criterion
    writer.beginObject()
    writer.member("ruleId", criterion.id)
    writer.member("ruleIndex", index)
    writer.member("kind", "fail")
    writer.member("level", failure.verdict == .notMet ? "error" : "warning")
    message("message", text(failure, edition), &writer)
    location(edition.firstPlace(of: criterion), criterion, &writer)
    if let accepted = failure.accepted { suppression(accepted, &writer) }
    writer.key("partialFingerprints")
    writer.beginObject()
    writer.member("criterion/v1", "\(edition.document.model.id)/\(criterion.id)")
    writer.endObject()
    writer.endObject()
  }

  /// How many waivers and overrides there are, and each of them; viewers show what they know.
  private static func statements(_ edition: Edition, _ writer: inout JSONWriter) {
    let (entries, counts) = (edition.statementEntries, edition.statementCounts)
    guard !entries.isEmpty else { return }
    writer.key("properties")
    writer.beginObject()
    writer.member("waivers", counts.waivers)
    writer.member("overrides", counts.overrides)
    writer.member("objections", edition.document.objections.count)
    writer.member(
      "statements", (edition.statementNotes + entries.map(edition.line)).map(PrintableText.line))
    writer.endObject()
  }

  /// What a waiver or an assessor accepts is shown, and no alert.
  private static func suppression(_ accepted: StatementEntry, _ writer: inout JSONWriter) {
    writer.key("suppressions")
    writer.beginArray()
    writer.beginObject()
    writer.member("kind", "external")
    writer.member("status", "accepted")
    writer.member("justification", PrintableText.line(accepted.says))
    writer.endObject()
    writer.endArray()
  }

  /// `Not met … : what is demanded. What to do. The arithmetic.`.
  private static func text(_ failure: ReportedFailure, _ edition: Edition) -> String {
    let criterion = failure.criterion
    let verdict = "\(edition.verdict(criterion))\(edition.colon)\(edition(criterion.text))"
    return edition.sentences(
      [verdict, edition(criterion.improve), edition.arithmetic(of: criterion)].filter {
        !$0.isEmpty
      })
  }

  private static func message(_ key: String, _ text: String, _ writer: inout JSONWriter) {
    writer.key(key)
    writer.beginObject()
    writer.member("text", PrintableText.line(text))
    writer.endObject()
  }

  /// A place in the project, else the rule's own place in the model, which viewers may not open.
  private static func location(
    _ place: Provenance?, _ criterion: CriterionResult, _ writer: inout JSONWriter
  ) {
    writer.key("locations")
    writer.beginArray()
    if let place = place ?? criterion.rules.first.flatMap(modelPlace) {
      writer.beginObject()
      writer.key("physicalLocation")
      writer.beginObject()
      writer.key("artifactLocation")
      writer.beginObject()
      writer.member("uri", URIPath.text(place.path))
      writer.endObject()
      region(place.line, &writer)
      writer.endObject()
      writer.endObject()
    }
    writer.endArray()
  }

  private static func region(_ line: Int?, _ writer: inout JSONWriter) {
    guard let line, line > 0 else { return }
    writer.key("region")
    writer.beginObject()
    writer.member("startLine", line)
    writer.endObject()
  }

  /// The `file:line` of a rule as a place.
  private static func modelPlace(_ rule: CriterionResult.RuleUse) -> Provenance? {
    let parts = rule.place.split(separator: ":", omittingEmptySubsequences: false)
    guard let path = parts.first, !path.isEmpty else { return nil }
    return Provenance(path: String(path), line: parts.dropFirst().first.flatMap { Int($0) })
  }
}
