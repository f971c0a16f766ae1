public import DataFormats
public import Evidence

/// Reads Go's coverage profiles (`go test -coverprofile`), also several written one after another.
///
/// Go counts statements; they stand where other reports have lines.
public struct GoCoverageReader: EvidenceReader {
  /// The identifier `gocover`.
  public let format = "gocover"
  /// What a person calls it.
  public let title = "Go coverage profile"

  /// Makes the reader.
  public init() {}

  /// Told by its first line.
  public func recognises(_ candidate: Candidate) -> Bool {
    ["mode: set", "mode: count", "mode: atomic"].contains {
      candidate.prefix.starts(with: $0.utf8)
    }
  }

  /// Counts each block of statements once; it is covered when any run covers it.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var lines = ByteLines(input.source, path: input.path)
    var profile = GoCoverageProfile()
    while let line = try lines.next() {
      if let problem = profile.take(line) { throw lines.error(problem) }
    }
    collection.coverageReports.append(profile.report(at: input.place()))
  }
}
