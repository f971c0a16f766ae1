import CEL
import DataFormats
import MaturityModel
import Testing

@Suite("Checked rules")
struct CheckedRuleTests {
  @Test func `rules, measures and one-sided rules are kept as written`() throws {
    let rule = try decision("rule: run.count >= params.runs_min")
    guard case .rule(let checked) = rule else {
      Issue.record("expected a rule, found \(rule)")
      return
    }
    #expect(checked.source == "run.count >= params.runs_min")
    #expect(checked.position.line == 24)
    #expect(checked.expression.variables == ["run.count"])
    let measure = try decision("measure: coverage.line.ratio / params.coverage_min")
    guard case .measure = measure else {
      Issue.record("expected a measure, found \(measure)")
      return
    }
    guard case .oneSided(.some, nil) = try decision("proves: vcs.restore.hours < 1.0") else {
      Issue.record("expected a rule that proves")
      return
    }
  }

  @Test func `a parameter or fact that a rule reads is no finding`() throws {
    let domain = SmallModel.domain(
      adding: "rule: vcs.restore.hours < 1.0 && run.count>params.runs_min")
    let findings = ModelLint.findings(
      files: SmallModel.files(domain: domain), facts: SmallModel.facts)
    #expect(
      findings.map(\.description) == [
        "model.yaml:2:5: warning: the model has no worked cases; write some into 'tests' next to "
          + "this file",
        "model.yaml:19:5: warning: no rule reads parameter 'coverage_min'",
      ])
  }

  @Test func `a rule without a fact is a finding`() throws {
    let domain = SmallModel.domain(adding: "rule: params.runs_min > 3")
    let findings = ModelLint.findings(
      files: SmallModel.files(domain: domain), facts: SmallModel.facts)
    #expect(
      findings.map(\.description).last
        == "testing.yaml:24:19: warning: the rule of criterion 'T-A-U.L3.1' reads no fact")
  }

  private func decision(_ lines: String) throws -> Criterion.Decision {
    let model = try ModelLoader.load(
      files: SmallModel.files(domain: SmallModel.domain(adding: lines)), facts: SmallModel.facts)
    return try #require(model.criteria.last).decision
  }
}
