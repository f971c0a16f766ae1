import MaturityModel
import Testing

@Suite("Issues of models")
struct ModelProblemTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var file = File.domain
    let change: String
    let into: String
    let expected: String
    var testDescription: String { expected }
    enum File { case header, domain }
  }

  static let rows = [
    Row(
      change: "improve: { en: run them", into: "improv: { en: run them",
      expected: "m/testing.yaml:11:13: error: key 'improve' is missing in criterion "
        + "'T-A-U.L2.1'\nm/testing.yaml:15:13: error: unknown key 'improv'; did you mean 'improve'? valid "
        + "are id, level, text, ask, improve, evidence, accepts, min_basis, waivable, references, rule, "
        + "measure, proves, refutes, weight, cost, verify, supersedes, requires, trend, note"),
    Row(
      change: "level: 2", into: "level: 6",
      expected: "m/testing.yaml:12:20: error: level must be 1 to 3, not 6"),
    Row(
      change: "id: T-A-U.L3.1", into: "id: T-A-U.L2.1",
      expected: "m/testing.yaml:17:17: error: criterion 'T-A-U.L2.1' does not fit its practice "
        + "and level; write 'T-A-U.L3.' and a number from 1\n"
        + "m/testing.yaml:17:17: error: criterion 'T-A-U.L2.1' stands twice; the first is at testing.yaml:11:17"
    ),
    Row(
      change: "id: T-A-U.L3.1", into: "id: T-A-U.L2.7",
      expected: "m/testing.yaml:17:17: error: criterion 'T-A-U.L2.7' does not fit its practice "
        + "and level; write 'T-A-U.L3.' and a number from 1"),
    Row(
      change: "id: T-A-U.L3.1", into: "id: T-A-U.L3.01",
      expected: "m/testing.yaml:17:17: error: criterion 'T-A-U.L3.01' does not fit its practice "
        + "and level; write 'T-A-U.L3.' and a number from 1"),
    Row(
      change: "supersedes: [T-A-U.L2.1]", into: "supersedes: [T-A-U.L2.2]",
      expected: "m/testing.yaml:17:17: error: 'supersedes' names criterion 'T-A-U.L2.2', which is "
        + "not there; did you mean 'T-A-U.L2.1'?"),
    Row(
      change: "supersedes: [T-A-U.L2.1]", into: "supersedes: [T-A-U.L3.1]",
      expected: "m/testing.yaml:17:17: error: criterion 'T-A-U.L3.1' is at level 3; only lower "
        + "ones can be superseded"),
    Row(
      change: "cost: 3", into: "requires: [T-A-U.L3.1]",
      expected: "m/testing.yaml:11:17: error: prerequisites lead in a circle: "
        + "T-A-U.L2.1 → T-A-U.L3.1 → T-A-U.L2.1"),
    Row(
      change: "cost: 3", into: "accepts: [document, video]",
      expected: "m/testing.yaml:16:33: error: unknown value 'video'; valid are document, "
        + "screenshot, demonstration"),
    Row(
      change: "cost: 3", into: "references: [{ framework: cobit, id: x }]",
      expected:
        "m/testing.yaml:16:39: error: unknown value 'cobit'; valid are dora, dsomm, scorecard, "
        + "iso33020, clause"),
    Row(
      change: "cost: 3", into: "min_basis: certain",
      expected: "m/testing.yaml:16:24: error: unknown value 'certain'; valid are self, attested, "
        + "corroborated, machine"),
    Row(
      change: "cost: 3", into: "cost: 4",
      expected: "m/testing.yaml:16:19: error: cost must be one of 1, 2, 3, 5, 8, 13, not 4"),
    Row(
      change: "{ en: tests run, zh: 运行测试 }", into: "{ en: tests run }",
      expected:
        "m/testing.yaml:13:19: error: key 'zh' is missing in 'text' of criterion 'T-A-U.L2.1'"),
    Row(
      change: "cost: 3", into: "{}",
      expected: "m/testing.yaml:17:11: error: expected ':' after the key"),
    Row(
      change: "id: T-A\n", into: "id: testing\n",
      expected: "m/testing.yaml:5:9: error: item 'testing' is not a name; write it like "
        + "'CM-VC-BM'"),
    Row(
      file: .header, change: "[testing]", into: "[tasting]",
      expected: """
        m/model.yaml:30:10: error: file 'testing.yaml' is not listed under 'domains'; \
        did you mean 'tasting.yaml'?
        m/model.yaml:30:11: error: file 'tasting.yaml' is missing
        """),
    Row(
      file: .header, change: "level: 3,", into: "level: 4,",
      expected: "m/model.yaml:9:14: error: expected level 3, found 4; list the levels from 1 "
        + "upwards"),
    Row(
      file: .header, change: "level_rule: all", into: "level_rule: ratio",
      expected: "m/model.yaml:11:3: error: theta must be above 0 and at most 1, such as 4/5, "
        + "not ''"),
    Row(
      file: .header, change: "tests: 60", into: "test: 60",
      expected: "m/model.yaml:17:16: error: unknown key 'test'; did you mean 'tests'? valid are "
        + "tests, coverage, findings, components, records, metrics, documents, answers, "
        + "protection"),
    Row(
      file: .header, change: "id: runs_min", into: "id: coverage_min",
      expected: "m/model.yaml:24:9: error: parameter 'coverage_min' stands twice; the first is at "
        + "model.yaml:19:5"),
    Row(
      file: .header, change: "vcs.restore.hours", into: "run.count",
      expected: "m/model.yaml:29:13: error: fact 'run.count' is in the catalogue already; remove "
        + "it here"),
    Row(
      file: .header, change: "value: 20", into: "value: many",
      expected: "m/model.yaml:25:12: error: expected a number such as 24 or 0.8, found text "
        + "'many'"),
    Row(
      file: .header, change: "aggregate: min", into: "aggregate: mean",
      expected: "m/model.yaml:14:14: error: unknown value 'mean'; valid are min, floor_mean, q80, "
        + "q50, profile"),
    Row(
      file: .header, change: "format: assay.model/1", into: "format: assay.model/2",
      expected: "m/model.yaml:1:9: error: format 'assay.model/2' is not known; this version reads "
        + "'assay.model/1'"),
  ]

  @Test("each is told with its place", arguments: rows)
  func tells(row: Row) throws {
    let original = row.file == .header ? SmallModel.header : SmallModel.domain
    let changed = original.replacing(row.change, with: row.into)
    try #require(changed != original)
    let files =
      row.file == .header
      ? SmallModel.files(header: changed) : SmallModel.files(domain: changed)
    let error = #expect(throws: ModelError.self) {
      try ModelLoader.load(files: files, facts: SmallModel.facts, directory: "m")
    }
    #expect(error?.description == row.expected)
  }
}
