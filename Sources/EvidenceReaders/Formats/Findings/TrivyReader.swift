public import DataFormats
public import Evidence

/// Reads the JSON of Trivy: of images, file systems and clusters, also its bare lists of old.
public struct TrivyReader: EvidenceReader {
  /// The identifier `trivy`.
  public let format = "trivy"
  /// What a person calls it.
  public let title = "Trivy scan (JSON)"

  /// Makes the reader.
  public init() {}

  /// Told by its schema and artifact, its cluster, or a list of targets.
  public func recognises(_ candidate: Candidate) -> Bool {
    switch candidate.jsonStart {
    case UInt8(ascii: "{"):
      candidate.prefixContains("\"SchemaVersion\"") && candidate.prefixContains("\"ArtifactName\"")
        || candidate.prefixContains("\"ClusterName\"") && candidate.prefixContains("\"Resources\"")
    case UInt8(ascii: "["):
      candidate.prefixContains("\"Target\"") && candidate.prefixContains("\"Vulnerabilities\"")
    default: false
    }
  }

  /// Counts vulnerabilities, failed checks of configuration and secrets by severity.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    try FindingTally.readJSON(input, into: &collection, Self.walk)
  }

  private typealias Finding = FindingTally.Finding

  private static func walk(
    _ reader: inout JSONReader, _ tally: inout FindingTally
  ) throws(InputError) {
    tally.name("trivy")
    if try reader.next() == .beginArray {
      while try reader.nextObject() { try result(&reader, &tally) }
    } else {
      try body(&reader, &tally)
    }
  }

  /// The document, or one resource of a cluster, whose bracket was the last token.
  private static func body(
    _ reader: inout JSONReader, _ tally: inout FindingTally
  ) throws(InputError) {
    while try reader.nextMember() {
      if reader.keyEquals("CreatedAt") {
        tally.note(try reader.nextInstant())
      } else if reader.keyEquals("Results"), try reader.enterArray() {
        while try reader.nextObject() { try result(&reader, &tally) }
      } else if reader.keyEquals("Resources"), reader.depth == 1, try reader.enterArray() {
        while try reader.nextObject() { try body(&reader, &tally) }
      }
    }
  }

  private static func result(
    _ reader: inout JSONReader, _ tally: inout FindingTally
  ) throws(InputError) {
    while try reader.nextMember() {
      if reader.keyEquals("Vulnerabilities"), try reader.enterArray() {
        tally.looksForVulnerabilities()
        while try reader.nextObject() { try finding(&reader, &tally, isVulnerability: true) }
      } else if reader.keyEquals("Misconfigurations"), try reader.enterArray() {
        while try reader.nextObject() { try finding(&reader, &tally) }
      } else if reader.keyEquals("Secrets"), try reader.enterArray() {
        tally.looksForSecrets()
        while try reader.nextObject() { try finding(&reader, &tally, isSecret: true) }
      }
    }
  }

  private static func finding(
    _ reader: inout JSONReader, _ tally: inout FindingTally, isVulnerability: Bool = false,
    isSecret: Bool = false
  ) throws(InputError) {
    var (severity, status, hasFix): (String?, String?, Bool) = (nil, nil, false)
    while try reader.nextMember() {
      if reader.keyEquals("Severity") {
        severity = try reader.nextString()
      } else if reader.keyEquals("FixedVersion") {
        hasFix = try reader.nextString().map { !$0.isEmpty } ?? false
      } else if reader.keyEquals("Status") {
        status = try reader.nextString()
      }
    }
    // A check of configuration that passed is no finding.
    guard status != "PASS" else { return }
    var finding = Finding(severity, isSecurity: true, otherwise: .note)
    (finding.isVulnerability, finding.isSecret) = (isVulnerability, isSecret)
    (finding.hasFix, finding.isSuppressed) = (hasFix, status == "EXCEPTION")
    tally.add(finding)
  }
}
