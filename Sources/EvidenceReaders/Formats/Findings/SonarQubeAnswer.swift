import DataFormats
import Evidence

/// One answer of SonarQube, whichever it is, or the pages of a list one after the other.
struct SonarQubeAnswer {
  private var tally: FindingTally
  private var measures: SonarQubeMeasures
  private var hasFindings = false
  private var total: Int64?

  init(provenance: Provenance) {
    tally = FindingTally(provenance: provenance)
    tally.name("sonarqube")
    measures = SonarQubeMeasures(provenance: provenance)
  }

  /// Reads all answers, or a bare list of hotspots.
  mutating func read(_ reader: inout JSONReader) throws(InputError) {
    try reader.next()
    repeat { try readPage(&reader) } while try reader.next() != .end
  }

  private mutating func readPage(_ reader: inout JSONReader) throws(InputError) {
    if reader.token == .beginArray {
      hasFindings = true
      while try reader.nextObject() { try readFinding(&reader) }
      return
    }
    guard reader.token == .beginObject else {
      throw reader.refusal(.wrongKind(found: reader.token.words, expected: "an object"))
    }
    while try reader.nextMember() { try readMember(&reader) }
  }

  private mutating func readMember(_ reader: inout JSONReader) throws(InputError) {
    if reader.keyEquals("issues") || reader.keyEquals("hotspots"), try reader.enterArray() {
      hasFindings = true
      while try reader.nextObject() { try readFinding(&reader) }
    } else if reader.token != .key {
      return
    } else if reader.keyEquals("total") {
      let count = try reader.nextInt()
      total = total ?? count
    } else if reader.keyEquals("paging"), try reader.enterObject() {
      while try reader.nextMember() {
        if reader.keyEquals("total") { total = try reader.nextInt() ?? total }
      }
    } else if reader.token == .key, reader.keyEquals("component"), try reader.enterObject() {
      try measures.readComponent(&reader)
    } else if reader.token == .key, reader.keyEquals("projectStatus"), try reader.enterObject() {
      try measures.readGate(&reader)
    } else if reader.token == .key, reader.keyEquals("qualityGateStatus"), try reader.enterObject()
    {
      while try reader.nextMember() {
        if reader.keyEquals("projectStatus"), try reader.enterObject() {
          try measures.readGate(&reader)
        }
      }
    }
  }

  private mutating func readFinding(_ reader: inout JSONReader) throws(InputError) {
    var finding = SonarQubeFinding()
    try finding.read(&reader)
    guard finding.isOpen else { return tally.pass() }
    tally.add(finding.counted)
  }

  /// Hands over the records that the answer is.
  func finish(_ input: ReaderInput, into collection: inout EvidenceCollection) {
    var tally = tally
    if let total = total.flatMap({ Int(exactly: $0) }), total >= 0 { tally.declare(total) }
    if hasFindings { tally.finish(input, into: &collection) }
    measures.finish(into: &collection)
  }
}
