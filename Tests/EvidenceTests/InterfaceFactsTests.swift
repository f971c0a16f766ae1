import CEL
import Evidence
import Testing

@Suite("Facts on interfaces")
struct InterfaceFactsTests {
  private static func evidence(
    calls: [(String, String)], basePath: String = ""
  ) -> EvidenceCollection {
    var interface = InterfaceDescription(provenance: place(1), specification: "OpenAPI 3.1.0")
    (interface.basePath, interface.version) = (basePath, "1")
    interface.operations = [
      .init(line: 1, method: "get", path: "/pets", isDescribed: true),
      .init(line: 2, method: "post", path: "/pets", isDescribed: false),
      .init(line: 3, method: "get", path: "/pets/{id}", isDescribed: true),
      .init(line: 4, method: "get", path: "/pets/mine", isDescribed: true),
    ]
    var evidence = EvidenceCollection()
    evidence.interfaces = [interface]
    guard !calls.isEmpty else { return evidence }
    var recorded = InterfaceCalls(provenance: place(9))
    recorded.calls = calls.map { .init(method: $0.0, path: $0.1) }
    evidence.interfaceCalls = [recorded]
    return evidence
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let calls: [(String, String)]
    var basePath = ""
    let covered: Double
  }

  static let rows = [
    Row(testDescription: "none fits", calls: [("delete", "/pets")], covered: 0),
    Row(
      testDescription: "a template with another name of its parameter",
      calls: [("get", "/pets/{petId}")], covered: 0.25),
    Row(testDescription: "a path that was called", calls: [("get", "/pets/7?a=/b")], covered: 0.25),
    Row(
      testDescription: "one path can fit two operations", calls: [("get", "/pets/mine")],
      covered: 0.5),
    Row(
      testDescription: "behind the base path, a call twice",
      calls: [("post", "/v2/pets"), ("post", "/v2/pets/")], basePath: "/v2", covered: 0.25),
    Row(
      testDescription: "another base path is another interface", calls: [("post", "/v3/pets")],
      basePath: "/v2", covered: 0),
  ]

  @Test("match calls with operations", arguments: rows)
  func covered(_ row: Row) {
    expect(
      Self.evidence(calls: row.calls, basePath: row.basePath),
      ["api.covered.ratio": .double(row.covered)])
  }

  @Test("count operations and their descriptions")
  func counts() {
    expect(
      Self.evidence(calls: []),
      [
        "api.descriptions": .int(1), "api.operations": .int(4),
        "api.documented.ratio": .double(0.75), "api.versioned.ratio": .double(1),
      ])
    expect(Self.evidence(calls: []), "api.covered.ratio", isUnknownAs: "no_evidence")
  }

  @Test("take totals where there are no calls, and know nothing of calls alone")
  func totals() {
    var evidence = Self.evidence(calls: [("get", "/pets")])
    evidence.interfaces = []
    expect(evidence, "api.covered.ratio", isUnknownAs: "hidden")
    expect(evidence, "api.operations", isUnknownAs: "no_evidence")
    var report = InterfaceCalls(provenance: place(2))
    report.totals = CoverageReport.Count(covered: 3, valid: 5)
    evidence.interfaceCalls = [report]
    expect(evidence, ["api.covered.ratio": .double(0.6)])
  }
}
