import Arguments
import History

/// `assay history record`: keeps a saved assessment.
enum HistoryRecordCommand {
  static let store = Option(
    "store", value: "file", help: "The SQLite file of the history.", defaultText: "assay.db",
    completion: .file)

  static let command = ProgramCommand(
    description: Command(
      "record", abstract: "Keep saved assessments in a history.",
      examples: [
        Command.Example("after an assessment", "assay history record reports/project.json")
      ],
      positionals: [
        Positional(
          "file", help: "Assessments saved as JSON.", isRequired: true, repeats: true,
          completion: .file)
      ], options: [store]),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    for file in invocation.positionals {
      let run = RunRecord(try SavedAssessment.load(file, context))
      do throws(HistoryError) {
        try SQLiteStore(path: path(invocation, context)).record(run)
      } catch {
        throw .history(error)
      }
    }
    return .done
  }

  static func path(_ invocation: Invocation, _ context: CommandContext) -> String {
    "\(context.path(invocation.value("store") ?? "assay.db"))"
  }
}
