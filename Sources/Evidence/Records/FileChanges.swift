public import Quantities

/// Which files commits changed, as far back as they were looked at; merges by what they bring.
public struct FileChanges: Sendable, Hashable {
  /// The files one commit changed.
  public struct Commit: Sendable, Hashable {
    /// The first 16 hexadecimal digits of its id.
    public let idPrefix: UInt64
    /// When it was committed; nil when the date is not a date.
    public let time: Instant?
    /// Where its entries stand in `entries`.
    public internal(set) var range: Range<Int>
  }

  /// One file in one commit.
  public struct Entry: Sendable, Hashable {
    /// The index into `paths`.
    public let path: Int32
    /// Whether the commit added it; a file that was only renamed is not added.
    public let isAdded: Bool
  }

  /// Every path once, from the project's root.
  public private(set) var paths: [String] = []
  /// The commits, newest first.
  public private(set) var commits: [Commit] = []
  /// The entries of all commits, one commit after the other.
  public private(set) var entries: [Entry] = []
  /// The time before which no commit was looked at; nil for the whole history.
  public let since: Instant?

  private var numbers: [String: Int32] = [:]

  /// Starts without commits.
  public init(since: Instant?) { self.since = since }

  /// Adds a commit; what follows are its files.
  public mutating func append(commit idPrefix: UInt64, time: Instant?) {
    commits.append(
      Commit(idPrefix: idPrefix, time: time, range: entries.count..<entries.count))
  }

  /// Adds a file to the last commit.
  public mutating func append(path: String, isAdded: Bool) {
    guard let last = commits.indices.last, let number = number(of: path) else { return }
    entries.append(Entry(path: number, isAdded: isAdded))
    commits[last].range = commits[last].range.lowerBound..<entries.count
  }

  private mutating func number(of path: String) -> Int32? {
    if let number = numbers[path] { return number }
    guard let number = Int32(exactly: paths.count) else { return nil }
    numbers[path] = number
    paths.append(path)
    return number
  }

  /// The commits that changed one of some files.
  public func commits(changing holds: (String) -> Bool) -> Set<UInt64> {
    let isHeld = paths.map(holds)
    return Set(
      commits.lazy.filter { commit in
        entries[commit.range].contains { isHeld[Int($0.path)] }
      }.map(\.idPrefix))
  }

  /// When each file was last changed up to a moment.
  public func lastChanges(until end: Instant) -> [String: Instant] {
    var last: [String: Instant] = [:]
    for commit in commits {
      guard let time = commit.time, time <= end else { continue }
      for entry in entries[commit.range] {
        let path = paths[Int(entry.path)]
        last[path] = max(last[path] ?? time, time)
      }
    }
    return last
  }

  /// The files that were added after a moment and up to another.
  public func additions(after start: Instant, until end: Instant) -> Set<String> {
    let recent = commits.filter { commit in
      commit.time.map { $0 > start && $0 <= end } ?? false
    }
    return Set(
      recent.flatMap { entries[$0.range] }.filter(\.isAdded).map { paths[Int($0.path)] })
  }
}
