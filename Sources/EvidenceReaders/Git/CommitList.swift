import Evidence
import Quantities

/// The commits of a history while they are read.
struct CommitList {
  private(set) var commits: [RepositoryHistory.Commit] = []
  private(set) var authors = AuthorTable()
  private(set) var graph = CommitGraph()
  /// The work items that commits name, each once.
  private(set) var named = WorkItemTable()
  /// How many commits lack a valid date.
  private(set) var undated = 0

  private let workItems: WorkItemPattern

  init(workItems: WorkItemPattern) { self.workItems = workItems }

  /// Adds a commit from the fields of `git log`, in the order of `LogField`.
  mutating func append(_ fields: [[UInt8]]) throws(GitFailure) {
    guard let id = ObjectID(hex: fields[.id][...]) else { throw .malformedOutput("log") }
    let parents = fields[.parents].split(separator: UInt8(ascii: " ")).compactMap(
      ObjectID.init(hex:))
    graph.append(id, parents: parents)
    let message = CommitMessage(subject: fields[.subject], body: fields[.body])
    let item = message.workItem(workItems)
    let commit = RepositoryHistory.Commit(
      author: authors.number(name: fields[.name], address: fields[.address]),
      parentCount: UInt8(clamping: parents.count),
      marks: message.marks(workItem: item),
      authored: Instant(gitSeconds: fields[.authored][...]),
      committed: Instant(gitSeconds: fields[.committed][...]), integrated: nil, idPrefix: id.prefix,
      workItem: item.flatMap { named.number(of: $0) })
    if commit.authored == nil || commit.committed == nil { undated += 1 }
    commits.append(commit)
  }

  /// Finds out what only the whole graph shows: the trunk, and when each commit reached it.
  mutating func settle(head: Int) {
    let trunk = graph.trunk(from: head)
    for place in trunk { commits[place].marks.insert(.trunk) }
    for (place, arrival) in graph.arrivals(on: trunk).enumerated() where arrival >= 0 {
      commits[place].integrated = commits[Int(arrival)].committed
    }
  }
}

extension [[UInt8]] {
  fileprivate subscript(field: LogField) -> [UInt8] { self[field.rawValue] }
}

extension Instant {
  /// Reads the seconds git prints: nil for nothing, for a number over 64 bits, and for a year over
  /// 9999, which no report could print.
  init?(gitSeconds digits: ArraySlice<UInt8>) {
    guard !digits.isEmpty, digits.count <= 12 else { return nil }
    var seconds: Int64 = 0
    for digit in digits {
      guard digit.isDigit else { return nil }
      // At most twelve digits: no overflow.
      seconds = seconds * 10 + Int64(digit - UInt8(ascii: "0"))
    }
    guard seconds <= 253_402_300_799 else { return nil }
    self.init(seconds: seconds)
  }
}
