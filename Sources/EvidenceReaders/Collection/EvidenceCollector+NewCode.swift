import Evidence
import Quantities

extension EvidenceCollector {
  /// Counts for each coverage report the lines that are new since some days before the last commit,
  /// then lets go of what was known of every line.
  func measureNewCode(of repository: GitRepository?, in evidence: inout EvidenceCollection) {
    defer {
      for index in evidence.coverageReports.indices {
        evidence.coverageReports[index].sourceLines = []
      }
    }
    guard let repository, let history = evidence.history, !history.isShallow,
      evidence.coverageReports.contains(where: { !$0.sourceLines.isEmpty })
    else { return }
    let since = history.headDate.adding(seconds: -Int64(options.newCodeDays) * Instant.day)
    do throws(GitFailure) {
      let lines = try AddedLineReader(repository: repository).read(since: history.base(at: since))
      let code = NewCode(lines, evidence)
      for index in evidence.coverageReports.indices {
        let report = evidence.coverageReports[index]
        guard !report.sourceLines.isEmpty else { continue }
        evidence.coverageReports[index].newLines = code.count(in: report)
      }
    } catch {
      evidence.diagnostics.append(Diagnostic(.warning, path: ".git", message: "\(error)"))
    }
  }
}

extension RepositoryHistory {
  /// The newest commit of the trunk that is not after a moment, by the start of its id.
  fileprivate func base(at moment: Instant) -> String? {
    let commit = commits.first { commit in
      commit.marks.contains(.trunk) && commit.committed.map { $0 <= moment } ?? false
    }
    return commit.map { commit in
      let digits = String(commit.idPrefix, radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }
  }
}

/// Lines that are new, and which file of the project a report means by a path.
private struct NewCode {
  private let added: [String: [Range<Int>]]
  /// The project's files by their last names.
  private let files: [Substring: [String]]
  private let lastChanges: [String: Instant]

  init(_ added: [String: [Range<Int>]], _ evidence: EvidenceCollection) {
    let purposes = (evidence.tree?.files ?? []).filter { $0.purpose != .test }
    self.added = added
    let names = Set(added.keys.map(Self.lastName))
    let sought = purposes.map(\.path).filter { names.contains(Self.lastName(of: $0)) }
    files = Dictionary(grouping: sought, by: Self.lastName)
    lastChanges = evidence.history?.changes?.lastChanges(until: Instant(seconds: .max)) ?? [:]
  }

  /// Files that were changed after the report are left out, because their lines have moved.
  func count(in report: CoverageReport) -> CoverageReport.Count {
    var sum = CoverageReport.Count()
    for source in report.sourceLines {
      guard let path = file(source.path), let ranges = added[path] else { continue }
      if let made = report.timestamp, let changed = lastChanges[path], changed > made { continue }
      sum.add(source.count(in: ranges))
    }
    return sum
  }

  /// The one file whose path ends as the report's does, or the other way round.
  private func file(_ path: String) -> String? {
    let named = String(path.map { $0 == "\\" ? "/" : $0 })
    let candidates = files[Self.lastName(of: named)] ?? []
    if candidates.contains(named) { return named }
    let matching = candidates.filter { $0.hasSuffix("/" + named) || named.hasSuffix("/" + $0) }
    return matching.count == 1 ? matching[0] : nil
  }

  private static func lastName(of path: String) -> Substring {
    path.lastIndex(of: "/").map { path[path.index(after: $0)...] } ?? path[...]
  }
}
