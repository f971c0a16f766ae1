import MaturityModel
import Testing

@Suite("Lint of models")
struct ModelLintTests {
  @Test func `what an author should look at is listed with its place`() throws {
    let header = SmallModel.header.replacing("    source: a proposed default\n", with: "")
    let domain = SmallModel.domain
      .replacing("运行测试", with: "tests run")
      .replacing("T-A-U.L2.1\n", with: "T-A-U.L1.1\n")
      .replacing("level: 2", with: "level: 1")
      .replacing("[T-A-U.L2.1]", with: "[T-A-U.L1.1]")
    let findings = ModelLint.findings(
      files: SmallModel.files(header: header, domain: domain), facts: SmallModel.facts,
      directory: "m")
    #expect(
      findings.map(\.description) == [
        "m/model.yaml:2:5: warning: no practice has criteria at level 2",
        "m/model.yaml:19:5: warning: no rule reads parameter 'coverage_min'",
        "m/model.yaml:19:5: warning: parameter 'coverage_min' names no source",
        "m/model.yaml:23:5: warning: no rule reads parameter 'runs_min'",
        "m/model.yaml:23:5: warning: parameter 'runs_min' names no source",
        "m/model.yaml:27:5: warning: no rule reads fact 'vcs.restore.hours'",
        "m/testing.yaml:8:13: warning: practice 'T-A-U' has no criteria at level 2 but some "
          + "above it",
        "m/testing.yaml:11:17: warning: 'text' of criterion 'T-A-U.L1.1' reads the same in both "
          + "languages",
        "m/testing.yaml:11:17: warning: criterion 'T-A-U.L1.1' never counts: level 1 is granted "
          + "without criteria",
      ])
  }
}
