/// Lists a tree of folders: files before subfolders, each sorted by the bytes of their names.
///
/// Links are listed and not followed. At most sixteen folders are open at a time, however deep the
/// tree is. Nothing is skipped unless the caller says so.
public struct DirectoryWalk {
  /// How much is listed.
  public struct Limits: Sendable, Hashable {
    /// Entries in all.
    public var entries: Int
    /// Bytes of a path below the root; deeper folders are not opened.
    public var pathBytes: Int

    /// Sets limits.
    public init(entries: Int = 1_000_000, pathBytes: Int = 4_096) {
      (self.entries, self.pathBytes) = (entries, pathBytes)
    }
  }

  /// Something that was not listed.
  public enum Shortfall: Sendable, Hashable {
    /// There are more entries than the limit.
    case tooManyEntries(limit: Int)
    /// The folder's path is longer than the limit.
    case tooDeep(FilePath, limit: Int)
    /// The folder could not be listed.
    case unreadable(FilePath, SystemError)
  }

  /// One entry with its path from the root of the walk.
  public struct Entry: Sendable, Hashable {
    /// The path from the root.
    public let path: FilePath
    /// What it is.
    public let kind: FileKind
    /// The size in bytes of a regular file, else 0.
    public let size: Int
  }

  private struct Frame {
    let path: FilePath
    var folder: OpenDirectory?
    /// Names of subfolders still to visit, the next one last.
    var pending: [FilePath]
  }

  private static let openFolders = 16

  private let root: OpenDirectory
  private let limits: Limits
  private var stack: [Frame] = []
  private var listed = 0
  private var shortfalls: [Shortfall] = []

  private init(_ root: OpenDirectory, limits: Limits) {
    (self.root, self.limits) = (root, limits)
  }

  /// Lists everything below a folder and returns what was not listed.
  ///
  /// `descends` says whether to go into a folder, by its path from the root; `visit` is given every
  /// entry, folders too.
  public static func run(
    from root: OpenDirectory, limits: Limits = Limits(),
    descends: (FilePath) -> Bool = { _ in true }, visit: (Entry) -> Void
  ) -> [Shortfall] {
    var walk = DirectoryWalk(root, limits: limits)
    walk.list(root, at: "", descends, visit)
    while let next = walk.nextFolder() {
      guard let folder = walk.open(next) else { continue }
      walk.list(folder, at: next, descends, visit)
    }
    return walk.shortfalls
  }

  /// The next folder of the innermost frame that has one; finished frames are dropped.
  private mutating func nextFolder() -> FilePath? {
    while let last = stack.indices.last {
      if let name = stack[last].pending.popLast() { return stack[last].path.appending(name) }
      stack.removeLast()
    }
    return nil
  }

  private mutating func open(_ path: FilePath) -> OpenDirectory? {
    guard path.bytes.count <= limits.pathBytes else {
      shortfalls.append(.tooDeep(path, limit: limits.pathBytes))
      return nil
    }
    do throws(SystemError) {
      let last = stack.count - 1
      if stack[last].folder == nil { stack[last].folder = try root.directory(stack[last].path) }
      return try stack[last].folder?.directory(path.lastName)
    } catch {
      shortfalls.append(.unreadable(path, error))
      return nil
    }
  }

  private mutating func list(
    _ folder: OpenDirectory, at path: FilePath, _ descends: (FilePath) -> Bool,
    _ visit: (Entry) -> Void
  ) {
    let entries: [DirectoryEntry]
    do throws(SystemError) {
      entries = try folder.entries(limit: max(0, limits.entries - listed))
    } catch {
      return shortfalls.append(.unreadable(path, error))
    }
    var pending: [FilePath] = []
    for entry in entries where reserve() {
      let inner = path.appending(entry.name)
      visit(Entry(path: inner, kind: entry.kind, size: entry.size))
      if entry.kind == .directory, descends(inner) { pending.append(entry.name) }
    }
    stack.append(Frame(path: path, folder: folder, pending: pending.reversed()))
    if stack.count > Self.openFolders { stack[stack.count - Self.openFolders - 1].folder = nil }
  }

  /// Counts one more entry; false, with one shortfall, when the limit is reached.
  private mutating func reserve() -> Bool {
    guard listed < limits.entries else {
      let shortfall = Shortfall.tooManyEntries(limit: limits.entries)
      if !shortfalls.contains(shortfall) { shortfalls.append(shortfall) }
      return false
    }
    listed += 1
    return true
  }
}
