public import DataFormats
public import Evidence

/// Reads files of statements: answers, what does not apply, waivers, overrides and objections.
///
/// YAML with `format: assay.statements/1` and lists by kind (`StatementKind`). A malformed statement
/// is void and reported; the others stay.
public struct StatementsReader: EvidenceReader {
  /// Makes a reader.
  public init() {}

  /// `assay-statements`.
  public var format: String { "assay-statements" }

  /// The value of the key `format`.
  public static let mark = "assay.statements/1"

  /// What a person calls it.
  public var title: String { "statements file (format: \(Self.mark))" }

  /// Whether the head of the file carries the mark.
  public func recognises(_ candidate: Candidate) -> Bool { candidate.isMarked(Self.mark) }

  /// Reads every statement.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    try Self.read(try input.bytes(), path: input.path, into: &collection)
  }

  /// Reads the bytes of a file.
  public static func read(
    _ bytes: [UInt8], path: String, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let document = try YAML.document(bytes, path: path)
    var mapping = try StrictMapping(document, path: path, what: "a statements file")
    _ = try mapping.string("format")
    try StatementKind.readAll(of: &mapping, into: &collection)
    try mapping.finish()
  }
}

extension Candidate {
  /// Whether the head names a format of our own, as a line of YAML or the first member of JSON.
  func isMarked(_ mark: String) -> Bool {
    let head = String(decoding: prefix, as: UTF8.self)
    let start = head.drop { $0.isWhitespace || $0 == "{" }
    if start.hasPrefix("\"format\""), start.prefix(60).contains(mark) { return true }
    return head.split(whereSeparator: \.isNewline).contains { line in
      line.hasPrefix("format:") && line.contains(mark)
    }
  }
}
