import Evidence
import Platform
import Quantities

/// Reads which files commits changed, in one pass over `git log`.
struct ChangeReader {
  let repository: GitRepository
  /// The time before which commits are left out.
  let since: Instant

  /// A bound on memory; entries beyond it are left out.
  private static let mostEntries = 4_000_000

  /// What the next field is.
  private enum Expectation {
    case status, time
    case path(isAdded: Bool, isRenamed: Bool)
  }

  /// Reads the changes; of a merge those to its first parent, of a root commit all; but of a root
  /// commit of a shallow clone none, because everything seems to begin there.
  func read() throws(GitFailure) -> FileChanges {
    let process = try repository.start([
      "-c", "log.showRoot=\(!repository.isShallow)", "log", "-z", "--format=%x01%H%x00%ct",
      "--name-status", "-M100%",
      "--diff-merges=first-parent", "--max-age=\(max(0, since.seconds))",
      repository.references.head.hex, "--",
    ])
    var changes = FileChanges(since: since)
    var next = Expectation.status
    var commit: UInt64?
    try ZeroTerminatedFields.forEach(of: process) { (field) throws(GitFailure) in
      switch next {
      case .status:
        let status = field.drop { $0 == UInt8(ascii: "\n") }
        if status.first == 1 {
          guard let id = ObjectID(hex: status.dropFirst()) else { throw .malformedOutput("log") }
          (commit, next) = (id.prefix, .time)
        } else if let first = status.first {
          let isRenamed = first == UInt8(ascii: "R") || first == UInt8(ascii: "C")
          next = .path(isAdded: first == UInt8(ascii: "A"), isRenamed: isRenamed)
        }
      case .time:
        if let commit { changes.append(commit: commit, time: Instant(gitSeconds: field[...])) }
        next = .status
      case .path(let isAdded, let isRenamed):
        if changes.entries.count < Self.mostEntries {
          changes.append(path: FilePath(bytes: field[...]).shown, isAdded: isAdded)
        }
        next = isRenamed ? .path(isAdded: false, isRenamed: false) : .status
      }
    }
    try repository.finish(process, "log")
    return changes
  }
}
