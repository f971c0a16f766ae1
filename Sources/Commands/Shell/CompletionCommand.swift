import Arguments

/// `assay completion`: completion scripts for shells.
enum CompletionCommand {
  static let command = ProgramCommand(
    description: Command(
      "completion", abstract: "Print a completion script for a shell.",
      examples: [Command.Example("in bash", "source <(assay completion bash)")],
      positionals: [
        Positional(
          "shell", help: "The shell.", isRequired: true, choices: Shell.allCases.map(\.rawValue))
      ]),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    guard let shell = invocation.positionals.first.flatMap(Shell.init(rawValue:)) else {
      return .internalError
    }
    try context.print(
      shell.completionScript(for: CommandTable.program, shared: CommandTable.shared))
    return .done
  }
}
