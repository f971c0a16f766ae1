public import DataFormats
public import Evidence

/// Reads the security reports of GitLab (`gl-sast-report.json` and its kin, schema 14 and 15).
public struct GitLabSecurityReader: EvidenceReader {
  /// The identifier `gitlab-security`.
  public let format = "gitlab-security"
  /// What a person calls it.
  public let title = "GitLab security report"

  /// Makes the reader.
  public init() {}

  /// Told by its list of vulnerabilities with identifiers or a scan, or by its name.
  public func recognises(_ candidate: Candidate) -> Bool {
    guard candidate.jsonStart == UInt8(ascii: "{"), !candidate.prefixContains("\"bomFormat\"")
    else {
      return false
    }
    let hasList = candidate.prefixContains("\"vulnerabilities\"")
    if candidate.prefixContains("\"remediations\""), hasList || candidate.prefixContains("\"scan\"")
    {
      return true
    }
    let name = candidate.lowercasedName
    return hasList
      && (candidate.prefixContains("\"identifiers\"") || candidate.prefixContains("\"scan\"")
        || name.hasPrefix("gl-") && name.contains("-report"))
  }

  /// Counts vulnerabilities by severity; a scan that did not succeed leaves the report incomplete.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    try FindingTally.readJSON(input, into: &collection, Self.walk)
  }

  private typealias Finding = FindingTally.Finding

  private static func walk(
    _ reader: inout JSONReader, _ tally: inout FindingTally
  ) throws(InputError) {
    try reader.enterDocument()
    var findings: [Finding: Int] = [:]
    var kind: String?
    while try reader.nextMember() {
      if reader.keyEquals("vulnerabilities"), try reader.enterArray() {
        while try reader.nextObject() { findings[try finding(&reader), default: 0] += 1 }
      } else if reader.keyEquals("scan"), try reader.enterObject() {
        kind = try scan(&reader, &tally)
      }
    }
    let parts = ["dependency_scanning", "container_scanning"].contains(kind)
    if kind == "secret_detection" { tally.looksForSecrets() }
    if parts { tally.looksForVulnerabilities() }
    for (finding, count) in findings {
      var finding = finding
      finding.isSecret = finding.isSecret || kind == "secret_detection"
      finding.isVulnerability = parts
      for _ in 0..<count { tally.add(finding) }
    }
  }

  private static func scan(
    _ reader: inout JSONReader, _ tally: inout FindingTally
  ) throws(InputError) -> String? {
    var kind: String?
    while try reader.nextMember() {
      if reader.keyEquals("type") {
        kind = try reader.nextString()
      } else if reader.keyEquals("status") {
        if try reader.nextString() == "failure" { tally.fail() }
      } else if reader.keyEquals("end_time") {
        tally.note(try reader.nextInstant())
      } else if reader.keyEquals("scanner"), try reader.enterObject() {
        while try reader.nextMember() {
          if reader.keyEquals("name") { tally.name(try reader.nextString()) }
        }
      }
    }
    return kind
  }

  private static func finding(_ reader: inout JSONReader) throws(InputError) -> Finding {
    var (severity, category, hasFix): (String?, String?, Bool) = (nil, nil, false)
    var isDismissed = false
    while try reader.nextMember() {
      if reader.keyEquals("severity") {
        severity = try reader.nextString()
      } else if reader.keyEquals("category") {
        category = try reader.nextString()
      } else if reader.keyEquals("solution") {
        hasFix = try reader.nextString().map { !$0.isEmpty } ?? false
      } else if reader.keyEquals("state") {
        isDismissed = try ["dismissed", "resolved"].contains(reader.nextString())
      }
    }
    var finding = Finding(severity, isSecurity: true, otherwise: .note)
    (finding.hasFix, finding.isSuppressed) = (hasFix, isDismissed)
    finding.isSecret = category == "secret_detection"
    return finding
  }
}
