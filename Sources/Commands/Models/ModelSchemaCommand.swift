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
      ],
      positionals: [Positional("file", help: "'model' or 'domain'; 'domain' when left out.")]),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let name = invocation.positionals.first ?? "domain"
    guard let schema = ModelSchema(rawValue: name) else {
      throw .usage(
        .rejected(value: name, name: "file", reason: "allowed: model, domain"))
    }
    try context.print(schema.text)
    return .done
  }
}
