import CEL
import MaturityModel
import Quantities
import Testing

@Suite("Worked cases in files")
struct CaseLoaderTests {
  static let domain = SmallModel.domain(adding: "proves: run.count >= params.runs_min")

  static func load(_ text: String) throws -> CaseBook {
    let files = SmallModel.files(domain: domain) + [("tests/a.yaml", Array(text.utf8))]
    let model = try ModelLoader.load(files: files, facts: SmallModel.facts)
    return try CaseLoader.load(
      files: files, model: model, facts: SmallModel.facts, directory: "m")
  }

  @Test func `a case states facts, answers and everything that must follow`() throws {
    let book = try Self.load(
      """
      format: assay.cases/1
      cases:
        - name: a small team
          as_of: 2026-03-01
          facts:
            run.count: 20
            coverage.line.ratio: 0.5
            ci.services: [one, two]
            vcs.restore.hours: { unknown: expired }
          answers:
            T-A-U.L2.1: { claim: met, basis: corroborated, date: 2026-02-01 }
            T-A-U.L3.1: 1/2
          expect: { T-A-U.L3.1: met, T-A-U.L2.1: { unknown: expired } }
          levels: { T-A-U: 2..3, T: none }
          explains: { T-A-U.L3.1: run.count }
      """)
    let first = try #require(book.cases.first)
    #expect(first.name == "a small team")
    #expect("\(first.path):\(first.position)" == "m/tests/a.yaml:3:5")
    #expect(
      first.facts == [
        "run.count": .known(.int(20)), "coverage.line.ratio": .known(.double(0.5)),
        "ci.services": .known(.list([.string("one"), .string("two")])),
        "vcs.restore.hours": .unknown(.expired),
      ])
    #expect(first.answers.map(\.claim) == [.met, .partly(.percent(50))])
    #expect(first.answers.map(\.basis) == [.corroborated, .attested])
    #expect(
      first.expectations == [
        .verdict(criterion: "T-A-U.L3.1", .met),
        .verdict(criterion: "T-A-U.L2.1", .unknown(reason: "expired")),
        .levels(of: "T-A-U", 2...3), .levels(of: "T", nil),
        .explanation(criterion: "T-A-U.L3.1", containing: "run.count"),
      ])
  }

  @Test func `a table's rows share what is given and override it`() throws {
    let book = try Self.load(
      """
      format: assay.cases/1
      tables:
        - criterion: T-A-U.L3.1
          given: { run.count: 20, coverage.line.ratio: 1 }
          rows:
            - met: {}
            - { name: too few, unknown: { run.count: 19, coverage.line.ratio: ~ } }
            - { verdict: { unknown: hidden }, facts: { run.count: { unknown: hidden } }, explains: x }
      """)
    #expect(
      book.cases.map(\.name) == [
        "T-A-U.L3.1, row 1", "T-A-U.L3.1, too few", "T-A-U.L3.1, row 3",
      ])
    #expect(
      book.cases.map { $0.facts["run.count"] } == [
        .known(.int(20)), .known(.int(19)), .unknown(.hidden),
      ])
    #expect(book.cases[1].facts["coverage.line.ratio"] == .unknown(.noEvidence))
    #expect(book.criteria == ["T-A-U.L3.1"])
  }

  @Test func `every mistake of a file is listed with its place`() throws {
    let error = #expect(throws: ModelError.self) {
      try Self.load(
        """
        format: assay.cases/2
        cases:
          - name: nothing
            facts: { run.coumt: 1 }
          - name: wrong
            as_of: 2026-02-30
            profile: strict
            fact: {}
            facts: { run.count: 1.5, coverage.line.ratio: 2, ci.services: one }
            answers: { T-A-U.L2.1: unknown }
            expect: { T-A-U.L3.2: met, T-A-U.L3.1: maybe, T-A-U.L2.1: { unknown: lost } }
            levels: { T-A-V: 2, T-A-U: 9 }
        tables:
          - criterion: T-A-U.L9.1
            rows: [{ facts: {} }]
        equivalent:
          - { criterion: T-A-U.L3.1, original: x, replacement: y }
        """)
    }
    #expect(
      error?.issues.map(\.description) == [
        "m/tests/a.yaml:1:9: error: format 'assay.cases/2' is not known; this version reads "
          + "'assay.cases/1'",
        "m/tests/a.yaml:3:5: error: case 'nothing' expects nothing; add 'expect', 'levels' or "
          + "'explains'",
        "m/tests/a.yaml:4:14: error: there is no fact 'run.coumt'; did you mean 'run.count'?",
        "m/tests/a.yaml:6:12: error: '2026-02-30' is no date; write it like '2026-01-31'",
        "m/tests/a.yaml:7:14: error: the model has no profiles, so 'strict' cannot be chosen",
        "m/tests/a.yaml:8:5: error: unknown key 'fact'; did you mean 'facts'? valid are name, "
          + "facts, answers, left_out, as_of, profile, expect, levels, explains",
        "m/tests/a.yaml:9:25: error: expected a whole number for fact 'run.count', found a number "
          + "'1.5'",
        "m/tests/a.yaml:9:51: error: fact 'coverage.line.ratio' lies between 0 and 1",
        "m/tests/a.yaml:9:67: error: expected a list, each item text, for fact 'ci.services', "
          + "found text 'one'",
        "m/tests/a.yaml:10:28: error: an answer cannot be 'unknown'; leave it out",
        "m/tests/a.yaml:11:15: error: the model has no criterion 'T-A-U.L3.2'; did you mean "
          + "'T-A-U.L3.1'?",
        "m/tests/a.yaml:11:44: error: unknown value 'maybe'; valid are met, not_applicable, "
          + "not_met, unknown, a share such as 1/2",
        "m/tests/a.yaml:11:74: error: unknown value 'lost'; valid are no_evidence, expired, "
          + "insufficient, incomplete, insufficient_basis, hidden, rule_error, cost_limit, "
          + "conflict, not_answered, applicability_unknown",
        "m/tests/a.yaml:12:15: error: the model has no practice 'T-A-V'; did you mean 'T-A-U'?",
        "m/tests/a.yaml:12:32: error: '9' is no level; write one up to 3 such as '2', a proven and "
          + "a potential one such as '2..3', or 'none'",
        "m/tests/a.yaml:14:16: error: the model has no criterion 'T-A-U.L9.1'; did you mean "
          + "'T-A-U.L2.1'?",
        "m/tests/a.yaml:15:12: error: the row states no verdict; write 'met', 'not_met' or "
          + "'unknown' with facts, or 'verdict'",
        "m/tests/a.yaml:17:5: error: key 'reason' is missing in an equivalent mutant",
      ])
  }

  @Test func `files elsewhere are no cases`() throws {
    let files =
      SmallModel.files() + [
        ("tests/deep/a.yaml", Array("x: 1".utf8)), ("tests/notes.md", Array("x".utf8)),
        ("examples/a.yaml", Array("x: 1".utf8)),
      ]
    let model = try ModelLoader.load(files: files, facts: SmallModel.facts)
    let book = try CaseLoader.load(files: files, model: model, facts: SmallModel.facts)
    #expect(book.cases.isEmpty)
  }

  @Test func `cases do not change what the model is`() throws {
    let files = SmallModel.files(domain: Self.domain)
    let bare = try ModelLoader.load(files: files, facts: SmallModel.facts)
    let tested = try ModelLoader.load(
      files: files + [("tests/a.yaml", Array("format: assay.cases/1\n".utf8))],
      facts: SmallModel.facts)
    #expect(bare.digest == tested.digest)
  }

  @Test func `lint names the rules that no case tests`() throws {
    let files = SmallModel.files(domain: Self.domain)
    let warnings = { (cases: [(path: String, bytes: [UInt8])]) in
      ModelLint.findings(files: files + cases, facts: SmallModel.facts, directory: "m")
        .map(\.description).filter { $0.contains("case") }
    }
    #expect(
      warnings([]) == [
        "m/model.yaml:2:5: warning: the model has no worked cases; write some into 'tests' next to "
          + "this file"
      ])
    let other = """
      format: assay.cases/1
      cases: [{ name: a, answers: { T-A-U.L2.1: met }, expect: { T-A-U.L2.1: met } }]
      """
    #expect(
      warnings([("tests/a.yaml", Array(other.utf8))]) == [
        "m/testing.yaml:17:17: warning: no worked case expects a verdict on criterion 'T-A-U.L3.1'"
      ])
  }
}
