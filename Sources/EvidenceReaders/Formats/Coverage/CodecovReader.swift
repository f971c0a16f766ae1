public import DataFormats
public import Evidence

/// Reads coverage in the JSON of Codecov: for each file its lines with their hits.
public struct CodecovReader: EvidenceReader {
  /// The identifier `codecov`.
  public let format = "codecov"
  /// What a person calls it.
  public let title = "Codecov coverage (JSON)"

  /// Makes the reader.
  public init() {}

  /// Told by a coverage that comes first and holds lines by their numbers.
  public func recognises(_ candidate: Candidate) -> Bool {
    guard candidate.jsonStart == UInt8(ascii: "{") else { return false }
    let solid = candidate.prefix.lazy.filter { $0 > 0x20 }.prefix(1_000)
    let text = String(decoding: Array(solid), as: UTF8.self)
    return text.drop { $0 == "\u{FEFF}" }.hasPrefix("{\"coverage\":{\"")
      && text.contains("\":{\"")
  }

  /// A line that is covered in part is not covered, as Codecov counts.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var reader = JSONReader(input.source, path: input.path)
    var tally = CoverageTally()
    try reader.enterDocument()
    while try reader.nextMember() {
      guard reader.keyEquals("coverage"), try reader.enterObject() else { continue }
      while try reader.nextMember() { try Self.file(&reader, &tally) }
    }
    try reader.finish()
    var report = CoverageReport(provenance: input.place(), tool: format)
    report.take(&tally)
    collection.coverageReports.append(report)
  }

  private static func file(
    _ reader: inout JSONReader, _ tally: inout CoverageTally
  ) throws(InputError) {
    let place = tally.place(of: reader.string)
    guard try reader.enterObject() else { return }
    var source = tally.take(place)
    defer { tally.put(&source, at: place) }
    while try reader.nextMember() {
      guard let line = reader.withContent({ WrittenNumber.small($0) }) else {
        throw reader.refusal(.malformed("expected the number of a line"))
      }
      let token = try reader.next()
      if let isHit = reader.withContent({ isCovered(token, $0) }) {
        source.addLine(line, isHit: isHit)
      }
    }
  }

  /// Whether hits such as `3` or `"1/2"` are of the whole line; nil for a line without code.
  private static func isCovered(
    _ token: JSONToken, _ hits: UnsafeBufferPointer<UInt8>
  ) -> Bool? {
    guard token == .string else { return token == .number ? WrittenNumber.isPositive(hits) : nil }
    let parts = hits.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    return parts[0].elementsEqual(parts[1])
  }
}
