/// A folder held open, so that what is opened in it cannot be led elsewhere by renames or links.
public final class OpenDirectory: Sendable {
  let descriptor: Descriptor
  /// The path it was opened by, for messages.
  public let path: FilePath

  init(_ descriptor: Descriptor, path: FilePath) {
    (self.descriptor, self.path) = (descriptor, path)
  }

  /// Opens the folder a user named; this path alone may be or hold symbolic links.
  public init(at path: FilePath) throws(SystemError) {
    descriptor = try SystemCalls.open(
      path, in: SystemCalls.workingDirectory, .namedFolder, shown: path)
    self.path = path
  }

  /// Opens a folder inside this one, name by name, following no link.
  public func directory(_ relative: FilePath) throws(SystemError) -> OpenDirectory {
    guard relative.staysInside else { throw .outside(relative) }
    var folder = self
    for name in relative.names {
      let inner = folder.path.appending(name)
      folder = OpenDirectory(
        try SystemCalls.open(name, in: folder.descriptor.number, .folder, shown: inner),
        path: inner)
    }
    return folder
  }

  /// Opens a regular file inside this folder to be read, following no link.
  ///
  /// A file with more bytes than `limit` is refused.
  public func file(
    _ relative: FilePath, limit: Int
  ) throws(SystemError) -> FileByteStream {
    let folder = try directory(relative.parent)
    return try FileByteStream(relative.lastName, in: folder, shown: relative, limit: limit)
  }

  /// The bytes of a file inside this folder.
  public func bytes(of relative: FilePath, limit: Int) throws(SystemError) -> [UInt8] {
    try file(relative, limit: limit).readAll()
  }

  /// What is at a path inside this folder, following no link; nil when there is nothing.
  public func status(of relative: FilePath) throws(SystemError) -> FileStatus? {
    do {
      let folder = try directory(relative.parent)
      return try SystemCalls.status(
        of: relative.lastName, in: folder.descriptor.number, shown: relative)
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  /// The folder's own status.
  public func status() throws(SystemError) -> FileStatus {
    try SystemCalls.status(of: descriptor.number, shown: path)
  }

  /// What the folder holds, sorted by the bytes of the names.
  ///
  /// A folder with more names than `limit` is cut there, before the sorting.
  public func entries(limit: Int = .max - 1) throws(SystemError) -> [DirectoryEntry] {
    var entries: [DirectoryEntry] = []
    for (name, kind) in try SystemCalls.names(in: descriptor, limit: limit, shown: path) {
      entries.append(try entry(name, kind))
    }
    return entries.sorted { $0.name < $1.name }
  }

  private func entry(_ name: FilePath, _ kind: FileKind) throws(SystemError) -> DirectoryEntry {
    guard kind == .regular || kind == .unknown else {
      return DirectoryEntry(name: name, kind: kind, size: 0)
    }
    do {
      let status = try SystemCalls.status(
        of: name, in: descriptor.number, shown: path.appending(name))
      return DirectoryEntry(name: name, kind: status.kind, size: status.size)
    } catch {
      // Gone since it was listed; whoever opens it learns why.
      guard error.isMissing else { throw error }
      return DirectoryEntry(name: name, kind: kind, size: 0)
    }
  }
}

/// One name in a folder.
public struct DirectoryEntry: Sendable, Hashable {
  /// The name.
  public let name: FilePath
  /// What it is; links are not followed.
  public let kind: FileKind
  /// The size in bytes of a regular file, else 0.
  public let size: Int
}
