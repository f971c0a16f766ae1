public import DataFormats
public import Evidence
import TextLayout

/// Reads tables of delivery data as warehouses export them (CSV): those of DevLake, its raw ones
/// with the services' answers included, and those of Four Keys.
///
/// A row becomes the record that a row of a records file would become.
public struct TableReader: EvidenceReader {
  /// The format's identifier.
  public let format = "delivery-table"
  /// What a person calls the format.
  public let title = "table of DevLake or Four Keys (CSV)"

  /// Makes the reader.
  public init() {}

  /// Takes tables whose columns are those of a known one.
  public func recognises(_ candidate: Candidate) -> Bool {
    guard !candidate.isForeign, let columns = Self.columns(of: candidate) else { return false }
    return TableHeader.kind(of: columns) != nil
  }

  /// Reads every row; a row with more or fewer fields than the header refuses the table.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var limits = CSVLimits.evidence
    limits.textBytes = 8 << 20
    var rows = CSVRows(input.source, path: input.path, limits: limits)
    guard try rows.next() else {
      throw InputError(path: input.path, position: nil, problem: .empty)
    }
    let header = try TableHeader(rows)
    var found = collection
    var tally = TableTally(kind: header.kind)
    while try rows.next() {
      try tally.add(try header.row(rows, path: input.path), to: &found)
    }
    found.diagnostics += tally.diagnostics(path: input.path)
    collection = found
  }

  /// The columns that the first line names; nil where it is no header of a table.
  private static func columns(of candidate: Candidate) -> [String]? {
    guard candidate.hasExtension("csv") || candidate.hasExtension("tsv") else { return nil }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = candidate.prefix.starts(with: mark) ? mark.count : 0
    let line = candidate.prefix[start...].prefix { $0 != 10 && $0 != 13 }
    let parts = line.split(omittingEmptySubsequences: false) { [44, 59, 9].contains($0) }
    return parts.map { String(decoding: $0.filter { $0 != 34 && $0 != 32 }, as: UTF8.self) }
  }
}
