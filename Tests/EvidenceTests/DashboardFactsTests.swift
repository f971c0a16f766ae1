import CEL
import Evidence
import Quantities
import Testing

@Suite("Facts on dashboards")
struct DashboardFactsTests {
  private static func board(_ change: (inout Dashboard) -> Void = { _ in }) -> Dashboard {
    var result = Dashboard(provenance: place(1), name: "board")
    change(&result)
    return result
  }

  static let cases = [
    FactCase(
      "shares are of what is told", .dashboards,
      values: [
        "dashboard.count": .int(4), "dashboard.automatic.ratio": .double(0.5),
        "dashboard.templated.ratio": .double(0.25), "dashboard.on_demand.ratio": .double(1),
        "dashboard.delay.max_minutes": .double(120), "dashboard.trends": .int(1),
        "dashboard.audiences": names("company", "team"), "dashboard.reach.ratio": .double(0.5),
        "dashboard.subscribed": .int(0), "dashboard.pushed": .int(1),
        "dashboard.dimensions.max": .int(4), "dashboard.custom": .int(1),
      ]
    ) { evidence in
      evidence.dashboards = [
        board {
          ($0.generation, $0.template, $0.audience) = (.automatic, "weekly", .team)
          ($0.newestData, $0.shownAt) = (ago(days: 1, hours: 2), ago(days: 1))
          ($0.members, $0.readers, $0.hasTrends, $0.isPushed) = (10, 90, true, true)
        },
        board {
          ($0.generation, $0.audience, $0.isOnDemand) = (.hand, .company, true)
          // Shown before its data was made: no delay.
          ($0.newestData, $0.shownAt) = (ago(days: 1), ago(days: 2))
          ($0.members, $0.readers, $0.dimensions) = (20, 5, 4)
        },
        board { ($0.members, $0.dimensions, $0.hasSubscriptions) = (.max, 0, false) },
        board { $0.isCustom = true },
      ]
    },
    FactCase(
      "no boards", .dashboards,
      values: [
        "dashboard.count": .int(0), "dashboard.trends": .int(0), "dashboard.audiences": .list([]),
      ],
      unknown: [
        "dashboard.delay.max_minutes": "insufficient", "dashboard.dimensions.max": "insufficient",
        "dashboard.reach.ratio": "insufficient",
      ]),
    FactCase(
      "columns that no row fills tell nothing", .dashboards,
      values: ["dashboard.templated.ratio": .double(0)],
      unknown: [
        "dashboard.trends": "insufficient", "dashboard.custom": "insufficient",
        "dashboard.audiences": "insufficient", "dashboard.pushed": "insufficient",
        "dashboard.automatic.ratio": "insufficient",
      ]
    ) { $0.dashboards = [board()] },
    FactCase(
      "huge audiences are held", .dashboards, values: ["dashboard.reach.ratio": .double(1)]
    ) { evidence in
      evidence.dashboards = (0..<3).map { _ in
        board { ($0.members, $0.readers) = (.max, .max) }
      }
    },
    FactCase(
      "nobody reaches nobody", .dashboards, unknown: ["dashboard.reach.ratio": "insufficient"]
    ) { evidence in evidence.dashboards = [board { ($0.members, $0.readers) = (0, 3) }] },
    FactCase(
      "another kind of records says nothing of boards", .metrics,
      unknown: ["dashboard.count": "no_evidence", "dashboard.reach.ratio": "no_evidence"]),
  ]

  @Test("counts", arguments: cases)
  func counts(row: FactCase) { row.check() }
}
