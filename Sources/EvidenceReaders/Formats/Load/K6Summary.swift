import DataFormats
import Evidence
import Quantities

/// What a summary of k6 tells, in either shape.
///
/// `handleSummary` nests the numbers of a metric in `values` and says of a threshold `ok`;
/// `--summary-export` writes the numbers beside each other, calls a rate `value`, and says of a
/// threshold `true` when it was *broken* (k6, `internal/js/summary-wrapper.js`).
struct K6Summary {
  private var hasMetrics = false
  private var counts: [String: Int] = [:]
  private var rates: [String: Rational] = [:]
  private var failures: Int?
  private var times: [String: LoadTest.ResponseTimes] = [:]
  private var gates = LoadTest.Gates()
  private var milliseconds: Int64?

  /// The metrics whose times stand for requests, the most telling first.
  private static let trends = [
    "http_req_duration", "grpc_req_duration", "iteration_duration",
  ]

  mutating func read(_ reader: inout JSONReader) throws(InputError) {
    guard try reader.enterObject() else {
      throw reader.refusal(.wrongKind(found: reader.token.words, expected: "an object"))
    }
    while try reader.nextKey() {
      if reader.keyEquals("metrics"), try reader.enterObject() {
        hasMetrics = true
        while try reader.nextKey() {
          let name = reader.string
          try reader.next()
          take(try reader.tree(), name)
        }
      } else if reader.token == .key, reader.keyEquals("state") {
        try readState(&reader)
      } else if reader.token == .key {
        try reader.skipValue()
      }
    }
    try reader.finish()
  }

  private mutating func readState(_ reader: inout JSONReader) throws(InputError) {
    guard try reader.enterObject() else { return }
    while try reader.nextKey() {
      guard reader.keyEquals("testRunDurationMs") else {
        try reader.skipValue()
        continue
      }
      milliseconds = try reader.nextNumber().flatMap { Int64(exactly: $0.double.rounded()) }
    }
  }

  private mutating func take(_ metric: JSONNode, _ name: String) {
    let nested = metric["values"]
    let values = nested ?? metric
    for threshold in metric["thresholds"]?.entries ?? [] {
      // In the newer shape an object with `ok`; in the older one the truth value says "broken".
      let isBroken = threshold.value["ok"]?.bool.map { !$0 } ?? threshold.value.bool
      guard let isBroken else { continue }
      gates.defined += 1
      if isBroken { gates.failed += 1 }
    }
    counts[name] = values["count"]?.count
    rates[name] = values["rate"]?.decimal
    if name == "http_req_failed" { failures = values["passes"]?.count }
    if Self.trends.contains(name) { times[name] = Self.responseTimes(values) }
  }

  private static func responseTimes(_ values: JSONNode) -> LoadTest.ResponseTimes {
    var times = LoadTest.ResponseTimes()
    times.mean = values["avg"]?.decimal
    times.median = (values["med"] ?? values["p(50)"])?.decimal
    times.p90 = values["p(90)"]?.decimal
    times.p95 = values["p(95)"]?.decimal
    times.p99 = values["p(99)"]?.decimal
    times.longest = values["max"]?.decimal
    return times
  }

  func run(at place: Provenance, _ reader: borrowing JSONReader) throws(InputError) -> LoadTest {
    guard hasMetrics else { throw reader.refusal(.missingKey("metrics", in: "the summary")) }
    var run = LoadTest(provenance: place, tool: "k6")
    let counter = counts["http_reqs"] == nil ? "iterations" : "http_reqs"
    guard let samples = counts[counter] else {
      throw reader.refusal(
        .other("tells neither of requests ('http_reqs') nor of iterations"))
    }
    run.samples = samples
    run.failed = failures.map { min($0, samples) }
    run.times = Self.trends.compactMap { times[$0] }.first ?? LoadTest.ResponseTimes()
    run.throughput = rates[counter]
    run.milliseconds = milliseconds
    run.gates = gates
    return run
  }
}

extension JSONNode {
  /// A count of things; nil for anything else, and for more than fit into nine digits.
  fileprivate var count: Int? {
    int.flatMap { (0...999_999_999).contains($0) ? Int($0) : nil }
  }

  /// The number to the millionth; nil for no number and for a negative one.
  fileprivate var decimal: Rational? {
    guard let number, number.double >= 0 else { return nil }
    return Rational(decimal: number.text) ?? Rational(nearestMillionthTo: number.double)
  }
}
