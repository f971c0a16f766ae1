public import DataFormats
public import Evidence

/// Reads the log of a simulation that Gatling 2 to 3.9 writes as text.
public struct GatlingLogReader: EvidenceReader {
  /// The identifier `gatling`.
  public let format = "gatling"
  /// What a person calls it.
  public let title = "Gatling simulation log"

  private static let tab = UInt8(ascii: "\t")

  /// Makes the reader.
  public init() {}

  /// Told by its first record, else by the name `simulation.log`.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.firstLine.hasPrefix("RUN\t") || candidate.lowercasedName == "simulation.log"
  }

  /// Counts the records of requests; the binary log of newer versions is refused.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var lines = ByteLines(input.source, path: input.path)
    var tally = LoadTally()
    var isFirst = true
    while let line = try lines.next() {
      if isFirst, !line.starts(with: "RUN\t".utf8), line.contains(where: { $0 < 0x09 }) {
        throw lines.error(
          .other("is the binary log of a newer Gatling; keep 'js/stats.json' of its report"))
      }
      isFirst = false
      guard line.starts(with: "REQUEST\t".utf8) else { continue }
      guard let request = Self.request(line) else {
        throw lines.error(.malformed("a request without its times and outcome"))
      }
      tally.add(start: request.start, elapsed: request.elapsed, isFailed: request.isFailed)
    }
    guard !isFirst else { throw InputError(path: input.path, position: nil, problem: .empty) }
    try tally.report(tool: format, tellsFailures: true, of: input, to: &collection)
  }

  /// Versions differ in what stands before a request's name; start, end and outcome follow it.
  private static func request(
    _ line: UnsafeBufferPointer<UInt8>
  ) -> (start: Int64, elapsed: Int64, isFailed: Bool)? {
    let fields = line.split(separator: tab, maxSplits: 16, omittingEmptySubsequences: false)
    for index in fields.indices.dropFirst(3) {
      let isFailed = fields[index].elementsEqual("KO".utf8)
      guard isFailed || fields[index].elementsEqual("OK".utf8),
        let start = milliseconds(fields[index - 2]), let end = milliseconds(fields[index - 1])
      else { continue }
      return (start, max(0, end - start), isFailed)
    }
    return nil
  }

  /// A moment in thirteen digits of milliseconds.
  private static func milliseconds(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int64? {
    guard bytes.count == 13 else { return nil }
    return Int64(String(decoding: bytes, as: UTF8.self))
  }
}
