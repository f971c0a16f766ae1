public import DataFormats
public import Evidence

/// Reads the JSON of the vulnerability scanner Grype.
public struct GrypeReader: EvidenceReader {
  /// The identifier `grype`.
  public let format = "grype"
  /// What a person calls it.
  public let title = "Grype scan (JSON)"

  /// Makes the reader.
  public init() {}

  /// Told by its matches of vulnerabilities.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.jsonStart == UInt8(ascii: "{") && candidate.prefixContains("\"matches\"")
      && (candidate.prefixContains("\"vulnerability\"")
        || candidate.prefixContains("\"descriptor\""))
  }

  /// Counts matches by severity; ignored ones are kept apart.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    try FindingTally.readJSON(input, into: &collection, Self.walk)
  }

  private typealias Finding = FindingTally.Finding

  private static func walk(
    _ reader: inout JSONReader, _ tally: inout FindingTally
  ) throws(InputError) {
    tally.name("grype")
    tally.looksForVulnerabilities()
    try reader.enterDocument()
    while try reader.nextMember() {
      if reader.keyEquals("matches"), try reader.enterArray() {
        while try reader.nextObject() { tally.add(try match(&reader, isIgnored: false)) }
      } else if reader.keyEquals("ignoredMatches"), try reader.enterArray() {
        while try reader.nextObject() { tally.add(try match(&reader, isIgnored: true)) }
      } else if reader.keyEquals("descriptor"), try reader.enterObject() {
        while try reader.nextMember() {
          if reader.keyEquals("timestamp") { tally.note(try reader.nextInstant()) }
        }
      }
    }
  }

  private static func match(
    _ reader: inout JSONReader, isIgnored: Bool
  ) throws(InputError) -> Finding {
    var (severity, hasFix): (String?, Bool) = (nil, false)
    while try reader.nextMember() {
      guard reader.keyEquals("vulnerability"), try reader.enterObject() else { continue }
      while try reader.nextMember() {
        if reader.keyEquals("severity") {
          severity = try reader.nextString()
        } else if reader.keyEquals("fix"), try reader.enterObject() {
          while try reader.nextMember() {
            if reader.keyEquals("state") { hasFix = try reader.nextString() == "fixed" }
          }
        }
      }
    }
    var finding = Finding(severity, isSecurity: true, otherwise: .note)
    (finding.isVulnerability, finding.hasFix, finding.isSuppressed) = (true, hasFix, isIgnored)
    return finding
  }
}
