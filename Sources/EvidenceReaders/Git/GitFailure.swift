import Platform
import TextLayout

/// Why a history, or a part of it, was not read; all the wording of this folder.
enum GitFailure: Error, Sendable, Hashable {
  /// No program `git` in the search path.
  case notInstalled
  /// A file of the repository was refused by the system or by us.
  case system(SystemError)
  /// `.git` points to a repository that does not point back.
  case foreignRepository(FilePath)
  /// `.git` does not say where the repository is.
  case malformedPointer
  /// The objects are borrowed from another repository.
  case alternates
  /// The objects are reached through something that is neither file nor folder.
  case irregularObject(FilePath, FileKind)
  /// The references are kept in the reftable format.
  case reftable
  /// `HEAD` holds neither a reference nor an object's name.
  case malformedHead
  /// Nothing was committed yet.
  case noCommits
  /// `git` ended with an error.
  case command(String, status: Int32, message: String)
  /// `git` printed what it never prints.
  case malformedOutput(String)
}

extension GitFailure: CustomStringConvertible {
  /// The reason in one lower-case phrase, the likely fix last.
  var description: String {
    switch self {
    case .notInstalled:
      "the history is not read because no 'git' is in the search path; install git"
    case .system(let error): TerminalSafe.escaped(error.description)
    case .foreignRepository(let path):
      "'.git' leads to \(quoted(path)), which does not know of this folder; assess a clone of it"
    case .malformedPointer: "'.git' is a file and does not say 'gitdir: …'; clone again"
    case .alternates:
      "borrows objects from another repository; run 'git repack -a -d' and remove "
        + "'objects/info/alternates'"
    case .irregularObject(let path, let kind):
      "\(quoted(path)) is \(Self.words(kind)), not a file of this repository; clone again"
    case .reftable:
      "keeps its references as a reftable, which is not read; clone with refs as files"
    case .malformedHead: "'HEAD' names neither a reference nor a commit"
    case .noCommits: "holds no commit yet"
    case .command(let name, let status, let message):
      "'git \(name)' ended with \(status)\(message.isEmpty ? "" : ": \(message)")"
    case .malformedOutput(let name): "'git \(name)' printed something unexpected"
    }
  }

  private func quoted(_ path: FilePath) -> String {
    "'\(TerminalSafe.escaped(path.description))'"
  }

  private static func words(_ kind: FileKind) -> String {
    switch kind {
    case .symbolicLink: "a symbolic link"
    case .directory: "a folder"
    default: "a special file"
    }
  }
}

extension GitFailure {
  /// Runs what the system may refuse.
  static func attempt<Value>(
    _ body: () throws(SystemError) -> Value
  ) throws(GitFailure) -> Value {
    do throws(SystemError) { return try body() } catch { throw .system(error) }
  }
}
