import Evidence
import Quantities

/// Whether the entries of an export stand newest first, and how far down they reach.
struct ListOrder {
  private var dates: [Date] = [Date(keys: ["updated_at", "updatedAt"]), Date(keys: created)]

  private static let created = ["created_at", "createdAt", "run_started_at", "timestamp"]

  /// One of the dates by which lists are sorted.
  private struct Date {
    let keys: [String]
    var newest: Instant?
    var oldest: Instant?
    var isDescending = true

    mutating func add(_ item: ForgeItem) {
      guard let moment = keys.lazy.compactMap({ item.moment($0) }).first else {
        isDescending = false
        return
      }
      if let oldest, moment > oldest { isDescending = false }
      newest = newest ?? moment
      oldest = moment
    }

    var end: Instant? { isDescending ? oldest : nil }
  }

  mutating func add(_ item: ForgeItem) {
    for index in dates.indices { dates[index].add(item) }
  }

  /// The newest moment of the first entry.
  var newest: Instant? { dates.compactMap(\.newest).max() }

  /// The moment after which nothing that counts for a kind is missing behind the last entry.
  ///
  /// What happened to an entry later than it was made (a merge, a closing) is only told by the date
  /// of its last change; runs, deployments and incidents count by when they began.
  func wholeSince(_ kind: EvidenceCollection.RecordKind) -> Instant? {
    if let end = dates[0].end { return end }
    return [.pipelineRuns, .deployments, .incidents].contains(kind) ? dates[1].end : nil
  }
}
