import DataFormats
import Evidence
import Quantities

/// What the findings of a report add up to while it streams by.
struct FindingTally {
  /// One finding, as far as it counts.
  struct Finding: Hashable {
    var level: FindingsReport.Level
    var band: FindingsReport.Band?
    var isSuppressed = false
    /// A fix is proposed, or a fixed version of the part exists.
    var hasFix = false
    var isSecret = false
    /// A known weakness of a part that the product uses.
    var isVulnerability = false
    var raised: Instant?
    var debtMinutes: Int?

    /// A finding of a level without a band.
    init(_ level: FindingsReport.Level) { self.level = level }

    /// A finding by the word of its severity, which tells a band where it concerns security.
    init(_ word: String?, isSecurity: Bool, otherwise level: FindingsReport.Level) {
      let meaning = word.flatMap(SeverityWord.meaning)
      self.level = meaning?.level ?? level
      band = isSecurity ? meaning?.band : nil
    }
  }

  private(set) var report: FindingsReport
  private var tools: Set<String> = []

  init(provenance: Provenance) { report = FindingsReport(provenance: provenance) }

  /// Names a tool that took part.
  mutating func name(_ tool: String?) {
    if let tool, !tool.isEmpty { tools.insert(tool) }
  }

  /// Takes a date that the report says it was made at; the newest counts.
  mutating func note(_ time: Instant?) {
    guard let time else { return }
    report.timestamp = max(report.timestamp ?? time, time)
  }

  /// Says that a part of the scan failed, so that silence proves nothing.
  mutating func fail() { report.isComplete = false }

  /// Takes what the export says it is a page of.
  mutating func declare(_ results: Int) { report.declared = results }

  /// Says that leaked credentials were looked for.
  mutating func looksForSecrets() { report.secrets = report.secrets ?? 0 }

  /// Says that parts with known weaknesses were looked for.
  mutating func looksForVulnerabilities() {
    report.vulnerabilities = report.vulnerabilities ?? 0
    report.fixableVulnerabilities = report.fixableVulnerabilities ?? 0
  }

  /// Counts a result that is history.
  mutating func pass() { report.results += 1 }

  /// Counts a finding.
  mutating func add(_ finding: Finding) {
    report.results += 1
    guard !finding.isSuppressed else {
      report.suppressed += 1
      return
    }
    report.byLevel[finding.level, default: 0] += 1
    if let band = finding.band { report.byBand[band, default: 0] += 1 }
    if finding.hasFix { report.withFix += 1 }
    if finding.isSecret { report.secrets = (report.secrets ?? 0) + 1 }
    if finding.isVulnerability { addVulnerability(hasFix: finding.hasFix) }
    if let day = finding.raised?.date.daysSinceEpoch { report.raised[day, default: 0] += 1 }
    addDebt(finding.debtMinutes)
  }

  private mutating func addVulnerability(hasFix: Bool) {
    looksForVulnerabilities()
    report.vulnerabilities = (report.vulnerabilities ?? 0) + 1
    if hasFix { report.fixableVulnerabilities = (report.fixableVulnerabilities ?? 0) + 1 }
  }

  private mutating func addDebt(_ minutes: Int?) {
    guard let minutes else { return }
    let sum = (report.debtMinutes ?? 0).addingReportingOverflow(minutes)
    report.debtMinutes = sum.overflow ? Int.max : sum.partialValue
  }

  /// Hands the report over.
  func finish(_ input: ReaderInput, into collection: inout EvidenceCollection) {
    var report = report
    report.tools = tools.sorted()
    input.observedAt = report.timestamp
    collection.findingsReports.append(report)
  }

  /// Reads a JSON document by a function that goes through it.
  static func readJSON(
    _ input: ReaderInput, into collection: inout EvidenceCollection,
    _ walk: (inout JSONReader, inout FindingTally) throws(InputError) -> Void
  ) throws(InputError) {
    var reader = JSONReader(input.source, path: input.path)
    var tally = FindingTally(provenance: input.place())
    try walk(&reader, &tally)
    try reader.finish()
    tally.finish(input, into: &collection)
  }
}
