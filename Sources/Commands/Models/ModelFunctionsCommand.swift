import Arguments
import TextLayout

/// `assay model functions`: what rules can call.
enum ModelFunctionsCommand {
  static let command = ProgramCommand(
    description: Command(
      "functions", abstract: "Print the reference of the rule language.",
      examples: [
        Command.Example("the whole page", "assay model functions"),
        Command.Example("one function", "assay model functions share"),
      ],
      positionals: [
        Positional("name", help: "A function, macro or operator; all when left out.")
      ]),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    guard let name = invocation.positionals.first else {
      try context.print(RuleReference.page)
      return .done
    }
    guard let text = RuleReference.text(named: name) else {
      let nearest = NearestName.suggestion(for: name, in: RuleReference.names)
      throw .unknownFunction(name, suggestion: nearest)
    }
    try context.print(text)
    return .done
  }
}
