import Evidence
import Platform
import Quantities

/// Reads the whole history in one streaming pass over `git log`.
struct HistoryReader {
  /// What was read, and what is wrong with it.
  struct Outcome {
    var history: RepositoryHistory?
    var failures: [GitFailure] = []
    var notes: [String] = []
  }

  let repository: GitRepository
  let workItems: WorkItemPattern
  /// For how many days before the last commit it is read which files commits changed.
  let changeDays: Int

  /// The fields of a commit, in the order of `LogField`.
  private static let format = "%H%x00%P%x00%at%x00%ct%x00%aN%x00%aE%x00%s%x00%b"

  /// Reads commits, tags and branches; a failure on the way leaves what was read until then.
  ///
  /// `progress` is told how many commits were read.
  func read(progress: (Int) -> Void) -> Outcome {
    var outcome = Outcome()
    var commits = CommitList(workItems: workItems)
    do throws(GitFailure) {
      try readCommits(into: &commits, progress: progress)
    } catch {
      outcome.failures.append(error)
    }
    guard let head = commits.graph.place(of: repository.references.head) else { return outcome }
    commits.settle(head: head)
    var references = NamedReferences()
    do throws(GitFailure) {
      references = try ReferenceReader(repository: repository, commits: commits).read()
    } catch {
      outcome.failures.append(error)
    }
    outcome.notes = notes(commits, references)
    outcome.history = history(commits, references, head: head, isCut: !outcome.failures.isEmpty)
    readChanges(into: &outcome)
    return outcome
  }

  private func readChanges(into outcome: inout Outcome) {
    guard let last = outcome.history?.headDate else { return }
    let since = last.adding(seconds: -Int64(changeDays) * Instant.day)
    do throws(GitFailure) {
      outcome.history?.changes = try ChangeReader(repository: repository, since: since).read()
    } catch {
      outcome.failures.append(error)
    }
  }

  private func readCommits(
    into commits: inout CommitList, progress: (Int) -> Void
  ) throws(GitFailure) {
    let process = try repository.start([
      "log", "-z", "--encoding=UTF-8", "--format=\(Self.format)", repository.references.head.hex,
      "--",
    ])
    var fields: [[UInt8]] = Array(repeating: [], count: LogField.allCases.count)
    var next = 0
    try ZeroTerminatedFields.forEach(of: process) { (field) throws(GitFailure) in
      fields[next].replaceSubrange(fields[next].indices, with: field)
      next += 1
      guard next == fields.count else { return }
      next = 0
      try commits.append(fields)
      if commits.commits.count % 1_000 == 0 { progress(commits.commits.count) }
    }
    try repository.finish(process, "log")
  }

  private func history(
    _ commits: CommitList, _ references: NamedReferences, head: Int, isCut: Bool
  ) -> RepositoryHistory {
    RepositoryHistory(
      head: repository.references.head.hex,
      branch: repository.references.headReference.flatMap(NamedReferences.branchName),
      headDate: commits.commits[head].committed ?? Instant(seconds: 0),
      isShallow: repository.isShallow || isCut, authors: commits.authors.authors,
      commits: commits.commits, workItems: commits.named.names, tags: references.tags,
      branches: references.branches)
  }

  private func notes(_ commits: CommitList, _ references: NamedReferences) -> [String] {
    var notes: [String] = []
    if commits.undated > 0 {
      notes.append("\(commits.undated) commits carry no valid date and count in no window")
    }
    if references.unresolved > 0 {
      notes.append("\(references.unresolved) references lead to objects that are not there")
    }
    let malformed = repository.references.malformed.count
    if malformed > 0 { notes.append("\(malformed) files of references hold none") }
    return notes
  }
}

/// The fields asked of `git log`, in this order.
enum LogField: Int, CaseIterable {
  case id, parents, authored, committed, name, address, subject, body
}
