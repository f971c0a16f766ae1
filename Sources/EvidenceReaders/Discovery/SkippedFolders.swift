import Platform

/// Folders whose contents are other people's work or a tool's own, by name.
enum SkippedFolders {
  /// The table.
  static let names: Set<String> = [
    // Version control.
    ".git", ".hg", ".svn", ".bzr", ".jj",
    // Dependencies that a package manager put there.
    "node_modules", "bower_components", "jspm_packages", ".yarn", ".pnpm-store", ".npm",
    ".venv", "venv", "site-packages", ".eggs", "__pypackages__", ".tox", ".nox",
    "Pods", "Carthage", ".build", ".swiftpm", "DerivedData",
    ".gradle", ".m2", ".ivy2", ".sbt", ".cargo", ".bundle", ".dart_tool", ".pub-cache",
    ".terraform", ".nuget", "vendor", "third_party", "_build", "deps.ex", ".stack-work", ".cabal",
    // Caches and editors' settings.
    "__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".parcel-cache", ".cache",
    ".next", ".nuxt", ".idea", ".vs", ".history",
  ]

  /// Whether a file lies in such a folder, which only a pattern of the user leads into.
  static func hold(_ file: FilePath) -> Bool {
    file.parent.names.contains { names.contains($0.description) }
  }

  /// Whether a folder is passed over.
  static func contains(_ folder: FilePath) -> Bool {
    names.contains(folder.lastName.description)
  }
}
