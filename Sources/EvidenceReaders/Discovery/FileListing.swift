import Evidence
import Platform
import TextLayout

/// The files below one folder, listed once and sorted by path.
struct FileListing {
  /// The files, links and special files, without folders.
  private(set) var entries: [DirectoryWalk.Entry] = []
  /// Files in folders that a pattern led into although they are passed over.
  private(set) var hidden: [DirectoryWalk.Entry] = []
  /// What was not listed.
  private(set) var diagnostics: [Diagnostic] = []

  /// Lists a folder, passing over those of `SkippedFolders` that no pattern leads into.
  init(_ folder: OpenDirectory, options: CollectionOptions) {
    var found: [DirectoryWalk.Entry] = []
    let shortfalls = DirectoryWalk.run(
      from: folder, limits: .init(entries: options.fileCountLimit),
      descends: { path in
        !SkippedFolders.contains(path)
          || options.evidencePatterns.contains { $0.leadsInto(path) }
      },
      visit: { if $0.kind != .directory { found.append($0) } })
    found.sort { $0.path < $1.path }
    Self.leaveOut(Self.folders(with: CollectionLayout.index, in: found), of: &found)
    let nested = Self.folders(with: ProjectConfiguration.fileName, in: found)
    Self.leaveOut(nested, of: &found)
    hidden = options.evidencePatterns.isEmpty ? [] : found.filter { SkippedFolders.hold($0.path) }
    entries = hidden.isEmpty ? found : found.filter { !SkippedFolders.hold($0.path) }
    diagnostics = shortfalls.map(Self.diagnostic) + nested.map(Self.note)
  }

  /// The folders, with a `/` at the end, that hold a file of a name.
  ///
  /// One with an `assay.yaml` of its own is a project by itself, whose evidence says nothing about
  /// the one around it; a saved collection would count everything twice.
  private static func folders(
    with name: String, in entries: [DirectoryWalk.Entry]
  ) -> [FilePath] {
    let ending = Array("/\(name)".utf8)
    return entries.compactMap { entry in
      guard entry.path.bytes.suffix(ending.count).elementsEqual(ending) else { return nil }
      return FilePath(bytes: entry.path.bytes.dropLast(ending.count - 1))
    }
  }

  /// Takes out what lies in the folders; both are sorted, so one look at each entry is enough.
  private static func leaveOut(_ folders: [FilePath], of entries: inout [DirectoryWalk.Entry]) {
    var rest = folders[...]
    entries.removeAll { entry in
      while let next = rest.first, next < entry.path {
        if entry.path.bytes.starts(with: next.bytes) { return true }
        rest = rest.dropFirst()
      }
      return false
    }
  }

  private static func note(_ nested: FilePath) -> Diagnostic {
    Diagnostic(
      .note, path: nested.shown,
      message: "has an assay.yaml of its own and is left out; assess it by itself")
  }

  private static func diagnostic(_ shortfall: DirectoryWalk.Shortfall) -> Diagnostic {
    switch shortfall {
    case .tooManyEntries(let limit):
      Diagnostic(
        .warning, path: "",
        message: "more than \(limit) files and folders; the rest was not looked at")
    case .tooDeep(let path, let limit):
      Diagnostic(
        .warning, path: String(path.shown.prefix(80)) + "…",
        message: "the path is longer than \(limit) bytes; the folder was not looked at")
    case .unreadable(let path, let error):
      Diagnostic(.error, path: path.shown, message: "the folder cannot be read: \(error.reason)")
    }
  }
}

extension FilePath {
  /// The path as records and messages show it, with unprintable characters escaped.
  var shown: String { TerminalSafe.escaped(description) }
}
