public import DataFormats
public import Evidence
import Quantities

/// Reads the `.resultset.json` of SimpleCov: for each run the hits of every line, in order.
public struct SimpleCovReader: EvidenceReader {
  /// The identifier `simplecov`.
  public let format = "simplecov"
  /// What a person calls it.
  public let title = "SimpleCov result set"

  /// Makes the reader.
  public init() {}

  /// Told by a run whose first member is its coverage.
  public func recognises(_ candidate: Candidate) -> Bool {
    guard candidate.jsonStart == UInt8(ascii: "{") else { return false }
    let solid = candidate.prefix.lazy.filter { $0 > 0x20 }.prefix(300)
    let text = String(decoding: Array(solid), as: UTF8.self)
    return text.contains("\":{\"coverage\":{\"") && text.hasPrefix("{\"")
  }

  /// A line is covered when any run covers it.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var reader = JSONReader(input.source, path: input.path)
    var tally = CoverageTally()
    var report = CoverageReport(provenance: input.place(), tool: format)
    try reader.enterDocument()
    while try reader.nextMember() {
      guard try reader.enterObject() else { continue }
      try Self.run(&reader, &tally, &report)
    }
    try reader.finish()
    report.take(&tally)
    input.observedAt = report.timestamp
    collection.coverageReports.append(report)
  }

  private static func run(
    _ reader: inout JSONReader, _ tally: inout CoverageTally, _ report: inout CoverageReport
  ) throws(InputError) {
    while try reader.nextMember() {
      if reader.keyEquals("coverage"), try reader.enterObject() {
        while try reader.nextMember() { try file(&reader, &tally) }
      } else if reader.keyEquals("timestamp"), let seconds = try reader.nextInt() {
        let time = Instant(seconds: seconds)
        report.timestamp = max(report.timestamp ?? time, time)
      }
    }
  }

  private static func file(
    _ reader: inout JSONReader, _ tally: inout CoverageTally
  ) throws(InputError) {
    let place = tally.place(of: reader.string)
    var source = tally.take(place)
    defer { tally.put(&source, at: place) }
    switch try reader.next() {
    case .beginArray: try lines(&reader, &source)
    case .beginObject:
      while try reader.nextMember() {
        if reader.keyEquals("lines"), try reader.enterArray() { try lines(&reader, &source) }
      }
    default: break
    }
  }

  /// The hits of each line; null for a line without code.
  private static func lines(
    _ reader: inout JSONReader, _ source: inout SourceCoverage
  ) throws(InputError) {
    var number = 0
    while let token = try reader.nextItem() {
      number += 1
      if token == .number, let isHit = reader.withContent({ WrittenNumber.isPositive($0) }) {
        source.addLine(number, isHit: isHit)
      } else if token == .beginArray || token == .beginObject {
        throw reader.refusal(.malformed("expected the hits of a line"))
      }
    }
  }
}
