public import DataFormats
public import Evidence

/// Reads the stream of measurements that `k6 run --out json=…` writes, a JSON object on each line.
public struct K6LinesReader: EvidenceReader {
  /// The identifier `k6`.
  public let format = "k6"
  /// What a person calls it.
  public let title = "k6 measurements (JSON Lines)"

  /// Makes the reader.
  public init() {}

  /// Told by the first line, which declares or measures a metric.
  public func recognises(_ candidate: Candidate) -> Bool {
    let line = candidate.firstLine
    return line.hasPrefix("{") && line.contains("\"metric\":")
      && (line.contains("\"type\":\"Metric\"") || line.contains("\"type\":\"Point\""))
  }

  /// Counts requests, failed ones and their times.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var lines = ByteLines(input.source, path: input.path)
    var measurements = K6Measurements()
    while let line = try lines.next() {
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      do throws(InputError) {
        try Self.read(Array(line), input.path, into: &measurements)
      } catch {
        throw lines.error(error.problem)
      }
    }
    let run = try measurements.run(of: input)
    input.observedAt = run.timestamp
    collection.loadTests.append(run)
  }

  private static func read(
    _ line: [UInt8], _ path: String, into measurements: inout K6Measurements
  ) throws(InputError) {
    var reader = JSONReader(line, path: path)
    var metric: K6Measurements.Metric?
    var (isPoint, value, time): (Bool, Int64?, String?) = (false, nil, nil)
    guard try reader.enterObject() else {
      throw reader.refusal(.wrongKind(found: reader.token.words, expected: "an object"))
    }
    while try reader.nextKey() {
      if reader.keyEquals("metric") {
        metric = try reader.nextString().flatMap { K6Measurements.metric($0.utf8) }
      } else if reader.keyEquals("type") {
        isPoint = try reader.nextString() == "Point"
      } else if reader.keyEquals("data"), try reader.enterObject() {
        (value, time) = try point(&reader)
      } else if reader.token == .key {
        try reader.skipValue()
      }
    }
    try reader.finish()
    guard isPoint, let metric, let value else { return }
    measurements.take(metric, millionths: value, at: time.flatMap(K6Measurements.milliseconds))
  }

  private static func point(
    _ reader: inout JSONReader
  ) throws(InputError) -> (value: Int64?, time: String?) {
    var (value, time): (Int64?, String?) = (nil, nil)
    while try reader.nextKey() {
      if reader.keyEquals("time") {
        time = try reader.nextString()
      } else if reader.keyEquals("value") {
        if try reader.next() == .number {
          value = reader.withContent(WrittenNumber.microseconds)
        } else {
          try reader.skipValue()
        }
      } else {
        try reader.skipValue()
      }
    }
    return (value, time)
  }
}
