import Arguments
import MaturityModel
import TextLayout

/// `assay model list`: the models that can be named, and where each comes from.
enum ModelListCommand {
  static let command = ProgramCommand(
    description: Command(
      "list", abstract: "List the models that can be named, and where each comes from.",
      examples: [
        Command.Example("with models of one's own", "ASSAY_MODELS=~/models assay model list")
      ],
      options: [ProjectRequest.language]),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let search = ModelSearch(context)
    var rows: [[String]] = []
    var seen: Set<String> = []
    for place in search.places {
      for id in search.models(in: place) {
        // What stands behind another of the same name is never used by that name.
        let hidden = seen.insert(id).inserted ? "" : " (hidden by the one above)"
        let about = try about(id, search, place, invocation, context)
        rows.append([id] + about + [hidden])
      }
    }
    try context.print(table(rows))
    return .done
  }

  /// Version, title and origin.
  private static func about(
    _ id: String, _ search: ModelSearch, _ place: ModelSearch.Place, _ invocation: Invocation,
    _ context: CommandContext
  ) throws(CommandFailure) -> [String] {
    let origin = search.shown(id, in: place) ?? "built in"
    do throws(CommandFailure) {
      let model = try ModelFiles(id, in: place, search, context).load()
      return [model.version, model.title.text(in: invocation.language), origin]
    } catch {
      let first = error.message.split(separator: "\n").first.map(String.init) ?? ""
      return ["–", first, origin]
    }
  }

  private static func table(_ rows: [[String]]) -> String {
    let widths = (0..<3).map { column in
      min(40, rows.map { DisplayWidth.of(TerminalSafe.escaped($0[column])) }.max() ?? 0)
    }
    return rows.map { row in
      let cells = zip(row, widths).map { DisplayWidth.fit(TerminalSafe.escaped($0), to: $1) }
      return cells.joined(separator: "  ") + "  \(TerminalSafe.escaped(row[3] + row[4]))\n"
    }.joined()
  }
}
