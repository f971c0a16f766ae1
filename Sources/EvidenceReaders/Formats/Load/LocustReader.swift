public import DataFormats
public import Evidence
import Quantities

/// Reads the statistics that Locust writes with `--csv`: `NAME_stats.csv` of all versions.
///
/// Its files of failures, exceptions and history hold parts of the same and are not read.
public struct LocustReader: EvidenceReader {
  /// The identifier `locust`.
  public let format = "locust"
  /// What a person calls it.
  public let title = "Locust statistics (CSV)"

  /// Makes the reader.
  public init() {}

  /// Told by the header of newer or older versions.
  public func recognises(_ candidate: Candidate) -> Bool {
    let header = candidate.firstLine.lowercased().filter { $0 != "\"" }
    let isNew = header.hasPrefix("type,name,request count,failure count")
    return isNew || header.hasPrefix("method,name,# requests,# failures")
  }

  /// Takes the row of totals, which must be there: without it the file is cut off.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var rows = CSVRows(input.source, path: input.path)
    _ = try rows.next()
    let header = rows.fields.map { $0.lowercased() }
    while try rows.next() {
      guard rows.count == header.count else {
        throw rows.refusal(.wrongFieldCount(found: rows.count, expected: header.count))
      }
      guard ["Aggregated", "Total"].contains(rows.field(1)) else { continue }
      collection.loadTests.append(try Self.run(header, rows, at: input.place(line: nil)))
      return
    }
    throw rows.refusal(.other("ends without the row of totals, 'Aggregated'"))
  }

  private static func run(
    _ header: [String], _ rows: borrowing CSVRows, at place: Provenance
  ) throws(InputError) -> LoadTest {
    let cells = rows.fields
    func cell(_ names: String...) -> Rational? {
      let column = names.compactMap { header.firstIndex(of: $0) }.first
      let text = column.flatMap { cells.indices.contains($0) ? cells[$0] : nil } ?? ""
      let exact =
        Rational(decimal: text) ?? Double(text).flatMap { Rational(nearestMillionthTo: $0) }
      return exact.flatMap { $0 < .zero ? nil : $0 }
    }
    guard let samples = cell("request count", "# requests")?.floor else {
      throw rows.refusal(.other("tells no count of requests"))
    }
    var run = LoadTest(provenance: place, tool: "locust")
    run.samples = samples
    run.failed = cell("failure count", "# failures").map { min($0.floor, samples) }
    run.throughput = cell("requests/s")
    run.times.mean = cell("average response time")
    run.times.median = cell("50%", "median response time")
    run.times.p90 = cell("90%")
    run.times.p95 = cell("95%")
    run.times.p99 = cell("99%")
    run.times.longest = cell("100%", "max response time")
    return run
  }
}
