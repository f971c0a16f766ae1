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
          "comment on a merge request what it changes",
          "assay assess . --quiet --summary comment --base main.json"),
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
        ReportWriter.languages,
      ] + LevelGate.options + SummaryOutput.options + ProjectRequest.options),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let request = try ProjectRequest(invocation, path: invocation.positionals.first, context)
    let gate = try LevelGate(invocation, context)
    let session = try ProjectSession(request, context)
    if !request.isQuiet { noteHistory(session, context) }
    let document = session.assess(target: request.target)
    guard !document.isEmpty else {
      throw .nothingAssessed(session.survey, session.evidence.diagnostics)
    }
    let summary = try SummaryOutput.render(document, invocation, context)
    let written = try ReportWriter(invocation, context).write(document)
    if let summary {
      do throws(SystemError) { try context.output(summary) } catch { throw .system(error) }
    } else if !request.isQuiet {
      let style = context.style(invocation)
      try context.print(TerminalSummary.render(document, style: style))
      try context.print("\n" + written.map { TerminalSafe.escaped($0) + "\n" }.joined())
    }
    return try gate.judge(document, context)
  }

  /// Says where the history is when the folder is a part of a repository, unless it was chosen.
  private static func noteHistory(_ session: ProjectSession, _ context: CommandContext) {
    guard let around = session.survey.enclosingRepository, !session.isDeclared else { return }
    context.complain("note: the project lies inside '\(around)'; assess that to have the history")
  }
}
