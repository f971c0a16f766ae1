public import DataFormats
public import Evidence

/// Reads the JSON list of leaked secrets that gitleaks writes.
public struct GitleaksReader: EvidenceReader {
  /// The identifier `gitleaks`.
  public let format = "gitleaks"
  /// What a person calls it.
  public let title = "gitleaks report (JSON)"

  /// Makes the reader.
  public init() {}

  /// Told by a list of rules with secrets; an empty list by the name of the file.
  public func recognises(_ candidate: Candidate) -> Bool {
    guard candidate.jsonStart == UInt8(ascii: "[") else { return false }
    return candidate.prefixContains("\"RuleID\"") && candidate.prefixContains("\"Secret\"")
      || candidate.prefixContains("\"offender\"") && candidate.prefixContains("\"rule\"")
      || candidate.lowercasedName.contains("gitleaks")
  }

  /// Counts every leak as a critical finding.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    try FindingTally.readJSON(input, into: &collection, Self.walk)
  }

  private typealias Finding = FindingTally.Finding

  private static func walk(
    _ reader: inout JSONReader, _ tally: inout FindingTally
  ) throws(InputError) {
    tally.name("gitleaks")
    tally.looksForSecrets()
    guard try reader.next() == .beginArray else {
      throw reader.refusal(.wrongKind(found: reader.token.words, expected: "a list of leaks"))
    }
    while try reader.nextObject() {
      while try reader.nextMember() {}
      var finding = Finding("critical", isSecurity: true, otherwise: .error)
      finding.isSecret = true
      tally.add(finding)
    }
  }
}
