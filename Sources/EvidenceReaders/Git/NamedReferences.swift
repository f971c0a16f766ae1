import Evidence
import Platform

/// The tags and branches of a repository, with their dates.
struct NamedReferences {
  var tags: [RepositoryHistory.Tag] = []
  var branches: [RepositoryHistory.Branch] = []
  /// How many references lead to objects that are missing or of another kind.
  var unresolved = 0

  static let tagFolder = Array("refs/tags/".utf8)
  private static let branchFolder = Array("refs/heads/".utf8)
  private static let remoteFolder = Array("refs/remotes/".utf8)

  /// The name of a tag; nil for another reference.
  static func tagName(_ reference: FilePath) -> String? {
    guard reference.bytes.starts(with: tagFolder) else { return nil }
    return FilePath(bytes: reference.bytes.dropFirst(tagFolder.count)).description
  }

  /// The name of a branch, local or remote-tracking; nil for another reference.
  static func branchName(_ reference: FilePath) -> String? {
    if reference.bytes.starts(with: branchFolder) {
      return FilePath(bytes: reference.bytes.dropFirst(branchFolder.count)).description
    }
    guard reference.bytes.starts(with: remoteFolder) else { return nil }
    let inner = reference.bytes.dropFirst(remoteFolder.count)
    guard let slash = inner.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    return FilePath(bytes: inner[(slash + 1)...]).description
  }
}
