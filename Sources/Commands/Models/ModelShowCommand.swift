import Arguments
import MaturityModel
import Platform
import Reports
import TextLayout

/// `assay model show`: a model, or a part of it, to read or to process.
enum ModelShowCommand {
  static let command = ProgramCommand(
    description: Command(
      "show", abstract: "Show a model, or one domain, item, practice or criterion of it.",
      examples: [
        Command.Example("the built-in model in Chinese", "assay model show --lang zh-Hans"),
        Command.Example(
          "one practice with its rules and questions",
          "assay model show continuous-delivery CM-VC-BM"),
        Command.Example(
          "a model of one's own as a web page",
          "assay model show ./my-model --format html --output my-model.html"),
      ],
      positionals: [
        ModelLintCommand.positional,
        Positional("id", help: "What to show of it; everything when left out."),
      ],
      options: [
        Option(
          "format", short: "f", value: "format", choices: ModelOutlineFormat.all.map(\.id),
          help: "How to show it.", defaultText: "tree"),
        DocumentOutput.option, ProjectRequest.language,
      ]),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let model = try ModelFiles(invocation.positionals.first ?? ModelFiles.standard, context).load()
    let excerpt = try excerpt(of: model, invocation.positionals.dropFirst().first)
    let format = ModelOutlineFormat.named(invocation.value("format") ?? "tree")
    guard let format else { return .internalError }
    try DocumentOutput.write(
      format.render(excerpt, context.style(invocation)), invocation, context)
    return .done
  }

  private static func excerpt(
    of model: Model, _ id: String?
  ) throws(CommandFailure) -> ModelExcerpt {
    guard let id else { return ModelExcerpt(model) }
    guard let excerpt = ModelExcerpt(model, showing: id) else {
      let known = ModelExcerpt.identifiers(in: model)
      throw .unknownIdentifier(id, suggestion: NearestName.suggestion(for: id, in: known))
    }
    return excerpt
  }
}
