import Arguments
import Assessment
import Evidence
import EvidenceReaders
import Platform
import Reports
import TextLayout

/// `assay assess`: the main job.
enum AssessCommand {
  static let command = ProgramCommand(
    description: Command(
      "assess", abstract: "Assess a project and write its gap reports.",
      examples: [
        Command.Example("assess the project in this folder", "assay assess ."),
        Command.Example(
          "fail a pipeline below level 2", "assay assess . --fail-under 2 --format json"),
        Command.Example(
          "add evidence from elsewhere, report in Chinese",
          "assay assess . --evidence ../ci-reports --lang zh-Hans"),
      ],
      positionals: [ProjectRequest.positional],
      options: [
        Option(
          "output", short: "o", value: "folder", help: "Where the reports are written.",
          defaultText: "reports", completion: .folder),
        Option(
          "format", short: "f", value: "format", choices: ReportFormat.all.map(\.id),
          help: "Write only this report; may be repeated.", defaultText: "markdown, html and json",
          repeats: true),
        Option(
          "target", value: "level", help: "The level aimed at.", defaultText: "the model's"),
        Option(
          "fail-under", value: "level", help: "Exit with 1 when the proven level is below this."),
        ProjectRequest.language,
      ] + ProjectRequest.options),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let request = try ProjectRequest(invocation, path: invocation.positionals.first, context)
    let session = try ProjectSession(request, context)
    if !request.isQuiet { noteHistory(session, context) }
    let document = session.assess(target: request.target)
    guard !document.isEmpty else {
      throw .nothingAssessed(session.survey, session.evidence.diagnostics)
    }
    let written = try ReportWriter(invocation, context).write(document)
    if !request.isQuiet {
      let style = context.style(invocation)
      try context.print(TerminalSummary.render(document, style: style))
      try context.print("\n" + written.map { TerminalSafe.escaped($0) + "\n" }.joined())
    }
    return passes(document, request.gate) ? .done : .belowGate
  }

  /// Says where the history is when the folder is a part of a repository, unless it was chosen.
  private static func noteHistory(_ session: ProjectSession, _ context: CommandContext) {
    guard let around = session.survey.enclosingRepository, !session.isDeclared else { return }
    context.complain("note: the project lies inside '\(around)'; assess that to have the history")
  }

  /// Whether the proven level reaches the gate; a model that prints no level has none to reach.
  private static func passes(_ document: AssessmentDocument, _ gate: Int?) -> Bool {
    guard let gate else { return true }
    return (document.level?.proven.level ?? 0) >= gate
  }
}
