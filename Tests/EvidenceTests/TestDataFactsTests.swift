import CEL
import Evidence
import Quantities
import Testing

@Suite("Facts on test data")
struct TestDataFactsTests {
  private static func set(_ change: (inout TestDataSet) -> Void = { _ in }) -> TestDataSet {
    var result = TestDataSet(provenance: place(1), name: "set")
    change(&result)
    return result
  }

  static let cases = [
    FactCase(
      "shares are of what is told", .testData,
      values: [
        "test_data.sets": .int(5), "test_data.origins": names("generated", "hand", "production"),
        "test_data.masked.ratio": .double(0.5), "test_data.generated.ratio": .double(0.25),
        "test_data.scenarios": names("boundary", "error", "normal"),
        "test_data.test_types": names("security", "unit"), "test_data.hits": .int(5),
        "test_data.restorable.ratio": .double(1), "test_data.own_state.ratio": .double(0),
        "test_data.graded.ratio": .double(0.5), "test_data.age.max_days": .double(400),
      ]
    ) { evidence in
      evidence.testData = [
        set { ($0.origin, $0.isMasked, $0.scans, $0.hits) = (.production, true, 2, 5) },
        set { ($0.origin, $0.isMasked, $0.scans, $0.hits) = (.production, false, 1, 0) },
        // Only what comes from production needs a mask; hits without a scan tell nothing.
        set { ($0.origin, $0.isMasked, $0.scans, $0.hits) = (.hand, true, 0, 70) },
        set { ($0.origin, $0.scenarios, $0.isGraded) = (.generated, ["Normal", "error"], true) },
        set {
          ($0.scenarios, $0.testTypes, $0.isGraded) = (["boundary"], [.unit, .security], false)
          ($0.isRestorable, $0.hasOwnState, $0.updated) = (true, false, ago(days: 400))
        },
      ]
    },
    FactCase(
      "no sets have no origins", .testData,
      values: ["test_data.sets": .int(0), "test_data.origins": .list([])],
      unknown: [
        "test_data.hits": "insufficient", "test_data.masked.ratio": "insufficient",
        "test_data.age.max_days": "insufficient",
      ]),
    FactCase(
      "columns that no row fills tell nothing", .testData, values: ["test_data.sets": .int(1)],
      unknown: [
        "test_data.origins": "insufficient", "test_data.scenarios": "insufficient",
        "test_data.test_types": "insufficient", "test_data.hits": "insufficient",
      ]
    ) { $0.testData = [set()] },
    FactCase(
      "huge counts are held, and what comes later has no age", .testData,
      values: ["test_data.hits": .int(.max), "test_data.age.max_days": .double(0)]
    ) { evidence in
      evidence.testData = [
        set { ($0.scans, $0.hits, $0.updated) = (.max, .max, ago(days: -30)) },
        set { ($0.scans, $0.hits, $0.updated) = (.max, .max, asOf) },
        set { $0.scenarios = [String(repeating: "long", count: 10_000)] },
      ]
    },
    FactCase(
      "another kind of records says nothing of test data", .deployments,
      unknown: ["test_data.sets": "no_evidence", "test_data.age.max_days": "no_evidence"]),
  ]

  @Test("counts", arguments: cases)
  func counts(row: FactCase) { row.check() }

  @Test("a random order is known only where it is seen")
  func knowsRandomOrder() {
    var evidence = PipelineFactsTests.evidence([PipelineFactsTests.job("x", [.unitTest])])
    expect(evidence, "test.order.random", isUnknownAs: "no_evidence")
    evidence.randomTestOrders = [RandomTestOrder(provenance: place(1), tool: "pytest")]
    expect(evidence, ["test.order.random": .bool(true)])
    let run = PipelineFactsTests.evidence([
      PipelineFactsTests.job("x", [.unitTest, .randomOrder])
    ])
    expect(run, ["test.order.random": .bool(true)])
  }
}
