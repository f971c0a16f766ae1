public import DataFormats
public import Evidence
import TextLayout

/// Reads records files: our own neutral form of what forges, trackers and services know.
///
/// Three syntaxes hold the same rows. YAML: `format: assay.records/1`, then a list for each kind
/// (`deployments`, `work_items` and so on; the cases of `RecordKind`). CSV: a first line
/// `# assay.records/1 deployments` (or the file name `deployments.assay.csv`), then a header. JSON
/// Lines: a first line `{"format": "assay.records/1", "kind": "deployments"}`, then an object a
/// line. Times are RFC 3339 or dates; an empty cell is not known. A list of labels is joined with
/// `;` in CSV. Whatever the reader does not know is refused with its place.
public struct RecordsReader: EvidenceReader {
  /// The mark that every syntax carries at its head.
  public static let mark: StaticString = "assay.records/1"

  /// Makes a reader.
  public init() {}

  /// `assay-records`.
  public var format: String { "assay-records" }

  /// What a person calls it.
  public var title: String { "records file (format: assay.records/1)" }

  /// Whether the head of the file carries the mark, where a syntax puts it.
  public func recognises(_ candidate: Candidate) -> Bool {
    RecordsSyntax.of(candidate) != nil
  }

  /// Reads every row of every kind.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let bytes = try input.bytes(limit: 64 << 20)
    let head = Candidate(
      path: input.path, prefix: Array(bytes.prefix(4096)), size: bytes.count)
    switch RecordsSyntax.of(head) {
    case .csv: try CSVRecords.read(bytes, path: input.path, into: &collection)
    case .jsonLines: try JSONLineRecords.read(bytes, path: input.path, into: &collection)
    case .yaml, nil: try YAMLRecords.read(bytes, path: input.path, into: &collection)
    }
  }
}

/// The syntax of a records file.
enum RecordsSyntax {
  case yaml, csv, jsonLines

  static func of(_ candidate: Candidate) -> RecordsSyntax? {
    if kind(ofFileAt: candidate.path) != nil { return .csv }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let start = candidate.prefix.starts(with: mark) ? mark.count : 0
    let firstLine = candidate.prefix.dropFirst(start).prefix { $0 != UInt8(ascii: "\n") }
    let line = String(decoding: firstLine, as: UTF8.self)
    if line.hasPrefix("# \(RecordsReader.mark) ") { return .csv }
    if line.hasPrefix("{"), line.contains("\"\(RecordsReader.mark)\"") { return .jsonLines }
    let head = String(decoding: candidate.prefix, as: UTF8.self)
    let isMarked = head.split(whereSeparator: \.isNewline).contains { line in
      line.hasPrefix("format:") && line.contains("\(RecordsReader.mark)")
    }
    return isMarked ? .yaml : nil
  }

  /// The kind that a file's name says: `deployments.assay.csv`.
  static func kind(ofFileAt path: String) -> EvidenceCollection.RecordKind? {
    let name = path.split(separator: "/").last ?? ""
    guard name.hasSuffix(".assay.csv") else { return nil }
    return EvidenceCollection.RecordKind(rawValue: String(name.dropLast(10)))
  }

  /// The kind of a name, or an error with the nearest one.
  static func kind(
    _ name: String, path: String, position: SourcePosition
  ) throws(InputError) -> EvidenceCollection.RecordKind {
    if let kind = EvidenceCollection.RecordKind(rawValue: name) { return kind }
    let valid = EvidenceCollection.RecordKind.allCases.map(\.rawValue)
    throw InputError(
      path: path, position: position,
      problem: .unknownKey(
        name, suggestion: NearestName.suggestion(for: name, in: valid), valid: valid))
  }
}
