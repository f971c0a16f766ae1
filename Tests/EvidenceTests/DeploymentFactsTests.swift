import CEL
import Evidence
import Quantities
import Testing

@Suite("Deployment facts")
struct DeploymentFactsTests {
  /// Ten deployments to production and the test environment before; two of ten go wrong, one of
  /// them by being rolled back.
  static var evidence: EvidenceCollection {
    var evidence = EvidenceCollection()
    evidence.suppliedRecordKinds = [.deployments]
    for index in 0..<10 {
      let artifact = "sha256:\(index)"
      var test = deployment("t\(index)", days: Int64(index) * 7 + 2, to: "test")
      test.artifact = artifact
      var live = deployment("p\(index)", days: Int64(index) * 7 + 1, to: "production")
      live.artifact = index == 0 ? nil : artifact
      live.commit = "c\(index)"
      live.committed = live.time.adding(seconds: -36 * 3600)
      live.isAutomated = index != 9
      if index == 3 { live.result = .failure }
      if index == 5 { live.rollbackOf = "p6" }
      evidence.deployments += [test, live]
    }
    return evidence
  }

  private static func deployment(_ id: String, days: Int64, to environment: String) -> Deployment {
    Deployment(
      provenance: Provenance(path: "records.yaml", line: Int(days)), id: id, time: ago(days: days),
      environment: environment, result: .success)
  }

  @Test("looks at production in the window")
  func measuresProduction() {
    expect(
      Self.evidence,
      [
        "deploy.count": .int(10), "deploy.failure.ratio": .double(0.2),
        "deploy.rollbacks": .int(1), "deploy.lead_time.p50_hours": .double(36),
        "deploy.identified.ratio": .double(0.9), "deploy.automated.ratio": .double(0.9),
        "deploy.tested_first.ratio": .double(1),
        "deploy.per_week": .double(9.0 * 7 / 90),
      ])
  }

  @Test("tells an empty export from none")
  func tellsEmptyFromMissing() {
    var empty = EvidenceCollection()
    empty.suppliedRecordKinds = [.deployments]
    expect(empty, ["deploy.count": .int(0)])
    expect(empty, "deploy.failure.ratio", isUnknownAs: "insufficient")
    expect(EvidenceCollection(), "deploy.count", isUnknownAs: "no_evidence")
  }
}
