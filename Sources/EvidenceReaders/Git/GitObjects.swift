import Platform

/// Checks that a repository's objects are its own before git reads them.
enum GitObjects {
  private static let alternatesLimit = 65_536

  /// Refuses objects borrowed from elsewhere by an alternates file, a link or a special file.
  static func check(_ common: OpenDirectory) throws(GitFailure) {
    let folder = try GitFailure.attempt { () throws(SystemError) in
      try common.directory("objects")
    }
    try refuseAlternates(folder)
    var irregular: (FilePath, FileKind)?
    let shortfalls = DirectoryWalk.run(from: folder, limits: .init(entries: 10_000_000)) { entry in
      if entry.kind != .regular, entry.kind != .directory, irregular == nil {
        irregular = (FilePath("objects").appending(entry.path), entry.kind)
      }
    }
    if let irregular { throw .irregularObject(irregular.0, irregular.1) }
    for case .unreadable(_, let error) in shortfalls { throw .system(error) }
  }

  private static func refuseAlternates(_ folder: OpenDirectory) throws(GitFailure) {
    let bytes = try GitFailure.attempt { () throws(SystemError) -> [UInt8] in
      guard try folder.status(of: "info/alternates") != nil else { return [] }
      return try folder.bytes(of: "info/alternates", limit: alternatesLimit)
    }
    let lines = bytes.split(separator: UInt8(ascii: "\n"))
    if lines.contains(where: { $0.first != UInt8(ascii: "#") }) { throw .alternates }
  }
}
