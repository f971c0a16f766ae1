import MaturityModel
import Testing

@Suite("Limits over levels")
struct BoundLintTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let lower: String
    let higher: String
    let findings: [String]
  }

  static let header = SmallModel.header
    .replacing(
      "policy:",
      with: "profiles:\n  - { id: standard, title: { en: Standard, zh: 标准 } }\n"
        + "  - { id: strict, title: { en: Strict, zh: 严格 } }\npolicy:"
    )
    .replacing("    value: 20\n", with: "    value: 20\n    strict: 50\n")

  static let rows = [
    Row(
      testDescription: "a higher level may ask for more", lower: "rule: run.count >= 10",
      higher: "rule: run.count >= params.runs_min", findings: []),
    Row(
      testDescription: "a higher level must not ask for less", lower: "rule: run.count >= 30",
      higher: "rule: run.count > params.runs_min",
      findings: ["accepts 'run.count > 20.0', but 'T-A-U.L2.1' below it demands '>= 30.0'"]),
    Row(
      testDescription: "not even with one profile", lower: "rule: run.count >= params.runs_min",
      higher: "rule: run.count >= 40",
      findings: [
        "accepts 'run.count >= 40.0', but 'T-A-U.L2.1' below it demands '>= 50.0' "
          + "(profile 'strict')"
      ]),
    Row(
      testDescription: "a refutation is compared with a refutation",
      lower: "refutes: coverage.line.ratio < 0.5", higher: "refutes: coverage.line.ratio < 0.3",
      findings: [
        "accepts 'coverage.line.ratio >= 0.3', but 'T-A-U.L2.1' below it demands '>= 0.5'"
      ]),
    Row(
      testDescription: "the least sample of a refutation is no demand",
      lower: "refutes: run.count > 9", higher: "refutes: run.count > 12", findings: []),
    Row(
      testDescription: "a proof is not compared with a refutation",
      lower: "proves: run.count < 9", higher: "refutes: run.count > 12", findings: []),
    Row(
      testDescription: "other sides and other facts are not compared",
      lower: "rule: run.count < 9", higher: "rule: run.count > 5 && vcs.restore.hours < 20.0",
      findings: []),
  ]

  @Test("are checked for every profile", arguments: rows)
  func compares(row: Row) {
    let domain = SmallModel.domain(adding: row.higher)
      .replacing("    cost: 3\n", with: "    \(row.lower)\n")
    let findings = ModelLint.findings(
      files: SmallModel.files(header: Self.header, domain: domain), facts: SmallModel.facts)
    #expect(findings.map(\.message).filter { $0.contains("accepts") } == row.findings)
    #expect(!findings.contains { $0.severity == .error })
  }
}
