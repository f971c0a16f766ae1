import CEL
import Evidence
import Testing

@Suite("Facts on changes to databases")
struct DatabaseFactsTests {
  private static func change(
    _ days: Int64, _ change: (inout DatabaseChange) -> Void = { _ in }
  ) -> DatabaseChange {
    var result = DatabaseChange(provenance: place(1), id: "c", time: ago(days: days))
    change(&result)
    return result
  }

  static let cases = [
    FactCase(
      "shares are of what is told", .databaseChanges,
      values: [
        "data.changes.count": .int(7), "data.changes.failed.ratio": .double(0.4),
        "data.changes.automated.ratio": .double(0.75), "data.changes.logged": .bool(true),
        "data.changes.repaired.ratio": .double(0.5),
      ]
    ) { evidence in
      evidence.databaseChanges =
        [
          change(1) { ($0.result, $0.isRepairedAutomatically) = (.failure, true) },
          change(2) { ($0.result, $0.isRepairedAutomatically) = (.failure, false) },
          // Nothing was to be repaired.
          change(3) { ($0.result, $0.isRepairedAutomatically) = (.success, true) },
        ]
        + (0..<4).map { index in
          change(4) {
            ($0.result, $0.isAutomated) = (index < 2 ? .success : nil, index != 0)
          }
        }
    },
    FactCase(
      "an empty log shows that nothing was logged", .databaseChanges,
      values: ["data.changes.count": .int(0), "data.changes.logged": .bool(false)],
      unknown: [
        "data.changes.failed.ratio": "insufficient", "data.changes.repaired.ratio": "insufficient",
      ]),
    FactCase(
      "changes outside the window are not logged in it", .databaseChanges,
      values: ["data.changes.count": .int(0), "data.changes.logged": .bool(false)]
    ) { $0.databaseChanges = [change(90), change(-2)] },
    FactCase(
      "too few tell no share", .databaseChanges,
      unknown: [
        "data.changes.failed.ratio": "insufficient",
        "data.changes.automated.ratio": "insufficient",
      ]
    ) { evidence in
      evidence.databaseChanges = (0..<4).map { index in
        change(1) { ($0.result, $0.isAutomated) = (.success, index < 2 ? true : nil) }
      }
    },
    FactCase(
      "another kind of records says nothing of databases", .deployments,
      unknown: ["data.changes.logged": "no_evidence", "data.changes.count": "no_evidence"]),
  ]

  @Test("counts", arguments: cases)
  func counts(row: FactCase) { row.check() }

  private static func migration(
    _ lines: [Int], isKnown: Bool = true, isUndo: Bool = false
  ) -> Migration {
    Migration(
      provenance: place(1), tool: "flyway", version: "1", isVersioned: true, hasRollback: false,
      destructiveLines: lines, areStatementsKnown: isKnown, isUndo: isUndo)
  }

  @Test("a migration that only names its statements is neither destructive nor harmless")
  func countsDestructive() {
    var evidence = EvidenceCollection()
    evidence.tree = ProjectTree(files: [], isVersioned: false)
    evidence.migrations = [Self.migration([], isKnown: false), Self.migration([], isUndo: true)]
    expect(evidence, "data.migrations.destructive.ratio", isUnknownAs: "insufficient")
    evidence.migrations += [
      Self.migration([1, 2]), Self.migration([]), Self.migration([]),
      Self.migration([3], isKnown: false),
    ]
    expect(evidence, ["data.migrations.destructive.ratio": .double(0.5)])
  }

  @Test("a review of SQL is set up or run, or may be hidden")
  func knowsReview() {
    var evidence = PipelineFactsTests.evidence([PipelineFactsTests.job("x", [.build])])
    expect(evidence, ["quality.sql": .bool(false), "quality.families": .int(0)])
    evidence.pipelines[0].jobs[0] = PipelineFactsTests.job("x", [.sqlReview])
    expect(evidence, ["quality.sql": .bool(true)])
    let hidden = PipelineFactsTests.evidence([], isHidden: true)
    expect(hidden, "quality.sql", isUnknownAs: "hidden")
    var settings = EvidenceCollection()
    settings.qualityProfiles = [
      QualityProfile(provenance: place(1), tool: "sqlfluff", families: [.sql], isShared: false)
    ]
    expect(
      settings,
      [
        "quality.sql": .bool(true), "quality.tools": names("sqlfluff"), "quality.families": .int(0),
      ])
  }
}
