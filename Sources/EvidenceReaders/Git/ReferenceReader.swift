import Evidence
import Platform
import Quantities

/// Finds the dates of tags and branches: from the commits that were read, the rest from git.
struct ReferenceReader {
  let repository: GitRepository
  let commits: CommitList

  func read() throws(GitFailure) -> NamedReferences {
    let named = repository.references.targets.compactMap { name, target in
      // A symbolic reference such as `origin/HEAD` is a second name of another one.
      if case .object(let id) = target { (name: name, id: id) } else { nil }
    }.filter {
      NamedReferences.tagName($0.name) != nil || NamedReferences.branchName($0.name) != nil
    }
    .sorted { $0.name < $1.name }
    let unknown = Set(named.map(\.id)).filter { commits.graph.place(of: $0) == nil }
    let objects = try ObjectReader(repository: repository).read(unknown.sorted { $0.hex < $1.hex })
    var result = NamedReferences()
    var branches: [String: RepositoryHistory.Branch] = [:]
    for (name, id) in named {
      guard let object = found(id, in: objects) else {
        result.unresolved += 1
        continue
      }
      if let tag = NamedReferences.tagName(name) {
        result.tags.append(Self.tag(tag, object))
      } else if let branch = NamedReferences.branchName(name) {
        let tip = RepositoryHistory.Branch(
          name: branch, tipDate: object.date, isMerged: commits.graph.place(of: id) != nil)
        branches[branch] = Self.newer(branches[branch], tip)
      }
    }
    result.branches = branches.values.sorted { $0.name < $1.name }
    return result
  }

  private func found(_ id: ObjectID, in objects: [ObjectID: DatedObject]) -> DatedObject? {
    if let place = commits.graph.place(of: id) {
      return DatedObject(kind: .commit, date: commits.commits[place].committed, isByBot: nil)
    }
    return objects[id]
  }

  private static func tag(_ name: String, _ object: DatedObject) -> RepositoryHistory.Tag {
    RepositoryHistory.Tag(
      name: name, created: object.date, isAnnotated: object.kind == .tag, isByBot: object.isByBot)
  }

  /// Of two tips of one branch, here and on a remote, the newer.
  private static func newer(
    _ old: RepositoryHistory.Branch?, _ new: RepositoryHistory.Branch
  ) -> RepositoryHistory.Branch {
    guard let old, let date = old.tipDate else { return new }
    return new.tipDate.map { $0 > date } ?? false ? new : old
  }
}
