import Arguments
import History
import Platform
import Quantities
import TextLayout

/// `assay history show`: levels over time.
enum HistoryShowCommand {
  static let command = ProgramCommand(
    description: Command(
      "show", abstract: "Show kept assessments by project and date.",
      examples: [Command.Example("of one project", "assay history show tea-shop")],
      positionals: [Positional("project", help: "The project; all when left out.")],
      options: [HistoryRecordCommand.store]),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let store = HistoryRecordCommand.path(invocation, context)
    try checkStore(FilePath(store))
    let runs: [RunRecord]
    do throws(HistoryError) {
      runs = try SQLiteStore(path: store).runs(of: invocation.positionals.first)
    } catch {
      throw .history(error)
    }
    for run in runs {
      let level = "\(words(run.proven)) proven, \(words(run.potential)) possible"
      try context.print(
        "\(run.asOf.date)  \(TerminalSafe.escaped(run.project))  \(run.model)  \(level)\n")
    }
    return .done
  }

  /// Refuses a store that is not there, which opening would make.
  private static func checkStore(_ path: FilePath) throws(CommandFailure) {
    do throws(SystemError) {
      _ = try OpenDirectory(at: path.parent).file(path.lastName, limit: .max)
    } catch {
      throw .system(error)
    }
  }

  private static func words(_ level: Int?) -> String { level.map { "level \($0)" } ?? "–" }
}
