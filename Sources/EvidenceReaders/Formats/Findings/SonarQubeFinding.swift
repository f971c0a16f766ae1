import DataFormats
import Evidence
import Quantities

/// An issue or a hotspot of SonarQube, as far as it counts.
struct SonarQubeFinding {
  private var severity: String?
  private var impact: String?
  private var status: String?
  private var type: String?
  private var probability: String?
  private var resolution: String?
  private var raised: Instant?
  private var debt: Int?
  private var hasFix = false

  /// Reads the object whose bracket was the last token.
  mutating func read(_ reader: inout JSONReader) throws(InputError) {
    while try reader.nextMember() {
      if reader.keyEquals("severity") {
        severity = try reader.nextString()
      } else if reader.keyEquals("status") || reader.keyEquals("issueStatus") {
        status = try reader.nextString() ?? status
      } else if reader.keyEquals("resolution") {
        resolution = try reader.nextString()
      } else if reader.keyEquals("type") {
        type = try reader.nextString()
      } else if reader.keyEquals("vulnerabilityProbability") {
        probability = try reader.nextString()
      } else if reader.keyEquals("creationDate") {
        raised = try reader.nextInstant()
      } else if reader.keyEquals("effort") || reader.keyEquals("debt") {
        debt = try reader.nextString().flatMap(SonarQubeEffort.minutes) ?? debt
      } else if reader.keyEquals("quickFixAvailable") {
        hasFix = try reader.nextBool() ?? false
      } else if reader.keyEquals("impacts"), try reader.enterArray() {
        while try reader.nextObject() { try readImpact(&reader) }
      }
    }
  }

  /// One quality that the issue harms; the gravest of security decides, else the first.
  private mutating func readImpact(_ reader: inout JSONReader) throws(InputError) {
    var (word, isSecurity): (String?, Bool) = (nil, false)
    while try reader.nextMember() {
      if reader.keyEquals("severity") {
        word = try reader.nextString()
      } else if reader.keyEquals("softwareQuality") {
        isSecurity = try reader.nextString() == "SECURITY"
      }
    }
    if isSecurity || impact == nil { impact = word }
    if isSecurity { type = type ?? "VULNERABILITY" }
  }

  /// Whether it is of today: closed issues and settled hotspots are history.
  var isOpen: Bool {
    !["CLOSED", "RESOLVED", "REVIEWED", "FIXED"].contains(status) || isAccepted
  }

  /// Whether people decided to live with it.
  private var isAccepted: Bool {
    ["WONTFIX", "FALSE-POSITIVE", "ACKNOWLEDGED", "SAFE"].contains(resolution)
      || ["ACCEPTED", "FALSE_POSITIVE"].contains(status)
  }

  /// The finding as it counts.
  var counted: FindingTally.Finding {
    let isSecurity = type == "VULNERABILITY" || type == "SECURITY_HOTSPOT" || probability != nil
    var finding = FindingTally.Finding(
      severity ?? impact ?? probability, isSecurity: isSecurity, otherwise: .warning)
    finding.isSuppressed = isAccepted
    (finding.raised, finding.debtMinutes, finding.hasFix) = (raised, debt, hasFix)
    return finding
  }
}
