/// Folders that hold inputs of tests and examples: a report in one of them was not made by the
/// project's own pipeline.
enum FixtureFolders {
  /// The names, in lower case.
  static let names: Set<String> = [
    "fixture", "fixtures", "__fixtures__", "testdata", "test-data", "test_data", "testresources",
    "test-resources", "mocks", "__mocks__", "__snapshots__", "golden", "goldens", "example",
    "examples", "sample", "samples",
  ]

  /// Whether a file lies in such a folder, or among the resources of source code.
  static func hold(_ path: String) -> Bool {
    let folders = path.split(separator: "/").dropLast().map { $0.lowercased() }
    if folders.contains(where: names.contains) { return true }
    guard let source = folders.firstIndex(of: "src") else { return false }
    return folders[source...].contains("resources")
  }
}
