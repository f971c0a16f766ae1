import DataFormats
import Evidence
import EvidenceReaders
import Quantities
import TestSupport
import Testing

@Suite("Real load tests", .tags(.realData))
struct RealLoadTests {
  @Test("of JMeter are counted at the top level", arguments: RealEvidence.files("jmeter"))
  func jmeter(_ file: RealEvidence.File) throws {
    if file.facts.at("python", "empty")?.bool == true {
      let error = #expect(throws: InputError.self) {
        try Reading.collect(try file.bytes(), path: file.name)
      }
      #expect(error?.problem == .empty)
      return
    }
    let expected = try #require(file.facts["lxml"] ?? file.facts["csv"])
    let (format, collection) = try Reading.collect(try file.bytes(), path: file.name)
    #expect(format == "jmeter")
    let run = try #require(collection.loadTests.first)
    #expect(run.samples == expected.count("samples_top") ?? expected.count("samples"))
    #expect(run.failed == expected.count("failures_top") ?? expected.count("failures"))
    #expect(run.times.p95 == expected.count("p95_nearest_rank_ms").map { Rational($0) })
    let mean = try #require(expected["mean_elapsed_ms"]?.double)
    #expect(abs((run.times.mean?.approximation ?? -1) - mean) < 0.0001)
    if let longest = expected.count("max_ms") { #expect(run.times.longest == Rational(longest)) }
  }

  @Test("of Gatling are counted as in its log and totals", arguments: RealEvidence.files("gatling"))
  func gatling(_ file: RealEvidence.File) throws {
    let (format, collection) = try Reading.collect(try file.bytes(), path: file.name)
    let run = try #require(collection.loadTests.first)
    if let log = file.facts["python"] {
      #expect(format == "gatling")
      #expect(run.samples == log.count("request_lines"))
      #expect(run.failed == log.count("ko"))
      return
    }
    let expected = try #require(file.facts["json"])
    if let assertions = expected.count("assertions") {
      #expect(format == "gatling-assertions")
      #expect(run.gates?.defined == assertions)
      return
    }
    #expect(format == "gatling")
    #expect(run.samples == expected.count("requests", "total"))
    #expect(run.failed == expected.count("requests", "ko"))
    #expect(run.times.mean == expected.count("mean_ms", "total").map { Rational($0) })
    #expect(run.times.p95 == expected.count("p95_ms", "total").map { Rational($0) })
    #expect(run.times.p99 == expected.count("p99_ms", "total").map { Rational($0) })
    let rate = try #require(expected.at("rps", "total")?.double)
    #expect(abs((run.throughput?.approximation ?? -1) - rate) < 0.000_001)
  }

  @Test("of k6 are counted by request", arguments: RealEvidence.files("k6"))
  func k6(_ file: RealEvidence.File) throws {
    let (format, collection) = try Reading.collect(try file.bytes(), path: file.name)
    #expect(format == "k6")
    let run = try #require(collection.loadTests.first)
    #expect(run.samples == file.facts.count("csv", "http_reqs"))
    // Two of its rows of 'http_req_failed' say 1.
    #expect(run.failed == 2)
  }
}
