extension Candidate {
  /// Folders whose files are of others or stand for examples in tests: never the project's own
  /// configuration.
  private static let foreignFolders: Set<Substring> = [
    "node_modules", "vendor", "third_party", "testdata", "fixtures", "__fixtures__",
    "test-fixtures", "site-packages", ".build", "Pods",
  ]

  /// Whether the file lies where files of others or test inputs lie.
  var isForeign: Bool {
    path.split(separator: "/").dropLast().contains { Self.foreignFolders.contains($0) }
  }

  /// Whether the name ends in `.yml` or `.yaml`.
  var isYAML: Bool { hasExtension("yml") || hasExtension("yaml") }

  /// Whether the name ends in a dot and the given letters, in any case.
  func hasExtension(_ ending: String) -> Bool { lowercasedName.hasSuffix("." + ending) }

  /// The path of the folder, empty for the root.
  var folder: Substring {
    path.lastIndex(of: "/").map { path[..<$0] } ?? ""
  }
}
