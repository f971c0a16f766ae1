import CEL
import Evidence
import Quantities
import Testing

@Suite("Facts on work items")
struct WorkFactsTests {
  private static func item(
    _ id: String, days: Int64 = 1, _ change: (inout WorkItem) -> Void = { _ in }
  ) -> WorkItem {
    var result = WorkItem(provenance: place(1), id: id, kind: "task", created: ago(days: days))
    change(&result)
    return result
  }

  static let cases = [
    FactCase(
      "improvements are marked or labelled", .workItems,
      values: [
        "work.improvement.count": .int(4), "work.improvement.closed.ratio": .double(0.5),
        "work.improvement.scheduled.ratio": .double(0.25),
        "work.improvement.effort.ratio": .double(0.3),
      ]
    ) { evidence in
      evidence.workItems = [
        item("1") { ($0.isMarkedImprovement, $0.closed, $0.effort) = (true, asOf, Rational(2)) },
        item("2") { ($0.labels, $0.closed) = (["Improvement"], asOf) },
        item("3") { ($0.labels, $0.iteration) = (["a", "metric-improvement"], "12") },
        item("4") { ($0.isMarkedImprovement, $0.effort) = (true, Rational(1)) },
        // What is said outright counts more than a label.
        item("5") { ($0.isMarkedImprovement, $0.labels) = (false, ["improvement"]) },
        item("6") { $0.effort = Rational(3) }, item("7") { $0.effort = Rational(4) },
        item("8") { $0.effort = .zero },
        item("old", days: 90) { ($0.isMarkedImprovement, $0.effort) = (true, Rational(900)) },
      ]
    },
    FactCase(
      "without marks and labels nobody can tell", .workItems, values: ["work.count": .int(5)],
      unknown: [
        "work.improvement.count": "insufficient",
        "work.improvement.effort.ratio": "insufficient",
        "work.improvement.closed.ratio": "insufficient",
      ]
    ) { evidence in
      evidence.workItems = (0..<5).map { item("\($0)") { $0.effort = Rational(1) } }
    },
    FactCase(
      "effort of nothing has no share", .workItems,
      values: ["work.improvement.count": .int(5)],
      unknown: ["work.improvement.effort.ratio": "insufficient"]
    ) { evidence in
      evidence.workItems = (0..<5).map {
        item("\($0)") { ($0.isMarkedImprovement, $0.effort) = (true, .zero) }
      }
    },
    FactCase(
      "huge efforts are no trap", .workItems,
      values: ["work.improvement.effort.ratio": .double(1)]
    ) { evidence in
      evidence.workItems = (0..<6).map {
        item("\($0)") { ($0.isMarkedImprovement, $0.effort) = (true, Rational(.max)) }
      }
    },
    FactCase(
      "an empty tracker has none", .workItems, values: ["work.improvement.count": .int(0)],
      unknown: ["work.improvement.closed.ratio": "insufficient"]),
    FactCase(
      "another kind of records says nothing of work", .deployments,
      unknown: [
        "work.improvement.count": "no_evidence", "work.known_keys.ratio": "no_evidence",
      ]),
  ]

  @Test("counts", arguments: cases)
  func counts(row: FactCase) { row.check() }

  /// Twenty commits that name one of three items, one commit without a name and one too old.
  static var history: RepositoryHistory {
    let commits = (0..<22).map { (index: Int) -> RepositoryHistory.Commit in
      let item: Int32? = index == 20 ? nil : Int32(index % 4)
      return RepositoryHistory.Commit(
        author: 0, parentCount: 1, marks: [], authored: nil,
        committed: ago(days: index == 21 ? 91 : 1), integrated: nil, workItem: item)
    }
    return RepositoryHistory(
      head: "ab", branch: nil, headDate: asOf, isShallow: false,
      authors: [.init(name: "Ann", isBot: false)], commits: commits,
      workItems: ["TEA-1", "#12", "TEA-99", "GH-1"], tags: [], branches: [])
  }

  @Test("commits are held against the tracker")
  func comparesKeys() {
    var evidence = EvidenceCollection()
    evidence.suppliedRecordKinds = [.workItems]
    evidence.workItems = [Self.item("tea-1"), Self.item("12"), Self.item("TEA-9")]
    expect(evidence, "work.known_keys.ratio", isUnknownAs: "no_evidence")
    evidence.history = Self.history
    expect(evidence, ["work.known_keys.ratio": .double(0.5)])
    evidence.history?.commits.removeFirst()
    expect(evidence, "work.known_keys.ratio", isUnknownAs: "insufficient")
    evidence.history?.commits = Self.history.commits.map { commit in
      var commit = commit
      commit.workItem = .max
      return commit
    }
    expect(evidence, ["work.known_keys.ratio": .double(0)])
  }
}
