public import DataFormats
public import Evidence

/// Reads the Code Climate list that GitLab takes as `gl-code-quality-report.json`.
public struct CodeClimateReader: EvidenceReader {
  /// The identifier `code-climate`.
  public let format = "code-climate"
  /// What a person calls it.
  public let title = "Code Climate report (GitLab code quality)"

  /// Makes the reader.
  public init() {}

  /// Told by a list of fingerprints of checks; an empty list by the name of the file.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.jsonStart == UInt8(ascii: "[")
      && (candidate.prefixContains("\"fingerprint\"") && candidate.prefixContains("\"description\"")
        && candidate.prefixContains("\"location\"")
        || candidate.lowercasedName == "gl-code-quality-report.json")
  }

  /// Counts issues by severity.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    try FindingTally.readJSON(input, into: &collection, Self.walk)
  }

  private typealias Finding = FindingTally.Finding

  private static func walk(
    _ reader: inout JSONReader, _ tally: inout FindingTally
  ) throws(InputError) {
    guard try reader.next() == .beginArray else {
      throw reader.refusal(.wrongKind(found: reader.token.words, expected: "a list of issues"))
    }
    while try reader.nextObject() {
      var severity: String?
      while try reader.nextMember() {
        if reader.keyEquals("severity") {
          severity = try reader.nextString()
        } else if reader.keyEquals("engine_name") {
          tally.name(try reader.nextString())
        }
      }
      tally.add(Finding(severity, isSecurity: false, otherwise: .warning))
    }
  }
}
