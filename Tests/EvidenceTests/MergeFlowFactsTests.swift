import CEL
@testable import Evidence
import Quantities
import Testing

@Suite("Facts on the flow of changes")
struct MergeFlowFactsTests {
  private static func request(_ number: Int) -> MergeRequest {
    let opened = ago(days: 5)
    var request = MergeRequest(provenance: place(number), id: "#\(number)", opened: opened)
    request.merged = opened.adding(seconds: 7200)
    request.firstCommit = opened.adding(seconds: -3600)
    request.deployed = opened.adding(seconds: 3600 * Int64(number))
    request.firstReview = opened.adding(seconds: 1800 * Int64(number))
    request.changedLines = number * 10
    return request
  }

  static let cases = [
    FactCase(
      "medians over what is known", .mergeRequests,
      values: [
        "merge.lines.p50": .double(50), "merge.review_wait.p50_hours": .double(2.5),
        "merge.lead_time.p50_hours": .double(6),
      ]
    ) { $0.mergeRequests = (1...10).map(request) },
    FactCase(
      "ten must be known", .mergeRequests,
      unknown: [
        "merge.lines.p50": "insufficient", "merge.review_wait.p50_hours": "insufficient",
        "merge.lead_time.p50_hours": "insufficient",
      ]
    ) { $0.mergeRequests = (1...9).map(request) },
    FactCase(
      "an end before its beginning does not count", .mergeRequests,
      unknown: ["merge.review_wait.p50_hours": "insufficient"]
    ) { evidence in
      evidence.mergeRequests = (1...10).map { number in
        var result = request(number)
        if number == 1 { result.firstReview = result.opened.adding(seconds: -1) }
        return result
      }
    },
    FactCase(
      "missing pages leave counts and medians open", .mergeRequests,
      unknown: ["merge.count": "incomplete", "merge.lines.p50": "incomplete"]
    ) { evidence in
      evidence.mergeRequests = (1...10).map(request)
      evidence.incompleteLists = [.mergeRequests: cut(wholeSince: nil)]
    },
    FactCase(
      "a list cut within the window leaves them open, too", .mergeRequests,
      unknown: ["merge.count": "incomplete", "merge.lines.p50": "incomplete"]
    ) { evidence in
      evidence.mergeRequests = (1...10).map(request)
      evidence.incompleteLists = [.mergeRequests: cut(wholeSince: ago(days: 90))]
    },
    FactCase(
      "a list that is whole in the window is enough", .mergeRequests,
      values: ["merge.count": .int(10), "merge.lines.p50": .double(50)]
    ) { evidence in
      evidence.mergeRequests = (1...10).map(request)
      evidence.incompleteLists = [.mergeRequests: cut(wholeSince: ago(days: 91))]
    },
    FactCase(
      "a fact that looks behind the window needs the whole list", .workItems,
      values: ["work.count": .int(0)], unknown: ["work.known_keys.ratio": "no_evidence"]
    ) { evidence in
      evidence.incompleteLists = [.workItems: cut(wholeSince: ago(days: 200))]
    },
    FactCase(
      "incidents are part of the failure rate", .deployments,
      unknown: ["deploy.failure.ratio": "incomplete"]
    ) { evidence in
      evidence.deployments = (1...5).map { number in
        Deployment(
          provenance: place(number), id: "d\(number)", time: ago(days: Int64(number)),
          environment: "production", result: .success)
      }
      evidence.incompleteLists = [.incidents: cut(wholeSince: nil)]
    },
    FactCase(
      "an incident's cause is a deployment that failed", .deployments,
      values: ["deploy.failure.ratio": .double(0.2), "deploy.changes.p50": .double(3)]
    ) { evidence in
      evidence.deployments = (1...5).map { number in
        var result = Deployment(
          provenance: place(number), id: "d\(number)", time: ago(days: Int64(number)),
          environment: "production", result: .success)
        result.changes = number
        return result
      }
      evidence.incidents = [Incident(provenance: place(9), id: "i", opened: ago(days: 1))]
      evidence.incidents[0].causedBy = "d2"
    },
  ]

  private static func cut(wholeSince moment: Instant?) -> IncompleteList {
    IncompleteList(paths: ["x.json"], shortfall: "holds 10 of 12 entries", wholeSince: moment)
  }

  @Test("facts that need more than one list, or all of it, are facts of the dictionary")
  func namesLists() {
    let known = Set(FactCatalogue.definitions.map(\.name))
    #expect(RecordLists.named.isSubset(of: known))
  }

  @Test("are measured", arguments: cases)
  func measures(_ row: FactCase) { row.check() }
}
