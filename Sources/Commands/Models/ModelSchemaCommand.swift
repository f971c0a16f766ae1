import Arguments
import MaturityModel
import Reports

/// `assay model schema`: the JSON Schemas of what people write and of what `model` prints.
enum ModelSchemaCommand {
  static let command = ProgramCommand(
    description: Command(
      "schema", abstract: "Print the JSON Schema of a file, so that editors complete and check it.",
      examples: [
        Command.Example("of a model's domain files", "assay model schema domain"),
        Command.Example("of a project's assay.yaml", "assay model schema project"),
        Command.Example("of what 'model show --format json' prints", "assay model schema outline"),
      ],
      positionals: [
        Positional(
          "file", help: "Which file; the domain files when left out.",
          choices: all.map(\.name))
      ]),
    run: run)

  /// A schema by its name.
  struct Entry: Sendable {
    let name: String
    let text: @Sendable () -> String
  }

  /// Every schema; a new one is added here.
  static let all: [Entry] =
    ModelSchema.allCases.map { schema in Entry(name: schema.rawValue) { schema.text } } + [
      Entry(name: "outline") { ModelJSON.schema },
      Entry(name: "comparison") { ComparisonJSON.schema },
    ]

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let name = invocation.positionals.first ?? ModelSchema.domain.rawValue
    guard let schema = all.first(where: { $0.name == name }) else { return .internalError }
    try context.print(schema.text())
    return .done
  }
}
