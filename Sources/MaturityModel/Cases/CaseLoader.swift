public import CEL
import DataFormats

/// Reads the worked cases of a model, strictly: whatever is wrong is an error with its place.
public enum CaseLoader {
  /// The folder within the model's that holds the files with cases.
  public static let folder = "tests"

  /// Reads and checks all worked cases.
  ///
  /// - Parameters:
  ///   - files: The files of the model's directory by their path within it; those right below
  ///     `tests` whose names end in `.yaml` are read, in order of their names.
  ///   - model: The model that they test.
  ///   - facts: The facts that rules may read beside those the model declares.
  ///   - directory: The model's directory as the user would write it, for messages.
  /// - Returns: The cases; none when there are no files.
  /// - Throws: All issues at once, by file and place.
  public static func load(
    files: [(path: String, bytes: [UInt8])], model: Model, facts: [VariableDeclaration],
    directory: String = ""
  ) throws(ModelError) -> CaseBook {
    let issues = IssueCollector(directory: directory)
    var decoder = CaseFileDecoder(
      names: CaseNames(model: model, facts: facts, issues: issues), issues: issues)
    for file in files.sorted(by: { $0.path < $1.path }) where isCaseFile(file.path) {
      decoder.decode(file.path, file.bytes)
    }
    guard issues.issues.isEmpty else { throw ModelError(issues.issues) }
    return CaseBook(cases: decoder.cases, equivalents: decoder.equivalents)
  }

  private static func isCaseFile(_ path: String) -> Bool {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[0] == folder && path.hasSuffix(".yaml")
  }
}
