public import DataFormats
public import Evidence
import Quantities

/// Reads the stream of measurements that `k6 run --out csv=…` writes.
public struct K6StreamReader: EvidenceReader {
  /// The identifier `k6`.
  public let format = "k6"
  /// What a person calls it.
  public let title = "k6 measurements (CSV)"

  /// Makes the reader.
  public init() {}

  /// Told by the first three columns of its header.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.firstLine.hasPrefix("metric_name,timestamp,metric_value")
  }

  /// Counts requests, failed ones and their times, to the full millisecond above.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var rows = CSVRows(input.source, path: input.path)
    _ = try rows.next()
    let width = rows.count
    var (requests, failures, span) = (0, 0, TimeSpan())
    var (tally, tellsFailures) = (TimeHistogram(), false)
    while try rows.next() {
      guard rows.count == width else {
        throw rows.refusal(.wrongFieldCount(found: rows.count, expected: width))
      }
      let value = rows.withField(2, WrittenNumber.microseconds)
      switch Self.metric(rows) {
      case .requests:
        requests += 1
        span.take(Self.milliseconds(rows.field(1)))
      case .failures:
        tellsFailures = true
        if let value, value > 0 { failures += 1 }
      case .times: tally.add(value.map { $0 / 1_000_000 + ($0 % 1_000_000 == 0 ? 0 : 1) } ?? 0)
      case .others: continue
      }
    }
    var run = LoadTest(provenance: input.place(), tool: format)
    (run.samples, run.failed) = (requests, tellsFailures ? min(failures, requests) : nil)
    run.times = tally.times
    run.timestamp = span.first.map { Instant(seconds: $0 / 1000) }
    input.observedAt = run.timestamp
    if let length = span.length, length > 0 {
      run.milliseconds = length
      run.throughput = Rational(Int64(requests), over: length).map { $0 * Rational(1000) }
    }
    collection.loadTests.append(run)
  }

  private enum Metric { case requests, failures, times, others }

  private static func metric(_ rows: borrowing CSVRows) -> Metric {
    rows.withField(0) { bytes in
      if bytes.elementsEqual("http_reqs".utf8) { return .requests }
      if bytes.elementsEqual("http_req_failed".utf8) { return .failures }
      return bytes.elementsEqual("http_req_duration".utf8) ? .times : .others
    }
  }

  /// `K6_CSV_TIME_FORMAT` sets seconds, milliseconds, microseconds, nanoseconds or RFC 3339.
  private static func milliseconds(_ text: String) -> Int64? {
    guard let number = Int64(text) else {
      return Instant(text).map { $0.seconds.multipliedReportingOverflow(by: 1000).partialValue }
    }
    switch text.utf8.count {
    case ...11: return number * 1000
    case ...14: return number
    case ...17: return number / 1000
    default: return number / 1_000_000
    }
  }
}

/// The first and the last of some moments, in milliseconds.
private struct TimeSpan {
  private(set) var first: Int64?
  private var last: Int64?

  mutating func take(_ moment: Int64?) {
    guard let moment else { return }
    first = min(first ?? moment, moment)
    last = max(last ?? moment, moment)
  }

  var length: Int64? {
    guard let first, let last else { return nil }
    let (length, overflow) = last.subtractingReportingOverflow(first)
    return overflow ? nil : length
  }
}
