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
    // Opening a store makes one; looking must not.
    let store = FilePath(HistoryRecordCommand.path(invocation, context))
    do throws(SystemError) {
      _ = try OpenDirectory(at: store.parent).file(store.lastName, limit: .max)
    } catch {
      throw .system(error)
    }
    let runs: [RunRecord]
    do throws(HistoryError) {
      runs = try SQLiteStore(path: "\(store)")
        .runs(of: invocation.positionals.first)
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

  private static func words(_ level: Int?) -> String { level.map { "level \($0)" } ?? "–" }
}
