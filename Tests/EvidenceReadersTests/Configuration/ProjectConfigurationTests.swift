import DataFormats
import Evidence
import Quantities
import Testing

@testable import EvidenceReaders

@Suite("assay.yaml")
struct ProjectConfigurationTests {
  static func load(_ text: String) throws -> ProjectConfiguration {
    try ProjectConfiguration.load(Array(text.utf8), path: "assay.yaml")
  }

  @Test("reads every setting")
  func reads() throws {
    let settings = try Self.load(
      """
      name: shop
      model: continuous-delivery
      target: 3
      evidence: ["build/**/*.xml"]
      parameters: { coverage_min: 0.85 }
      work_item_pattern: "TASK-[0-9]+"
      steps:
        - { match: acme-ship … prod, kind: deploy }
        - { match: acme-test, kind: [unit_test, test] }
      not_applicable:
        - { practice: DM-DCM-CP, reason: no database, owner: Jo, date: 2026-01-31 }
      """)
    #expect(settings.name == "shop")
    #expect(settings.target == 3)
    #expect(settings.evidence == ["build/**/*.xml"])
    #expect(settings.parameters == ["coverage_min": Rational(decimal: "0.85")])
    #expect(settings.steps.map(\.kinds) == [[.deploy], [.unitTest, .anyTest]])
    #expect(settings.statements.scopings.map(\.target) == ["DM-DCM-CP"])
    #expect(settings.statements.scopings.map(\.provenance.line) == [11])
  }

  @Test("a file of comments leaves everything to the defaults")
  func readsNothing() throws {
    #expect(try Self.load("# nothing\n~\n").name == nil)
  }

  @Test(
    "refuses slips with their place",
    arguments: [
      ("nmae: x", "assay.yaml:1:1: error: unknown key 'nmae'; did you mean 'name'?"),
      (
        "name: " + String(repeating: "é", count: 201),
        "assay.yaml:1:7: error: a name has at most 200 characters, not 201"
      ),
      ("target: 6", "assay.yaml:1:9: error: a target is a level from 1 to 5, not 6"),
      ("parameters: { a: b }", "assay.yaml:1:18: error: expected a number, found text 'b'"),
      (
        "steps:\n  - { match: x, kind: unit_tests }",
        "assay.yaml:2:23: error: unknown value 'unit_tests'; did you mean 'unit_test'?"
      ),
      (
        "steps:\n  - { match: '*', kind: deploy }",
        "assay.yaml:2:14: error: a pattern needs a word; write the command's name"
      ),
    ])
  func refuses(text: String, message: String) {
    let error = #expect(throws: InputError.self) { try Self.load(text) }
    #expect(error?.description.hasPrefix(message) == true, "\(error?.description ?? "")")
  }

  @Test("a malformed statement is void, and the settings stay")
  func voids() throws {
    let settings = try Self.load("target: 2\nnot_applicable:\n  - { practice: X }")
    #expect(settings.target == 2)
    #expect(
      settings.statements.diagnostics.map { "\($0.path):\($0.position?.line ?? 0) \($0.message)" }
        == [
          "assay.yaml:3 the statement that something does not apply is void: key 'reason' is missing in "
            + "an entry of 'not_applicable'"
        ])
  }
}
