import DataFormats
import Evidence

/// Tells from `runs-on` where a job runs.
enum GitHubRunner {
  static func runner(of job: YAMLNode) -> PipelineDefinition.Runner {
    guard let node = job["runs-on"] else { return .unstated }
    let labels = (node["labels"] ?? node).texts.flatMap { resolved($0, in: job) }
    if labels.contains("self-hosted") { return .selfHosted }
    guard !labels.isEmpty, labels.allSatisfy(isHosted) else { return .unstated }
    return .hosted
  }

  /// Labels of GitHub's own machines; any other label may be a larger one of theirs or a runner of
  /// the team, which the file does not tell.
  private static func isHosted(_ label: String) -> Bool {
    ["ubuntu-", "windows-", "macos-"].contains { label.hasPrefix($0) }
  }

  /// `${{ matrix.os }}` as the values the matrix lists.
  private static func resolved(_ label: String, in job: YAMLNode) -> [String] {
    guard let range = label.firstRange(of: "matrix.") else { return [label] }
    let key = String(
      label[range.upperBound...].prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" })
    guard let matrix = job["strategy"]?["matrix"] else { return [label] }
    let listed = matrix[key]?.texts ?? []
    let included = (matrix["include"]?.items ?? []).compactMap { $0[key]?.string }
    return listed + included
  }
}
