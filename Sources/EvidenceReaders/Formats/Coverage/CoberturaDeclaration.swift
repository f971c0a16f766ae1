import DataFormats
import Evidence
import Quantities

/// What the root of a Cobertura report declares.
struct CoberturaDeclaration {
  /// Lines covered of valid ones; nil when missing or contradictory.
  var lines: CoverageReport.Count?
  /// Branches covered of valid ones; nil when missing, contradictory or none.
  var branches: CoverageReport.Count?
  /// When the report was made.
  var timestamp: Instant?

  init() {}

  init(_ element: XMLElementStart) {
    lines = Self.count(element["lines-covered"], of: element["lines-valid"])
    branches = Self.count(element["branches-covered"], of: element["branches-valid"])
    if branches?.valid == 0 { branches = nil }
    timestamp = element["timestamp"].flatMap(\.int).flatMap(Self.instant)
  }

  /// A pair of attributes as a count; nil when one is missing or they contradict each other.
  static func count(
    _ covered: XMLAttributeValue?, of valid: XMLAttributeValue?
  ) -> CoverageReport.Count? {
    guard let covered = covered.flatMap({ WrittenNumber.small($0.bytes) }),
      let valid = valid.flatMap({ WrittenNumber.small($0.bytes) }), covered <= valid
    else { return nil }
    return CoverageReport.Count(covered: covered, valid: valid)
  }

  /// Seconds, or milliseconds as Java tools write; told apart by size (the year 5138 in seconds).
  static func instant(_ value: Int64) -> Instant? {
    guard value > 0 else { return nil }
    return Instant(seconds: value > 100_000_000_000 ? value / 1000 : value)
  }
}
