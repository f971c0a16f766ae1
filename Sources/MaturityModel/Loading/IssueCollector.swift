import DataFormats

/// Gathers issues while a model is read, so that one run shows all of them.
final class IssueCollector {
  private(set) var issues: [ModelIssue] = []
  /// The rules that were refused, so that what only they read does not pass for unread.
  private(set) var refusedRules: [String] = []
  /// The criteria whose level or rule was refused; the model holds a harmless one in its place.
  private(set) var refusedCriteria: Set<String> = []
  private let directory: String
  private let choices: [String: SourcePosition]

  /// Starts without issues; names of files are shown below a directory.
  init(directory: String, choices: [String: SourcePosition] = [:]) {
    (self.directory, self.choices) = (directory, choices)
  }

  /// The path of a file of the model as the user would write it.
  func path(of file: String) -> String { directory.isEmpty ? file : "\(directory)/\(file)" }

  func report(_ problem: ModelProblem, in file: String, at position: SourcePosition?) {
    issues.append(ModelIssue(path: path(of: file), position: position, problem: problem))
  }

  func report(_ issue: ModelIssue) { issues.append(issue) }

  /// Notes what is wrong with a choice of the project, at its place in `assay.yaml`.
  func report(_ problem: ModelProblem, inChoice name: String) {
    report(ModelIssue(path: "assay.yaml", position: choices[name], problem: problem))
  }

  func refuse(rule: String) { refusedRules.append(rule) }

  func refuse(criterion: String) { refusedCriteria.insert(criterion) }

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
