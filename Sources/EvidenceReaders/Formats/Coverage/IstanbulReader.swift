public import DataFormats
public import Evidence

/// Reads the `coverage-final.json` of Istanbul and nyc, which also Jest, Vitest and c8 write.
public struct IstanbulReader: EvidenceReader {
  /// The identifier `istanbul`.
  public let format = "istanbul"
  /// What a person calls it.
  public let title = "Istanbul coverage (JSON)"

  /// Makes the reader.
  public init() {}

  /// Told by the map of statements.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.jsonStart == UInt8(ascii: "{") && candidate.prefixContains("\"statementMap\"")
  }

  /// Counts the lines that statements begin on, as Istanbul does.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var reader = JSONReader(input.source, path: input.path)
    var tally = CoverageTally()
    var functions = CoverageReport.Count()
    try reader.enterDocument()
    while try reader.nextMember() {
      let path = reader.string
      guard try reader.enterObject() else { continue }
      let file = try IstanbulFile(&reader)
      let place = tally.place(of: path)
      var source = tally.take(place)
      file.count(in: &source)
      tally.put(&source, at: place)
      functions.add(file.functions)
    }
    try reader.finish()
    var report = CoverageReport(provenance: input.place(), tool: format)
    report.take(&tally)
    report.functions = functions.valid > 0 ? functions : nil
    collection.coverageReports.append(report)
  }
}

/// What Istanbul knows of one file.
private struct IstanbulFile {
  /// Lines that statements and branches begin on, by their identifiers.
  private var statementLines: [String: Int] = [:]
  private var branchLines: [String: Int] = [:]
  private var statementHits: [String: Bool] = [:]
  private var branchHits: [String: [Bool]] = [:]
  private(set) var functions = CoverageReport.Count()

  /// Reads the object entered.
  init(_ reader: inout JSONReader) throws(InputError) {
    while try reader.nextMember() {
      if reader.keyEquals("statementMap") {
        statementLines = try Self.lines(&reader)
      } else if reader.keyEquals("branchMap") {
        branchLines = try Self.lines(&reader)
      } else if reader.keyEquals("s"), try reader.enterObject() {
        while try reader.nextKey() { statementHits[reader.string] = try Self.hit(&reader) }
      } else if reader.keyEquals("f"), try reader.enterObject() {
        while try reader.nextKey() {
          functions.valid += 1
          if try Self.hit(&reader) { functions.covered += 1 }
        }
      } else if reader.keyEquals("b"), try reader.enterObject() {
        while try reader.nextKey() { branchHits[reader.string] = try Self.hits(&reader) }
      }
    }
  }

  func count(in source: inout SourceCoverage) {
    for (id, isHit) in statementHits {
      if let line = statementLines[id] { source.addLine(line, isHit: isHit) }
    }
    for (id, hits) in branchHits {
      for (number, isHit) in hits.enumerated() {
        source.addBranch(
          line: branchLines[id] ?? 0, hash: NameHash.of("\(id) \(number)"), isHit: isHit)
      }
    }
  }

  /// The line that each entry of a map begins on.
  private static func lines(_ reader: inout JSONReader) throws(InputError) -> [String: Int] {
    var lines: [String: Int] = [:]
    guard try reader.enterObject() else { return lines }
    while try reader.nextMember() {
      let id = reader.string
      guard try reader.enterObject() else { continue }
      while try reader.nextMember() {
        if reader.keyEquals("start") {
          lines[id] = try start(&reader)
        } else if reader.keyEquals("loc"), try reader.enterObject() {
          while try reader.nextMember() {
            if reader.keyEquals("start") { lines[id] = try start(&reader) }
          }
        }
      }
    }
    return lines
  }

  private static func start(_ reader: inout JSONReader) throws(InputError) -> Int? {
    var line: Int?
    guard try reader.enterObject() else { return nil }
    while try reader.nextMember() {
      if reader.keyEquals("line") { line = try reader.nextCount() }
    }
    return line
  }

  private static func hits(_ reader: inout JSONReader) throws(InputError) -> [Bool] {
    var hits: [Bool] = []
    guard try reader.enterArray() else { return hits }
    while let token = try reader.nextItem() { hits.append(try isHit(token, &reader)) }
    return hits
  }

  private static func hit(_ reader: inout JSONReader) throws(InputError) -> Bool {
    try isHit(try reader.next(), &reader)
  }

  private static func isHit(
    _ token: JSONToken, _ reader: inout JSONReader
  ) throws(InputError) -> Bool {
    guard token == .number, let isHit = reader.withContent({ WrittenNumber.isPositive($0) }) else {
      throw reader.refusal(.malformed("expected a count of hits"))
    }
    return isHit
  }
}
