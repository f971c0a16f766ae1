import DataFormats
import Evidence
import Quantities
import Testing

@testable import EvidenceReaders

@Suite("Statements files")
struct StatementsReaderTests {
  static let file = """
    format: assay.statements/1
    answers:
      - { criterion: X.L2.1, kind: self_assessment, claim: met, person: Ann, role: lead, date: 2026-01-01 }
    not_applicable:
      - { practice: Y, reason: none, owner: Ann, date: 2026-01-01, expires: 2026-06-30 }
    waivers:
      - criterion: X.L3.1
        owner: Ann
        approver: Bo
        reason: bought later
        measure: reviewed by hand
        issued: 2026-01-01
        expires: 2026-03-01
        ticket: T-1
    overrides:
      - criterion: X.L3.2
        verdict: partly
        share: 0.25
        person: Cy
        role: assessor
        date: 2026-02-01
        expires: 2026-05-01
        reason: seen on site
    objections:
      - { criterion: X.L3.2, person: Ann, role: lead, date: 2026-02-02, reason: not seen }
      - criterion: X
        person: Ann
        role: lead
        date: 2026-02-02
        reason: too strict
        resolved: 2026-02-03
        resolution: the limit stays

    """

  @Test("reads statements of every kind, each with its place")
  func reads() throws {
    let read = try Reading.collect(Array(Self.file.utf8), path: "s.yaml")
    let found = read.collection
    #expect(read.format == "assay-statements")
    #expect(found.diagnostics == [])
    #expect(found.answers.map(\.kind) == [.selfAssessment])
    #expect(found.scopings.map(\.expires) == [CalendarDate("2026-06-30")])
    let waiver = try #require(found.waivers.first)
    #expect(
      [waiver.owner, waiver.approver, waiver.measure, waiver.ticket].joined(separator: ",")
        == "Ann,Bo,reviewed by hand,T-1")
    #expect(waiver.expires == CalendarDate("2026-03-01"))
    let override = try #require(found.overrides.first)
    #expect(override.claim == .partly(.percent(25)))
    #expect(override.reason == "seen on site")
    #expect(found.objections.map(\.resolution?.text) == [nil, "the limit stays"])
    let lines =
      found.answers.map(\.provenance.line) + found.scopings.map(\.provenance.line)
      + found.waivers.map(\.provenance.line) + found.overrides.map(\.provenance.line)
      + found.objections.map(\.provenance.line)
    #expect(lines == [3, 5, 7, 16, 25, 26])
  }

  @Test("assay.yaml holds the same lists")
  func settings() throws {
    let text = Self.file.replacing("format: assay.statements/1", with: "name: shop")
    let settings = try ProjectConfiguration.load(Array(text.utf8), path: "assay.yaml")
    var expected = EvidenceCollection()
    try StatementsReader.read(Array(Self.file.utf8), path: "assay.yaml", into: &expected)
    #expect(settings.statements == expected)
    #expect(settings.statements.waivers.count == 1)
  }

  struct VoidRow: Sendable, CustomTestStringConvertible {
    let change: (old: String, new: String)
    let place: String
    let message: String
    var testDescription: String { message }

    init(_ old: String, _ new: String, _ place: String, _ message: String) {
      (change, self.place, self.message) = ((old, new), place, message)
    }
  }

  static let voids = [
    VoidRow(
      "approver: Bo", "approver: \" ann\"", "9:15",
      "the waiver is void: nobody approves a waiver of their own"),
    VoidRow(
      "measure: reviewed by hand", "measure: ''", "11:14", "the waiver is void: 'measure' is empty"),
    VoidRow(
      "    ticket: T-1\n", "", "7:5",
      "the waiver is void: key 'ticket' is missing in an entry of 'waivers'"),
    VoidRow(
      "expires: 2026-03-01", "expires: 2025-12-31", "13:14",
      "the waiver is void: expires before it was given"),
    VoidRow(
      "verdict: partly", "verdict: good", "17:14",
      "the override is void: unknown value 'good'"),
    VoidRow(
      "share: 0.25", "share: 1", "18:12",
      "the override is void: 'partly' needs a share between 0 and 1, such as 0.4"),
    VoidRow(
      "reason: seen on site", "raeson: seen on site", "16:5",
      "the override is void: key 'reason' is missing in an entry of 'overrides'"),
    VoidRow(
      "resolved: 2026-02-03", "resolved: 2026-01-03", "31:15",
      "the objection is void: resolved before it was raised"),
    VoidRow(
      "    resolution: the limit stays\n", "", "26:5",
      "the objection is void: key 'resolution' is missing in an entry of 'objections'"),
    VoidRow(
      "    resolved: 2026-02-03\n", "", "31:17",
      "the objection is void: a resolution needs its date in 'resolved'"),
    VoidRow(
      "owner: Ann, date", "owner: ' ', date", "5:41",
      "the statement that something does not apply is void: 'owner' is empty"),
    VoidRow(
      "claim: met", "claim: met, colour: red", "3:61",
      "the answer is void: unknown key 'colour'"),
  ]

  @Test(
    "what is malformed is void, listed with its place, and takes nothing with it", arguments: voids)
  func void(row: VoidRow) throws {
    let text = Self.file.replacing(row.change.old, with: row.change.new, maxReplacements: 1)
    try #require(text != Self.file)
    let found = try Reading.collect(text, path: "s.yaml")
    let diagnostic = try #require(found.diagnostics.first)
    #expect(found.diagnostics.count == 1)
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.position.map { "\($0)" } == row.place)
    #expect(diagnostic.message.hasPrefix(row.message), "\(diagnostic.message)")
    let whole = try Reading.collect(Self.file, path: "s.yaml")
    #expect(Self.count(found) == Self.count(whole) - 1)
  }

  private static func count(_ found: EvidenceCollection) -> Int {
    found.answers.count + found.scopings.count + found.waivers.count + found.overrides.count
      + found.objections.count
  }

  @Test("a list of an unknown kind is an error, not silence")
  func unknownList() {
    let text = "format: assay.statements/1\nwaiver:\n  - {}\n"
    let error = #expect(throws: InputError.self) { try Reading.collect(text) }
    #expect(
      error?.description.hasPrefix(
        "x:2:1: error: unknown key 'waiver'; did you mean 'waivers'?") == true)
  }
}
