import CEL
import Evidence
import Quantities
import Testing

@Suite("Facts on the manner of deployments")
struct DeploymentMannerFactsTests {
  static func deployment(
    _ id: String, days: Int64, hours: Int64 = 0, to environment: String = "production",
    _ change: (inout Deployment) -> Void = { _ in }
  ) -> Deployment {
    var deployment = Deployment(
      provenance: place(Int(clamping: days * 24 + hours)), id: id,
      time: ago(days: days, hours: hours),
      environment: environment, result: .success)
    change(&deployment)
    return deployment
  }

  /// Six deployments to production, told about in all columns but of the last one.
  static let told = (0..<6).map { index in
    deployment("p\(index)", days: Int64(index) + 1) { deployment in
      deployment.strategy = index < 3 ? "Canary" : "rolling"
      guard index < 5 else { return }
      deployment.isSelfService = index != 0
      deployment.testsPassed = index != 1
      deployment.hasReports = index < 2
      deployment.isUnplanned = index == 2
      deployment.manualSteps = index < 4 ? 0 : .max
      deployment.services = index < 3 ? 1 : 0
      deployment.changesDatabase = index < 4
      deployment.isDatabaseAutomated = index == 0 ? nil : index != 3
      deployment.isAutomated = true
    }
  }

  static let cases = [
    FactCase(
      "each share counts what is told", .deployments,
      values: [
        "deploy.self_service.ratio": .double(0.8), "deploy.tests_passed.ratio": .double(0.8),
        "deploy.reported.ratio": .double(0.4), "deploy.rework.ratio": .double(0.2),
        "deploy.unattended.ratio": .double(0.8), "deploy.single_service.ratio": .double(0.6),
        "deploy.database.automated.ratio": .double(2.0 / 3), "deploy.automated.ratio": .double(1),
        "deploy.strategies": names("canary", "rolling"), "deploy.environments": .int(1),
      ],
      unknown: ["deploy.test.automated.ratio": "insufficient"]
    ) { $0.deployments = told },
    FactCase(
      "columns that no row fills tell nothing", .deployments,
      values: ["deploy.count": .int(6), "deploy.rollbacks": .int(0)],
      unknown: [
        "deploy.strategies": "insufficient", "deploy.self_service.ratio": "insufficient",
        "deploy.rollbacks.automatic": "insufficient",
      ]
    ) { evidence in
      evidence.deployments = (0..<6).map { deployment("p\($0)", days: Int64($0) + 1) }
    },
    FactCase(
      "other environments have a share of their own", .deployments,
      values: [
        "deploy.test.automated.ratio": .double(0.8), "deploy.environments": .int(2),
        "deploy.count": .int(0), "deploy.strategies": .list([]),
      ], unknown: ["deploy.automated.ratio": "insufficient"]
    ) { evidence in
      evidence.deployments = (0..<5).map { index in
        deployment("t\(index)", days: 2, to: index < 2 ? "Test" : index < 4 ? "test" : "staging") {
          $0.isAutomated = index != 0
        }
      }
    },
    FactCase(
      "an empty export has no deployment", .deployments,
      values: [
        "deploy.environments": .int(0), "deploy.busiest_week.days": .int(0),
        "deploy.busiest_day.count": .int(0), "deploy.strategies": .list([]),
      ],
      unknown: [
        "deploy.rework.ratio": "insufficient", "deploy.interval.p50_days": "insufficient",
        "deploy.recovery.p50_hours": "insufficient", "deploy.rollbacks.automatic": "insufficient",
        "deploy.rollback.p50_minutes": "insufficient",
      ]),
    FactCase(
      "another kind of records says nothing of deployments", .incidents,
      unknown: [
        "deploy.environments": "no_evidence", "deploy.strategies": "no_evidence",
        "deploy.unattended.ratio": "no_evidence", "deploy.recovery.p50_hours": "no_evidence",
      ]),
    FactCase(
      "what lies outside the window is left out", .deployments,
      values: ["deploy.environments": .int(1), "deploy.busiest_day.count": .int(1)]
    ) { evidence in
      evidence.deployments = [
        deployment("start", days: 90, to: "prod-a"),
        deployment("in", days: 89, hours: 23, to: "prod-b"),
        deployment("future", days: -1, to: "prod-c"),
        deployment("never", days: 100_000_000_000, to: "prod-d"),
      ]
    },
  ]

  @Test("counts", arguments: cases)
  func counts(row: FactCase) { row.check() }

  @Test("measures how often")
  func measuresFrequency() {
    var evidence = EvidenceCollection()
    evidence.suppliedRecordKinds = [.deployments]
    // Days 1, 1, 2, 4, 8, 9 before: intervals of 0, 1, 2, 4, 1 days; a failure counts for none.
    evidence.deployments = [1, 1, 2, 4, 8, 9].enumerated().map { index, days in
      Self.deployment("p\(index)", days: days)
    }
    evidence.deployments.append(Self.deployment("f", days: 1) { $0.result = .failure })
    expect(
      evidence,
      [
        "deploy.interval.p50_days": .double(1), "deploy.busiest_week.days": .int(3),
        "deploy.busiest_day.count": .int(2),
      ])
    evidence.deployments.removeFirst()
    expect(evidence, "deploy.interval.p50_days", isUnknownAs: "insufficient")
  }

  @Test("a week is 7 days, not 8")
  func boundsWeek() {
    var evidence = EvidenceCollection()
    evidence.suppliedRecordKinds = [.deployments]
    evidence.deployments = [1, 8].map { Self.deployment("p\($0)", days: $0) }
    expect(evidence, ["deploy.busiest_week.days": .int(1)])
    evidence.deployments.append(Self.deployment("p7", days: 7))
    expect(evidence, ["deploy.busiest_week.days": .int(2)])
  }

  /// Failures of one and of two hours before the next good one, in two environments; the last one
  /// was never repaired.
  static let failures: [Deployment] = [
    deployment("a1", days: 9, to: "prod-a") { $0.result = .failure },
    deployment("b1", days: 9, to: "prod-b") { $0.result = .failure },
    deployment("a2", days: 8, hours: 23, to: "prod-a"),
    deployment("b2", days: 8, hours: 22, to: "prod-b"),
    deployment("a3", days: 8, to: "prod-a") { $0.result = .failure },
    deployment("a4", days: 7, hours: 20, to: "prod-a"),
    deployment("b3", days: 2, to: "prod-b") { $0.result = .failure },
  ]

  @Test("measures recovery within each environment, whatever the order of rows")
  func measuresRecovery() {
    var evidence = EvidenceCollection()
    evidence.suppliedRecordKinds = [.deployments]
    evidence.deployments = Self.failures
    expect(evidence, ["deploy.recovery.p50_hours": .double(2)])
    evidence.deployments.reverse()
    expect(evidence, ["deploy.recovery.p50_hours": .double(2)])
    evidence.deployments.removeAll { $0.id == "a4" }
    expect(evidence, "deploy.recovery.p50_hours", isUnknownAs: "insufficient")
  }

  @Test("measures rollbacks from the deployment that they take back")
  func measuresRollbacks() {
    var evidence = EvidenceCollection()
    evidence.suppliedRecordKinds = [.deployments]
    for index in 0..<4 {
      let days = Int64(index) + 1
      evidence.deployments += [
        Self.deployment("p\(index)", days: days, hours: 2),
        Self.deployment("r\(index)", days: days, hours: index == 0 ? 0 : 1) {
          $0.rollbackOf = "p\(index)"
          $0.rollbackTrigger = [.monitor, .monitor, .person, nil][index]
        },
      ]
    }
    // A rollback of nothing known, and one before its deployment, have no duration.
    evidence.deployments.append(Self.deployment("x", days: 1) { $0.rollbackOf = "nothing" })
    evidence.deployments.append(
      Self.deployment("y", days: 80, hours: 1) { $0.rollbackOf = "x" })
    expect(
      evidence,
      [
        "deploy.rollbacks": .int(6), "deploy.rollbacks.automatic": .int(2),
        "deploy.rollback.p50_minutes": .double(60),
      ])
  }
}
