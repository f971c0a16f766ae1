import CEL
import Evidence
import Testing

@Suite("Facts on the inventory of environments")
struct EnvironmentInventoryFactsTests {
  private static func environment(
    _ name: String, _ kind: EnvironmentDescription.Kind,
    _ change: (inout EnvironmentDescription) -> Void = { _ in }
  ) -> EnvironmentDescription {
    var environment = EnvironmentDescription(provenance: place(1), name: name, kind: kind)
    change(&environment)
    return environment
  }

  static let cases = [
    FactCase(
      "shares are of what is told", .environments,
      values: [
        "environment.kinds": names("functional-test", "production", "staging"),
        "environment.described.ratio": .double(1.0 / 3),
        "environment.tooled.ratio": .double(2.0 / 3), "environment.container.ratio": .double(0.5),
        "environment.elastic.ratio": .double(0), "environment.dependencies.ratio": .double(1),
      ]
    ) { evidence in
      evidence.environments = [
        environment("a", .functionalTest) { $0.provisioning = .code },
        environment("b", .functionalTest) { ($0.provisioning, $0.isContainer) = (.tool, true) },
        environment("c", .staging) { ($0.provisioning, $0.isContainer) = (.hand, false) },
        environment("d", .production) {
          ($0.isElastic, $0.areDependenciesDescribed) = (false, true)
        },
      ]
    },
    FactCase(
      "an empty inventory has no kinds", .environments, values: ["environment.kinds": .list([])],
      unknown: ["environment.described.ratio": "insufficient"]),
    FactCase(
      "columns that no row fills tell nothing", .environments,
      values: ["environment.kinds": names("other")],
      unknown: [
        "environment.described.ratio": "insufficient",
        "environment.container.ratio": "insufficient",
        "environment.elastic.ratio": "insufficient",
        "environment.dependencies.ratio": "insufficient",
      ]
    ) { $0.environments = [environment("a", .other)] },
    FactCase(
      "another kind of records says nothing of environments", .deployments,
      unknown: ["environment.kinds": "no_evidence", "environment.tooled.ratio": "no_evidence"]),
    FactCase(
      "slow requests show in the 90th percentile", .environmentRequests,
      values: [
        "environment.ready.p50_hours": .double(3), "environment.ready.p90_hours": .double(5),
      ]
    ) { evidence in
      evidence.environmentRequests = (1...5).map { hours in
        var request = EnvironmentRequest(
          provenance: place(1), id: "\(hours)", requested: ago(days: 5))
        request.ready = ago(days: 5, hours: Int64(-hours))
        return request
      }
    },
  ]

  @Test("counts", arguments: cases)
  func counts(row: FactCase) { row.check() }

  @Test("counts autoscalers and dependencies of services described in files")
  func countsFiles() {
    var evidence = EvidenceCollection()
    evidence.tree = ProjectTree(files: [], isVersioned: false)
    expect(
      evidence,
      ["environment.autoscalers": .int(0), "environment.service_dependencies": .int(0)])
    evidence.autoscalers = [
      Autoscaler(provenance: place(1), kind: "ScaledObject", name: "queue")
    ]
    evidence.chartDependencies = [ChartDependency(provenance: place(2), name: "postgresql")]
    evidence.composeServices = [["db", "cache"], [], ["db"]].map { names in
      var service = ComposeService(provenance: place(3), name: "app")
      service.dependsOn = names
      return service
    }
    expect(
      evidence,
      ["environment.autoscalers": .int(1), "environment.service_dependencies": .int(4)])
  }
}
