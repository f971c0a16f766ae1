public import DataFormats
public import Evidence

/// Reads lcov tracefiles (`geninfo(1)`, section FILES), as lcov 1 and 2 and many others write them.
public struct LcovReader: EvidenceReader {
  /// The identifier `lcov`.
  public let format = "lcov"
  /// What a person calls it.
  public let title = "lcov coverage tracefile"

  /// Makes the reader.
  public init() {}

  /// Told by its first record: `TN:` or `SF:`, perhaps after comments.
  public func recognises(_ candidate: Candidate) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = candidate.prefix.starts(with: mark) ? candidate.prefix[3...] : candidate.prefix[...]
    let lines = text.split(maxSplits: 64) { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    guard let first = lines.first(where: { $0.first != UInt8(ascii: "#") }) else { return false }
    return first.starts(with: "TN:".utf8) || first.starts(with: "SF:".utf8)
  }

  /// Counts lines, branches and functions once each; totals are used where there are no lines.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var lines = ByteLines(input.source, path: input.path)
    var scan = LcovScan()
    while let line = try lines.next() {
      if let problem = scan.take(line) { throw lines.error(problem) }
    }
    if let problem = scan.finish() { throw lines.error(problem) }
    collection.coverageReports.append(scan.report(at: input.place()))
  }
}
