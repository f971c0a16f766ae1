import DataFormats
import Evidence
import Quantities

/// Adds up what k6 measures, one measurement at a time.
struct K6Measurements {
  /// The metrics that count.
  enum Metric { case requests, failures, times }

  private var requests = 0
  private var failures = 0
  private var tellsFailures = false
  private var histogram = TimeHistogram()
  private var first: Int64?
  private var last: Int64?

  /// Which metric a name is; nil for one that does not count.
  static func metric(_ name: some Sequence<UInt8>) -> Metric? {
    if name.elementsEqual("http_reqs".utf8) { return .requests }
    if name.elementsEqual("http_req_failed".utf8) { return .failures }
    return name.elementsEqual("http_req_duration".utf8) ? .times : nil
  }

  /// Takes a value in millionths; times of requests are in milliseconds and rounded up.
  mutating func take(_ metric: Metric, millionths: Int64, at moment: Int64?) {
    switch metric {
    case .requests:
      requests += 1
      guard let moment else { return }
      first = min(first ?? moment, moment)
      last = max(last ?? moment, moment)
    case .failures:
      tellsFailures = true
      if millionths > 0 { failures += 1 }
    case .times:
      histogram.add(millionths / 1_000_000 + (millionths % 1_000_000 == 0 ? 0 : 1))
    }
  }

  /// The run; a stream without requests tells of none.
  func run(of input: ReaderInput) throws(InputError) -> LoadTest {
    guard requests > 0 else {
      throw InputError(
        path: input.path, position: nil, problem: .other("holds no requests ('http_reqs')"))
    }
    var run = LoadTest(provenance: input.place(), tool: "k6")
    (run.samples, run.failed) = (requests, tellsFailures ? min(failures, requests) : nil)
    run.times = histogram.times
    guard let first, let last else { return run }
    run.timestamp = Instant(seconds: first / 1000)
    let (length, overflow) = last.subtractingReportingOverflow(first)
    guard !overflow, length > 0 else { return run }
    run.milliseconds = length
    run.throughput = Rational(Int64(requests), over: length).map { $0 * Rational(1000) }
    return run
  }

  /// Milliseconds of seconds, milliseconds, microseconds, nanoseconds (by the count of digits) or of
  /// RFC 3339, as `K6_CSV_TIME_FORMAT` sets it.
  static func milliseconds(_ text: String) -> Int64? {
    guard let number = Int64(text) else {
      guard let instant = Instant(text) else { return nil }
      let (value, overflow) = instant.seconds.multipliedReportingOverflow(by: 1000)
      return overflow ? nil : value
    }
    switch text.utf8.count {
    case ...11: return number * 1000
    case ...14: return number
    case ...17: return number / 1000
    default: return number / 1_000_000
    }
  }
}
