import Evidence
import Quantities

/// What the results of one run, or of all runs, add up to.
struct SARIFRunTotals {
  var byLevel: [FindingsReport.Level: Int] = [:]
  var byBand: [FindingsReport.Band: Int] = [:]
  var results = 0
  var suppressed = 0
  var new = 0
  var absent = 0
  var hasBaseline = false
  var withFix = 0
  var isComplete = true
  var timestamp: Instant?

  /// Adds another run.
  mutating func add(_ other: SARIFRunTotals) {
    byLevel.merge(other.byLevel, uniquingKeysWith: +)
    byBand.merge(other.byBand, uniquingKeysWith: +)
    results += other.results
    suppressed += other.suppressed
    new += other.new
    absent += other.absent
    hasBaseline = hasBaseline || other.hasBaseline
    withFix += other.withFix
    isComplete = isComplete && other.isComplete
    if let time = other.timestamp { timestamp = max(timestamp ?? time, time) }
  }
}
