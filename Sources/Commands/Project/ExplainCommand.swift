import Arguments
import Reports
import TextLayout

/// `assay explain`: why one verdict is what it is.
enum ExplainCommand {
  static let command = ProgramCommand(
    description: Command(
      "explain", abstract: "Say why a practice or criterion is judged as it is.",
      examples: [
        Command.Example("a practice", "assay explain CM-VC-BM ."),
        Command.Example("one criterion", "assay explain CM-VC-BM.L3.1 ."),
      ],
      positionals: [
        Positional("id", help: "A practice, criterion or domain.", isRequired: true),
        ProjectRequest.positional,
      ],
      options: [
        Option(
          "target", value: "level", help: "The level aimed at.", defaultText: "the model's"),
        ProjectRequest.language,
      ] + ProjectRequest.options),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let id = invocation.positionals[0]
    let request = try ProjectRequest(
      invocation, path: invocation.positionals.dropFirst().first, context)
    let document = try ProjectSession(request, context).assess(target: request.target)
    let style = context.style(invocation)
    guard let text = TerminalExplanation.render(id, in: document, style: style) else {
      let known = TerminalExplanation.identifiers(in: document)
      throw .unknownIdentifier(id, suggestion: NearestName.suggestion(for: id, in: known))
    }
    try context.print(text)
    return .done
  }
}
