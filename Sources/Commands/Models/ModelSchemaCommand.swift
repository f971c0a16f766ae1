import Arguments
import MaturityModel

/// `assay model schema`: the JSON Schemas of a model's files, for editors.
enum ModelSchemaCommand {
  static let command = ProgramCommand(
    description: Command(
      "schema", abstract: "Print the JSON Schema of a model's files.",
      examples: [
        Command.Example("of the domain files", "assay model schema domain"),
        Command.Example("of model.yaml", "assay model schema model"),
        Command.Example("of worked cases", "assay model schema cases"),
      ],
      positionals: [
        Positional(
          "file", help: "Which file; the domain files when left out.",
          choices: ModelSchema.allCases.map(\.rawValue))
      ]),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let schema = invocation.positionals.first.flatMap(ModelSchema.init(rawValue:)) ?? .domain
    try context.print(schema.text)
    return .done
  }
}
