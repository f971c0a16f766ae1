import Arguments
import Assessment
import MaturityModel
import Platform
import Reports
import TextLayout

/// `assay plan`: the cheapest way to a level.
enum PlanCommand {
  static let command = ProgramCommand(
    description: Command(
      "plan", abstract: "Find the cheapest way to a level, and what would follow if.",
      examples: [
        Command.Example(
          "the way to level 3, as a check-list", "assay plan . --target 3 -f markdown"),
        Command.Example(
          "what better coverage would bring", "assay plan . --set coverage.line.ratio=0.8"),
        Command.Example(
          "tasks for an issue tracker, from a saved assessment",
          "assay plan reports/shop.json --format csv -o tasks.csv"),
      ],
      positionals: [
        Positional(
          "path", help: "The project's folder, or an assessment saved as JSON.", completion: .file)
      ],
      options: [
        Option(
          "target", value: "level", help: "The level aimed at.", defaultText: "the model's"),
        Option(
          "practice", value: "id",
          help: "Plan for this practice or domain alone; may be repeated.", repeats: true),
      ] + HypothesisRequest.options + [
        Option(
          "format", short: "f", value: "format", choices: PlanFormat.all.map(\.id),
          help: "The plan's format.", defaultText: "text"),
        DocumentOutput.option, ProjectRequest.language,
      ] + ProjectRequest.options),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let path = invocation.positionals.first
    let request = try ProjectRequest(invocation, path: path, context)
    let scene =
      if let path, try isFile(context.path(path)) {
        try PlanScene(saved: path, request, HypothesisRequest(invocation), context)
      } else {
        try PlanScene(request, HypothesisRequest(invocation), context)
      }
    let contents = try scene.contents(for: invocation.values("practice"))
    let format = PlanFormat.named(invocation.value("format") ?? "text")
    guard let format else { return .internalError }
    try DocumentOutput.write(
      format.render(contents, style: context.style(invocation)), invocation, context)
    return .done
  }

  private static func isFile(_ path: FilePath) throws(CommandFailure) -> Bool {
    do throws(SystemError) {
      return try OpenDirectory(at: path.parent).status(of: path.lastName)?.kind == .regular
    } catch {
      throw .system(error)
    }
  }
}
