import Arguments
import Assessment
import MaturityModel
import Reports
import TextLayout

/// What a pipeline asks of an assessment before it goes on.
struct LevelGate {
  static let options = [
    Option(
      ProjectRequest.gateName, value: "level",
      help: "Exit with 1 when the proven level, waived gaps aside, is below this."),
    Option(
      "no-regression", value: "file",
      help: "Exit with 1 when a proven level is below that of this saved assessment.",
      completion: .file),
  ]

  private let least: Int?
  private let base: AssessmentDocument?

  /// Reads what is asked for.
  init(_ invocation: Invocation, _ context: CommandContext) throws(CommandFailure) {
    least = try invocation.level(ProjectRequest.gateName)
    base = try invocation.value("no-regression").map { file throws(CommandFailure) in
      try SavedAssessment.load(file, context)
    }
  }

  /// Judges an assessment; what fell is told as a line each.
  ///
  /// Levels that were measured with different yardsticks are not compared.
  func judge(
    _ document: AssessmentDocument, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    if let least, least > document.model.policy.topLevel {
      throw .usage(
        .invalidLevel(
          "\(least)", option: ProjectRequest.gateName, top: document.model.policy.topLevel))
    }
    let fallen = try fallen(in: document)
    for level in fallen { context.complain(line(level)) }
    // An accepted gap fails no gate.
    let passes = reachesLeast(document.gateLevel)
    if passes, !reachesLeast(document.level) {
      context.complain("note: only waivers keep the level from being below --fail-under")
    }
    return fallen.isEmpty && passes ? .done : .belowGate
  }

  /// Whether the proven level is high enough; a model that prints no level has none to reach.
  private func reachesLeast(_ level: LevelRange?) -> Bool {
    guard let least else { return true }
    return (level?.proven.level ?? 0) >= least
  }

  private func fallen(in document: AssessmentDocument) throws(CommandFailure) -> [LevelMove] {
    guard let base else { return [] }
    let change = AssessmentChange(from: base, to: document)
    guard change.isLikeForLike else { throw .otherYardstick(project: base.project.name) }
    return change.fallen
  }

  private func line(_ move: LevelMove) -> String {
    let title = move.title?.english ?? "the whole"
    let id = move.id.map { " (\($0))" } ?? ""
    let now = move.new.map { "\($0.proven.level)" } ?? "none"
    return "regression: \(title)\(id): level \(move.old?.proven.level ?? 0) was proven, now \(now)"
  }
}
