import Assessment
import CEL
import DataFormats
import Evidence
import MaturityModel
import Testing

@Suite("Testing a model by worked cases")
struct ModelTesterTests {
  static func tester(_ rules: [String: String], _ cases: String) throws -> ModelTester {
    let criteria = rules.sorted { $0.key < $1.key }.map { kind, rule in
      "{ \(words("P-A-X.L2.\(kind == "rule" ? 1 : 2)", 2)), \(kind): \"\(rule)\" }"
    }
    let domain = """
      id: P
      title: { en: p, zh: 甲 }
      items:
        - id: P-A
          title: { en: p, zh: 甲 }
          practices:
            - id: P-A-X
              title: { en: p, zh: 甲 }
              criteria:
                - { \(words("P-A-X.L3.1", 3)) }
      \(criteria.map { "          - \($0)\n" }.joined())
      """
    let files = [
      (path: "model.yaml", bytes: Array(header.utf8)), ("p.yaml", Array(domain.utf8)),
      ("tests/p.yaml", Array("format: assay.cases/1\n\(cases)".utf8)),
    ]
    let facts = TestModel.definitions.map(\.declaration)
    let model = try ModelLoader.load(files: files, facts: facts)
    let strict = try ModelLoader.load(files: files, facts: facts, profile: "strict")
    return ModelTester(
      model: model, profiles: ["strict": strict],
      book: try CaseLoader.load(files: files, model: model, facts: facts), facts: facts)
  }

  private static func words(_ id: String, _ level: Int) -> String {
    let text = "{ en: a, zh: 甲 }"
    return "id: \(id), level: \(level), text: \(text), ask: \(text), improve: \(text)"
  }

  private static let header = """
    format: assay.model/1
    id: p
    version: "1"
    title: { en: p, zh: 甲 }
    source: { en: p, zh: 甲 }
    levels:
      - { level: 1, title: { en: a, zh: 甲 } }
      - { level: 2, title: { en: b, zh: 乙 } }
      - { level: 3, title: { en: c, zh: 丙 } }
    policy: { base_level: 1, top_level: 3, level_rule: all, aggregate: min, target: 2 }
    profiles:
      - { id: standard, title: { en: a, zh: 甲 } }
      - { id: strict, title: { en: b, zh: 乙 } }
    parameters:
      - { id: most, value: 0.8, strict: 0.9, text: { en: a, zh: 甲 }, source: here }
    domains: [p]
    """

  @Test func `a case that comes out otherwise says what it got and why`() throws {
    let tester = try Self.tester(
      ["rule": "ci.jobs > 0"],
      """
      tables:
        - criterion: P-A-X.L2.1
          rows: [{ met: { ci.jobs: 1 } }, { met: { ci.jobs: 0 } }, { not_met: {} }]
      """)
    let failed = tester.run().failed
    #expect(failed.map(\.name) == ["P-A-X.L2.1, row 2", "P-A-X.L2.1, row 3"])
    #expect(
      failed.flatMap(\.failures) == [
        CaseFailure(
          subject: "P-A-X.L2.1", expected: "met", actual: "not_met",
          explanation: [
            "rule at p.yaml:11: ci.jobs > 0", "ci.jobs > 0 is false", "ci.jobs is 0, > 0",
          ]),
        CaseFailure(
          subject: "P-A-X.L2.1", expected: "not_met", actual: "unknown: no_evidence",
          explanation: [
            "rule at p.yaml:11: ci.jobs > 0", "ci.jobs > 0 is unknown", "missing ci.jobs",
          ]),
      ])
  }

  @Test func `answers, levels, what is left out and explanations are checked too`() throws {
    let tester = try Self.tester(
      ["rule": "ci.jobs > 0"],
      """
      cases:
        - name: as it should be
          facts: { ci.jobs: 1 }
          answers: { P-A-X.L3.1: 1/2 }
          expect: { P-A-X.L2.1: met, P-A-X.L3.1: 1/2 }
          levels: { P-A-X: 2, P: 2 }
          explains: { P-A-X.L2.1: "ci.jobs is 1" }
        - name: open
          facts: { ci.jobs: 1 }
          levels: { P-A-X: 2..3 }
        - name: an old answer
          as_of: 2026-06-01
          answers: { P-A-X.L3.1: { claim: met, date: 2024-01-01 } }
          expect: { P-A-X.L3.1: met }
        - name: left out
          left_out: [P-A-X]
          expect: { P-A-X.L2.1: not_applicable }
          levels: { P-A-X: none }
        - name: wrong
          facts: { ci.jobs: 0 }
          levels: { P-A-X: 3 }
          explains: { P-A-X.L2.1: "ci.jobs is 1" }
      """)
    let report = tester.run()
    #expect(report.failed.map(\.name) == ["wrong"])
    #expect(
      report.failed.flatMap(\.failures).map { "\($0.subject): \($0.expected), \($0.actual)" } == [
        "P-A-X: level 3, level 1", "P-A-X.L2.1: an explanation with 'ci.jobs is 1', one without it",
      ])
  }

  @Test func `a case may choose a profile`() throws {
    let tester = try Self.tester(
      ["rule": "coverage.line.ratio >= params.most"],
      """
      tables:
        - criterion: P-A-X.L2.1
          given: { coverage.line.ratio: 0.85 }
          rows: [{ met: {} }, { not_met: {}, profile: strict }]
      """)
    #expect(tester.run().failed.isEmpty)
  }

  @Test func `coverage counts the results that some case asks about`() throws {
    let tester = try Self.tester(
      ["rule": "ci.jobs > 0", "refutes": "run.count > 0"],
      """
      cases: [{ name: a level, facts: { run.count: 1 }, levels: { P-A-X: 1 } }]
      tables:
        - criterion: P-A-X.L2.1
          rows: [{ met: { ci.jobs: 1 } }, { unknown: {} }]
      """)
    let coverage = tester.run().coverage
    #expect(coverage.rules.map(\.unseen) == [[.true, .false, .unknown], [.false]])
    #expect((coverage.seen, coverage.possible) == (2, 6))
  }

  struct Hunt: Sendable, CustomTestStringConvertible {
    let rule: String
    let rows: String
    let survivors: [String]
    var testDescription: String { "\(rule) by \(rows)" }
  }

  static let hunts: [Hunt] = [
    Hunt(
      rule: "ci.jobs > 1",
      rows: "{ met: { ci.jobs: 2 } }, { not_met: { ci.jobs: 1 } }", survivors: []),
    Hunt(
      rule: "ci.jobs > 1",
      rows: "{ met: { ci.jobs: 3 } }, { not_met: { ci.jobs: 0 } }",
      survivors: ["ci.jobs >= 1", "ci.jobs > 0", "ci.jobs > 2"]),
    Hunt(
      rule: "ci.present && ci.jobs > 1",
      rows:
        "{ met: { ci.present: true, ci.jobs: 2 } }, { not_met: { ci.present: true, ci.jobs: 1 } }",
      survivors: ["true"]),
    Hunt(
      rule: "coverage.line.ratio >= params.most",
      rows: "{ met: { coverage.line.ratio: 0.8 } }, { not_met: { coverage.line.ratio: 0.799 } }",
      survivors: []),
    Hunt(
      rule: "coverage.line.ratio >= params.most",
      rows: "{ met: { coverage.line.ratio: 0.8 } }, { not_met: { coverage.line.ratio: 0.7 } }",
      survivors: ["coverage.line.ratio >= (params.most * 0.99)"]),
    Hunt(
      rule: "ci.jobs > 1", rows: "{ met: { ci.jobs: 0 } }",
      survivors: [
        "ci.jobs >= 1", "ci.jobs <= 1", "ci.jobs > 0", "ci.jobs > 2",
      ]),
  ]

  @Test("slips that no case notices are listed", arguments: hunts)
  func survivors(hunt: Hunt) throws {
    let tester = try Self.tester(
      ["rule": hunt.rule], "tables: [{ criterion: P-A-X.L2.1, rows: [\(hunt.rows)] }]")
    let report = tester.mutate()
    #expect(report.survivors.map(\.mutant.replacement) == hunt.survivors)
    #expect(report.killed == report.mutants - hunt.survivors.count)
  }

  @Test func `a level can notice a slip`() throws {
    let report = try Self.tester(
      ["rule": "ci.present"],
      "cases: [{ name: a, facts: { ci.present: true }, levels: { P-A-X: 2..3 } }]"
    ).mutate()
    #expect((report.mutants, report.killed, report.score) == (1, 1, 1000))
  }

  @Test func `slips declared equivalent do not count, and a false declaration is told`() throws {
    let report = try Self.tester(
      ["rule": "ci.jobs > 0"],
      """
      tables: [{ criterion: P-A-X.L2.1, rows: [{ met: { ci.jobs: 1 } }, { unknown: {} }] }]
      equivalent:
        - { criterion: P-A-X.L2.1, original: ci.jobs > 0, replacement: ci.jobs >= 0, reason: x }
        - { criterion: P-A-X.L2.1, original: ci.jobs > 0, replacement: ci.jobs <= 0, reason: x }
        - { criterion: P-A-X.L2.1, original: ci.jobs > 9, replacement: ci.jobs > 8, reason: x }
      """
    ).mutate()
    #expect((report.mutants, report.killed, report.equivalent) == (4, 2, 1))
    #expect(report.score == 666)
    #expect(report.survivors.map(\.mutant.replacement) == ["ci.jobs > -1"])
    #expect(report.misdeclared.map(\.killer) == ["P-A-X.L2.1, row 1", nil])
  }
}
