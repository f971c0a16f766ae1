public import Quantities

/// What static analysis reported in one file.
public struct FindingsReport: Sendable, Hashable, Codable {
  /// The effective level of a finding (SARIF 2.1.0, 3.27.10).
  public enum Level: String, Sendable, Hashable, CaseIterable, Codable {
    case error, warning, note, none
  }

  /// The severity band of a security finding, by its CVSS-like score.
  public enum Band: String, Sendable, Hashable, CaseIterable, Codable {
    case critical, high, medium, low
  }

  /// Where it was read.
  public let provenance: Provenance
  /// The tools' names, sorted, once each.
  public var tools: [String] = []
  /// Current findings (not suppressed, not absent, kind `fail`) by effective level.
  public var byLevel: [Level: Int] = [:]
  /// Current findings with a security severity, by band.
  public var byBand: [Band: Int] = [:]
  /// Every result in the file.
  public var results = 0
  /// Results suppressed with an accepted suppression.
  public var suppressed = 0
  /// Current findings that the baseline did not have; nil without a baseline.
  public var new: Int?
  /// Baseline findings that are gone; nil without a baseline.
  public var absent: Int?
  /// Current findings with a proposed fix.
  public var withFix = 0
  /// Whether every run ended well and holds results; false means its silence proves nothing.
  public var isComplete = true
  /// Leaked credentials among the current findings; nil when the tool does not look for them.
  public var secrets: Int?
  /// Known weaknesses of parts among the current findings; nil when the tool looks for none.
  public var vulnerabilities: Int?
  /// Those of them for which a fixed version exists; nil when the tool looks for none.
  public var fixableVulnerabilities: Int?
  /// Current findings by the day they were first seen, in days since 1970; empty without dates.
  public var raised: [Int: Int] = [:]
  /// The minutes it would take to settle the current findings; nil when the tool does not say.
  public var debtMinutes: Int?
  /// How many results there are on all pages, when the file is a page of an export.
  public var declared: Int?
  /// The newest end time of its runs.
  public var timestamp: Instant?

  /// Makes an empty report.
  public init(provenance: Provenance) { self.provenance = provenance }

  /// All current findings.
  public var current: Int { byLevel.values.reduce(0, +) }
}
