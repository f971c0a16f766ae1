import Platform

/// The references of a repository, read from its files.
struct GitReferences {
  /// What a reference holds.
  enum Target: Hashable {
    case object(ObjectID)
    case reference(FilePath)
  }

  /// Every reference below `refs/` by its full name; a loose one hides a packed one.
  private(set) var targets: [FilePath: Target] = [:]
  /// The commit that is checked out.
  private(set) var head: ObjectID
  /// The reference that `HEAD` names; nil when a commit is checked out directly.
  private(set) var headReference: FilePath?
  /// Files of references that hold none.
  private(set) var malformed: [FilePath] = []

  private static let fileLimit = 4_096
  private static let packedLimit = 268_435_456
  private static let mostSteps = 5

  init(_ layout: GitLayout) throws(GitFailure) {
    guard let target = try Self.headTarget(layout) else { throw .malformedHead }
    var packed: [FilePath: Target] = [:]
    var malformed: [FilePath] = []
    try GitFailure.attempt { () throws(SystemError) in
      packed = try Self.packed(layout.common)
      try Self.addLoose(layout.common, to: &packed, &malformed)
    }
    if case .reference(let name) = target { headReference = name }
    guard let head = Self.resolve(target, packed) else { throw .noCommits }
    self.head = head
    targets = packed
    self.malformed = malformed
  }

  /// Follows references to an object; nil when they end or circle.
  static func resolve(_ target: Target, _ targets: [FilePath: Target]) -> ObjectID? {
    var current: Target? = target
    for _ in 0..<mostSteps {
      switch current {
      case .object(let id)?: return id
      case .reference(let name)?: current = targets[name]
      case nil: return nil
      }
    }
    return nil
  }

  private static func headTarget(_ layout: GitLayout) throws(GitFailure) -> Target? {
    let bytes = try GitFailure.attempt { () throws(SystemError) in
      try layout.head.bytes(of: "HEAD", limit: fileLimit)
    }
    let target = target(bytes)
    // What git writes where the references are in a reftable.
    if target == .reference("refs/heads/.invalid") { throw .reftable }
    return target
  }

  /// Reads `ref: name` or an object's name.
  static func target(_ bytes: [UInt8]) -> Target? {
    let line = bytes.prefix { $0 != UInt8(ascii: "\n") }
    if line.starts(with: "ref:".utf8) {
      let name = FilePath(bytes: line.dropFirst(4).drop { $0 == UInt8(ascii: " ") })
      return name.staysInside && name.bytes.starts(with: "refs/".utf8) ? .reference(name) : nil
    }
    return ObjectID(hex: line).map(Target.object)
  }

  private static func packed(_ common: OpenDirectory) throws(SystemError) -> [FilePath: Target] {
    guard try common.status(of: "packed-refs") != nil else { return [:] }
    return packed(try common.bytes(of: "packed-refs", limit: packedLimit))
  }

  /// Reads lines of an object's name and a reference's.
  static func packed(_ bytes: [UInt8]) -> [FilePath: Target] {
    var targets: [FilePath: Target] = [:]
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      guard let space = line.firstIndex(of: UInt8(ascii: " ")),
        let id = ObjectID(hex: line[..<space])
      else { continue }
      targets[FilePath(bytes: line[(space + 1)...])] = .object(id)
    }
    return targets
  }

  private static func addLoose(
    _ common: OpenDirectory, to targets: inout [FilePath: Target], _ malformed: inout [FilePath]
  ) throws(SystemError) {
    guard try common.status(of: "refs") != nil else { return }
    var names: [FilePath] = []
    let folder = try common.directory("refs")
    _ = DirectoryWalk.run(from: folder) { entry in
      if entry.kind != .directory { names.append(entry.path) }
    }
    for name in names {
      // A half-written or hostile reference is worth a word, not the whole history.
      if let bytes = try? folder.bytes(of: name, limit: fileLimit), let target = target(bytes) {
        targets[FilePath("refs").appending(name)] = target
      } else {
        malformed.append(FilePath("refs").appending(name))
      }
    }
  }
}
