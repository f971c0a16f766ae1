public import DataFormats
public import Evidence

/// Reads answers files: what people state about criteria.
///
/// YAML (or JSON, which is YAML too) with `format: assay.answers/1` and a list `answers`, each with `criterion`, `claim` (`met`,
/// `partly` with `share`, `not_met`, `not_applicable`), `person`, `role`, `date`, and optionally
/// `kind`, `expires`, `reason` and `evidence` (a list of `path` and `sha256`). A malformed answer is
/// void and reported; the others stay.
public struct AnswersReader: EvidenceReader {
  /// Makes a reader.
  public init() {}

  /// `assay-answers`.
  public var format: String { "assay-answers" }

  /// What a person calls it.
  public var title: String { "answers file (format: assay.answers/1)" }

  /// Whether the head of the file carries the mark, as YAML or as the first member of JSON.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.isMarked("assay.answers/1")
  }

  /// Reads every answer.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let document = try YAML.document(try input.bytes(), path: input.path)
    var mapping = try StrictMapping(document, path: input.path, what: "an answers file")
    _ = try mapping.string("format")
    try StatementKind.readAll([.answer], of: &mapping, into: &collection)
    try mapping.finish()
  }
}
