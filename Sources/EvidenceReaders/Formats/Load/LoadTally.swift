import Evidence
import Quantities

/// Counts the samples of a load test as they come, in memory that does not grow with their number.
struct LoadTally {
  private(set) var samples = 0
  private var failed = 0
  private var histogram = TimeHistogram()
  private var first: Int64?
  private var last: Int64?

  /// Takes a sample; its start is in milliseconds of Unix time, nil where that is not told.
  @inline(__always)
  mutating func add(start: Int64?, elapsed: Int64, isFailed: Bool) {
    samples += 1
    if isFailed { failed += 1 }
    histogram.add(elapsed)
    guard let start else { return }
    first = min(first ?? start, start)
    let end = start.addingReportingOverflow(elapsed)
    last = max(last ?? start, end.overflow ? start : end.partialValue)
  }

  /// Whether there are samples and all of them failed.
  var hasOnlyFailures: Bool { samples > 0 && failed == samples }

  /// The run, with the failures where the format tells them.
  func run(at place: Provenance, tool: String, tellsFailures: Bool) -> LoadTest {
    var run = LoadTest(provenance: place, tool: tool)
    run.samples = samples
    run.failed = tellsFailures ? failed : nil
    run.times = histogram.times
    guard let first, let last else { return run }
    let span = last.subtractingReportingOverflow(first)
    run.timestamp = Instant(seconds: first / 1000)
    guard !span.overflow, span.partialValue > 0 else { return run }
    run.milliseconds = span.partialValue
    run.throughput = Rational(Int64(samples), over: span.partialValue)
      .map { $0 * Rational(1000) }
    return run
  }
}
