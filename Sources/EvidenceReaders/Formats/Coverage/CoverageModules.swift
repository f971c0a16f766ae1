import Evidence
import Platform

/// Groups the counts of source files by module.
enum CoverageModules {
  /// A file's path, the module it says it belongs to, and its count.
  typealias Source = (path: String, module: String?, count: CoverageReport.Count)

  /// Counts by the module given, or by the folder below the one that all files have in common.
  static func group(_ sources: some Collection<Source>) -> [String: CoverageReport.Count] {
    let depth = commonFolders(of: sources)
    return sources.reduce(into: [:]) { modules, source in
      let name = source.module ?? folder(of: source.path, below: depth)
      modules[name, default: CoverageReport.Count()].add(source.count)
    }
  }

  /// The lines of files that hold tests, told by their paths below the folders they all share.
  static func tests(in sources: some Collection<Source>) -> CoverageReport.Count {
    let depth = commonFolders(of: sources)
    return sources.reduce(into: CoverageReport.Count()) { tests, source in
      let names = names(in: source.path).dropFirst(depth)
      let path = FilePath(names.map { String($0) }.joined(separator: "/"))
      if PurposeTable.purpose(of: path) == .test { tests.add(source.count) }
    }
  }

  private static func commonFolders(of sources: some Collection<Source>) -> Int {
    guard let first = sources.first else { return 0 }
    var common = folders(of: first.path)
    for source in sources.dropFirst() where !common.isEmpty {
      common = zip(common, folders(of: source.path)).prefix { $0 == $1 }.map(\.0)
    }
    return common.count
  }

  private static func folder(of path: String, below depth: Int) -> String {
    folders(of: path).dropFirst(depth).first.map { String($0) } ?? "."
  }

  private static func folders(of path: String) -> [Substring] { names(in: path).dropLast() }

  /// Bytes are compared, for which a report of many files thanks.
  private static func names(in path: String) -> [Substring] {
    path.utf8.split { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") }.map { Substring($0) }
  }
}
