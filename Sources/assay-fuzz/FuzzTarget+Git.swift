import Evidence
@testable import EvidenceReaders
import Platform

extension FuzzTarget {
  /// What `git log -z` prints, as anybody's objects may make it print it.
  static let commits = FuzzTarget(name: "commits") { input in
    let whole = list(input, pieceSize: .max)
    for pieceSize in [1, 7] where list(input, pieceSize: pieceSize)?.commits != whole?.commits {
      Finding.stop("the size of the pieces changes nothing", "\(pieceSize)")
    }
    guard var list = whole, list.graph.count > 0 else { return }
    list.settle(head: 0)
    guard list.commits[0].marks.contains(.trunk) else {
      Finding.stop("the head lies on the trunk")
    }
  }

  private static func list(_ input: [UInt8], pieceSize: Int) -> CommitList? {
    var list = CommitList(workItems: .standard)
    var commit: [[UInt8]] = []
    var fields = ZeroTerminatedFields()
    var rest = input[...]
    while !rest.isEmpty {
      let piece = Array(rest.prefix(pieceSize))
      rest = rest.dropFirst(piece.count)
      do {
        try piece.withUnsafeBytes { bytes in
          try fields.take(bytes) { field throws(GitFailure) in
            commit.append(field)
            guard commit.count == LogField.allCases.count else { return }
            try list.append(commit)
            commit = []
          }
        }
      } catch {
        return nil
      }
    }
    return list
  }

  /// Files that lead to references and repositories, and the objects that tags name.
  static let references = FuzzTarget(name: "references") { input in
    for (_, target) in GitReferences.packed(input) {
      guard case .object = target else { Finding.stop("packed references name objects") }
    }
    if case .reference(let name) = GitReferences.target(input), !name.staysInside {
      Finding.stop("a reference lies among the references", "\(name)")
    }
    for kind in [DatedObject.Kind.commit, .tag, .tree, .blob] {
      _ = ObjectReader.object(kind, input)
    }
    _ = GitPointer.target(of: input, mark: "gitdir: ")
  }
}
