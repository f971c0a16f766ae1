public import DataFormats
public import Evidence

/// Reads OWASP dependency-check's report in JSON.
public struct DependencyCheckJSONReader: EvidenceReader {
  /// The identifier `dependency-check`.
  public let format = "dependency-check"
  /// What a person calls it.
  public let title = "OWASP dependency-check report (JSON)"

  /// Makes the reader.
  public init() {}

  /// Told by the keys of its head.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.jsonStart == UInt8(ascii: "{") && candidate.prefixContains("\"reportSchema\"")
      && candidate.prefixContains("\"scanInfo\"")
  }

  /// Counts the weaknesses of every dependency by severity; suppressed ones are kept apart.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    try FindingTally.readJSON(input, into: &collection, Self.walk)
  }

  private static func walk(
    _ reader: inout JSONReader, _ tally: inout FindingTally
  ) throws(InputError) {
    tally.name("dependency-check")
    tally.looksForVulnerabilities()
    try reader.enterDocument()
    var hasDependencies = false
    while try reader.nextMember() {
      if reader.keyEquals("projectInfo"), try reader.enterObject() {
        while try reader.nextMember() {
          if reader.keyEquals("reportDate") { tally.note(try reader.nextInstant()) }
        }
      } else if reader.token == .key, reader.keyEquals("dependencies"), try reader.enterArray() {
        hasDependencies = true
        while try reader.nextObject() { try readDependency(&reader, &tally) }
      }
    }
    guard hasDependencies else {
      throw reader.refusal(.missingKey("dependencies", in: "the report"))
    }
  }

  private static func readDependency(
    _ reader: inout JSONReader, _ tally: inout FindingTally
  ) throws(InputError) {
    while try reader.nextMember() {
      let isSuppressed = reader.keyEquals("suppressedVulnerabilities")
      guard isSuppressed || reader.keyEquals("vulnerabilities"), try reader.enterArray() else {
        continue
      }
      while try reader.nextObject() {
        tally.add(try vulnerability(&reader, isSuppressed: isSuppressed))
      }
    }
  }

  private static func vulnerability(
    _ reader: inout JSONReader, isSuppressed: Bool
  ) throws(InputError) -> FindingTally.Finding {
    var severity: String?
    while try reader.nextMember() {
      if reader.keyEquals("severity") { severity = try reader.nextString() }
    }
    var finding = FindingTally.Finding(severity, isSecurity: true, otherwise: .note)
    (finding.isSuppressed, finding.isVulnerability) = (isSuppressed, true)
    return finding
  }
}
