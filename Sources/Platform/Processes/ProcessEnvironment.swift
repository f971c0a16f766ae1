/// The variables this process was started with.
public enum ProcessEnvironment {
  /// The variables by name; of one that stands twice, the first.
  public static var variables: [String: String] {
    var variables: [String: String] = [:]
    for entry in SystemCalls.environment {
      let parts = entry.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, variables[String(parts[0])] == nil else { continue }
      variables[String(parts[0])] = String(parts[1])
    }
    return variables
  }

  /// The folder this process works in.
  public static var currentFolder: FilePath {
    get throws(SystemError) { try SystemCalls.currentFolder() }
  }

  /// Finds a program by its name in the absolute folders of a search path such as `PATH`.
  public static func program(_ name: FilePath, searchPath: String) -> FilePath? {
    for folder in searchPath.split(separator: ":") where folder.hasPrefix("/") {
      let path = FilePath(folder).appending(name)
      if SystemCalls.isExecutable(path) { return path }
    }
    return nil
  }
}
