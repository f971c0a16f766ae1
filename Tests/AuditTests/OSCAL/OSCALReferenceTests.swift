import Assessment
import DataFormats
import Evidence
import Platform
import Quantities
import Reports
import TestSupport
import Testing

@testable import Audit

/// The identifiers of an OSCAL document: those it gives and those it points at.
private struct OSCALReferences {
  private(set) var given: [String] = []
  private(set) var pointedAt: [String] = []
  private(set) var emptyLists: [String] = []

  init(_ value: JSONValue) { visit(value, "") }

  var dangling: [String] { Set(pointedAt).subtracting(given).sorted() }

  private mutating func visit(_ value: JSONValue, _ key: String) {
    switch value {
    case .object(let members): for (name, item) in members { visit(item, name) }
    case .array(let items):
      if items.isEmpty { emptyLists.append(key) }
      for item in items { visit(item, key) }
    case .string(let text): visit(text, key)
    default: break
    }
  }

  private mutating func visit(_ text: String, _ key: String) {
    if key == "uuid" { given.append(text) }
    if key.hasSuffix("-uuid") { pointedAt.append(text) }
    if key == "href", text.hasPrefix("#") { pointedAt.append(String(text.dropFirst())) }
  }
}

@Suite("Assessment results in OSCAL")
struct OSCALReferenceTests {
  private var document: AssessmentDocument

  init() throws {
    let text = try RepositoryFolder.text("Tests/ReportsTests/Golden/small.json")
    document = try AssessmentJSON.decode(Array(text.utf8), path: "small.json")
  }

  private func results() throws -> JSONValue {
    let digest = AssessmentJSON.digest(of: document)
    let bytes = OSCALResults(document, digest: digest) { "collection/\($0.path)" }.bytes
    return try JSONValue.parse(bytes, path: "oscal.json")
  }

  @Test("every reference resolves, no identifier is given twice, no list is empty")
  func references() throws {
    let references = OSCALReferences(try results())
    #expect(references.pointedAt.count > 3)
    #expect(references.dangling == [])
    #expect(references.emptyLists == [])
    #expect(Set(references.given).count == references.given.count)
  }

  @Test("the check sees a reference to nothing")
  func dangling() throws {
    let value = JSONValue.object([
      ("uuid", .string("a")), ("observation-uuid", .string("b")), ("href", .string("#a")),
      ("risks", .array([])),
    ])
    let references = OSCALReferences(value)
    #expect(references.dangling == ["b"])
    #expect(references.emptyLists == ["risks"])
  }

  @Test("a waiver is a risk with an approved deviation, and its finding stays")
  func waivers() throws {
    var changed = self
    let day = try #require(CalendarDate("2026-12-31"))
    let criterion = changed.document.domains[0].items[0].practices[0].criteria[0].id
    changed.document.domains[0].items[0].practices[0].criteria[0].waiver = WaiverUse(
      statement: Waiver(
        provenance: Provenance(path: "waivers.yaml", line: 1), criterion: criterion, owner: "Ada",
        approver: "Bo", reason: "a new\nserver", measure: "checked by hand", issued: day,
        expires: day, ticket: "OPS-1"), isCounted: false)
    let text = String(decoding: try changed.bytes(), as: UTF8.self)
    #expect(text.contains(#""status": "deviation-approved""#))
    #expect(text.contains(#""deadline": "2026-12-31T23:59:59Z""#))
    #expect(text.contains(#""statement": "a new server""#))
    #expect(OSCALReferences(try changed.results()).dangling == [])
    #expect(try changed.results().count(of: "risk-uuid") == 1)
  }

  private func bytes() throws -> [UInt8] {
    OSCALResults(document, digest: AssessmentJSON.digest(of: document)) { _ in nil }.bytes
  }
}

extension JSONValue {
  /// How many members of any depth have a name.
  fileprivate func count(of name: String) -> Int {
    switch self {
    case .object(let members):
      members.reduce(0) { $0 + ($1.key == name ? 1 : 0) + $1.value.count(of: name) }
    case .array(let items): items.reduce(0) { $0 + $1.count(of: name) }
    default: 0
    }
  }
}
