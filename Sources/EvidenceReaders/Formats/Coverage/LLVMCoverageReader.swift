public import DataFormats
public import Evidence

/// Reads `llvm-cov export` in JSON, as Swift, Rust and Clang write it.
public struct LLVMCoverageReader: EvidenceReader {
  /// The identifier `llvm-cov`.
  public let format = "llvm-cov"
  /// What a person calls it.
  public let title = "llvm-cov coverage export (JSON)"

  /// Makes the reader.
  public init() {}

  /// Told by its first keys; the type that names it stands at the file's end.
  public func recognises(_ candidate: Candidate) -> Bool {
    guard candidate.jsonStart == UInt8(ascii: "{") else { return false }
    return candidate.prefixContains("llvm.coverage.json.export")
      || candidate.prefixContains("\"data\"") && candidate.prefixContains("\"files\"")
        && (candidate.prefixContains("\"segments\"") || candidate.prefixContains("\"summary\""))
  }

  /// Adds the summaries of source files; tests, dependencies and build products are left out.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var reader = JSONReader(input.source, path: input.path)
    var export = LLVMCoverageExport()
    try export.read(&reader)
    collection.coverageReports.append(export.report(at: input.place()))
    if export.leftOut > 0 {
      collection.diagnostics.append(
        Diagnostic(
          .note, path: input.path,
          message: "\(export.leftOut) files of tests, dependencies or builds are not counted"))
    }
  }
}
