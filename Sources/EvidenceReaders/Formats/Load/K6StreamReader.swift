public import DataFormats
public import Evidence

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

  /// Counts requests, failed ones and their times.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var rows = CSVRows(input.source, path: input.path)
    _ = try rows.next()
    let width = rows.count
    var measurements = K6Measurements()
    while try rows.next() {
      guard rows.count == width else {
        throw rows.refusal(.wrongFieldCount(found: rows.count, expected: width))
      }
      guard let metric = rows.withField(0, { K6Measurements.metric($0) }) else { continue }
      guard let value = rows.withField(2, WrittenNumber.microseconds) else {
        throw rows.refusal(.unexpected(found: "'\(rows.field(2))'", expected: "a number"))
      }
      let moment = metric == .requests ? K6Measurements.milliseconds(rows.field(1)) : nil
      measurements.take(metric, millionths: value, at: moment)
    }
    let run = try measurements.run(of: input)
    input.observedAt = run.timestamp
    collection.loadTests.append(run)
  }
}
