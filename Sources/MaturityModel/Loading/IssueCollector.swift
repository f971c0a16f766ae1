import DataFormats

/// Gathers issues while a model is read, so that one run shows all of them.
final class IssueCollector {
  private(set) var issues: [ModelIssue] = []
  private let directory: String

  /// Starts without issues; names of files are shown below a directory.
  init(directory: String) { self.directory = directory }

  /// The path of a file of the model as the user would write it.
  func path(of file: String) -> String { directory.isEmpty ? file : "\(directory)/\(file)" }

  func report(_ problem: ModelProblem, in file: String, at position: SourcePosition?) {
    issues.append(ModelIssue(path: path(of: file), position: position, problem: problem))
  }

  func report(_ issue: ModelIssue) { issues.append(issue) }

  /// The result of a step, or nil once its error is noted.
  func take<Result>(_ step: () throws(InputError) -> Result) -> Result? {
    do {
      return try step()
    } catch {
      issues.append(
        ModelIssue(path: error.path, position: error.position, problem: .input(error.problem)))
      return nil
    }
  }
}
