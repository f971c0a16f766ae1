public import DataFormats
public import Evidence

/// Reads the finding packaging format of OWASP Dependency-Track.
public struct DependencyTrackReader: EvidenceReader {
  /// The identifier `dependency-track`.
  public let format = "dependency-track"
  /// What a person calls it.
  public let title = "Dependency-Track findings (FPF)"

  /// Makes the reader.
  public init() {}

  /// Told by its findings and the application that exported them.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.jsonStart == UInt8(ascii: "{") && candidate.prefixContains("\"findings\"")
      && candidate.prefixContains("Dependency-Track")
  }

  /// Counts findings by severity; those suppressed in an analysis are kept apart.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    try FindingTally.readJSON(input, into: &collection, Self.walk)
  }

  private typealias Finding = FindingTally.Finding

  private static func walk(
    _ reader: inout JSONReader, _ tally: inout FindingTally
  ) throws(InputError) {
    tally.name("dependency-track")
    tally.looksForVulnerabilities()
    try reader.enterDocument()
    while try reader.nextMember() {
      if reader.keyEquals("findings"), try reader.enterArray() {
        while try reader.nextObject() { tally.add(try finding(&reader)) }
      } else if reader.keyEquals("meta"), try reader.enterObject() {
        while try reader.nextMember() {
          if reader.keyEquals("timestamp") { tally.note(try reader.nextInstant()) }
        }
      }
    }
  }

  private static func finding(_ reader: inout JSONReader) throws(InputError) -> Finding {
    var severity: String?
    var isSuppressed = false
    var hasFix = false
    while try reader.nextMember() {
      if reader.keyEquals("vulnerability"), try reader.enterObject() {
        while try reader.nextMember() {
          if reader.keyEquals("severity") {
            severity = try reader.nextString()
          } else if reader.keyEquals("patchedVersions") {
            hasFix = try reader.nextString().map { !$0.isEmpty } ?? false
          }
        }
      } else if reader.keyEquals("analysis"), try reader.enterObject() {
        while try reader.nextMember() {
          if reader.keyEquals("isSuppressed") { isSuppressed = try reader.nextBool() ?? false }
        }
      }
    }
    var finding = Finding(severity, isSecurity: true, otherwise: .note)
    (finding.isVulnerability, finding.hasFix, finding.isSuppressed) = (true, hasFix, isSuppressed)
    return finding
  }
}
