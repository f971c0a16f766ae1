public import DataFormats
public import Evidence
import Quantities

/// Reads the totals of Gatling's report: `js/global_stats.json` and `js/stats.json`.
public struct GatlingStatsReader: EvidenceReader {
  /// The identifier `gatling`.
  public let format = "gatling"
  /// What a person calls it.
  public let title = "Gatling report statistics (JSON)"

  /// Makes the reader.
  public init() {}

  /// Told by two of its keys.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.jsonStart == UInt8(ascii: "{") && candidate.prefixContains("\"numberOfRequests\"")
      && candidate.prefixContains("\"meanResponseTime\"")
  }

  /// Takes the numbers of all requests together.
  ///
  /// The third and fourth percentile are 95 and 99 unless `gatling.conf` says otherwise.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var reader = JSONReader(input.source, path: input.path)
    var stats: [String: GatlingNumbers] = [:]
    try Self.read(&reader, into: &stats)
    try reader.finish()
    guard let requests = stats["numberOfRequests"], let samples = requests.total?.floor else {
      throw reader.refusal(.missingKey("numberOfRequests", in: "the statistics"))
    }
    var run = LoadTest(provenance: input.place(), tool: format)
    run.samples = samples
    run.failed = requests.failed.map { min($0.floor, samples) }
    run.throughput = stats["meanNumberOfRequestsPerSecond"]?.total
    run.times.mean = stats["meanResponseTime"]?.total
    run.times.median = stats["percentiles1"]?.total
    run.times.p95 = stats["percentiles3"]?.total
    run.times.p99 = stats["percentiles4"]?.total
    run.times.longest = stats["maxResponseTime"]?.total
    collection.loadTests.append(run)
  }

  /// Reads the object at the top, or what `stats` holds in it; `contents` are single requests.
  private static func read(
    _ reader: inout JSONReader, into stats: inout [String: GatlingNumbers]
  ) throws(InputError) {
    guard try reader.enterObject() else {
      throw reader.refusal(.wrongKind(found: reader.token.words, expected: "an object"))
    }
    while try reader.nextKey() {
      if reader.keyEquals("stats"), try reader.enterObject() {
        while try reader.nextKey() { try readNumbers(&reader, into: &stats) }
      } else if reader.token == .key {
        try readNumbers(&reader, into: &stats)
      }
    }
  }

  private static func readNumbers(
    _ reader: inout JSONReader, into stats: inout [String: GatlingNumbers]
  ) throws(InputError) {
    guard !reader.keyEquals("contents") else { return try reader.skipValue() }
    let key = reader.string
    guard try reader.enterObject() else { return }
    var numbers = GatlingNumbers()
    while try reader.nextKey() {
      if reader.keyEquals("total") {
        numbers.total = try number(&reader)
      } else if reader.keyEquals("ko") {
        numbers.failed = try number(&reader)
      } else {
        try reader.skipValue()
      }
    }
    stats[key] = numbers
  }

  /// A number, or a text such as `"   81,714"`; `-` stands for none.
  private static func number(_ reader: inout JSONReader) throws(InputError) -> Rational? {
    switch try reader.next() {
    case .number, .string:
      let text = String(reader.string.filter { $0 != " " && $0 != "," })
      let exact =
        Rational(decimal: text) ?? Double(text).flatMap { Rational(nearestMillionthTo: $0) }
      return exact.flatMap { $0 < .zero ? nil : $0 }
    default:
      try reader.skipValue()
      return nil
    }
  }
}

/// One measure over all requests and over the failed ones.
private struct GatlingNumbers {
  var total: Rational?
  var failed: Rational?
}
