import Arguments

/// `assay completion`: completion scripts for shells.
enum CompletionCommand {
  static let command = ProgramCommand(
    description: Command(
      "completion", abstract: "Print a completion script for a shell.",
      examples: [Command.Example("in bash", "source <(assay completion bash)")],
      positionals: [Positional("shell", help: "bash, zsh or fish.", isRequired: true)]),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let name = invocation.positionals[0]
    guard let shell = Shell(rawValue: name) else {
      throw .usage(
        .rejected(
          value: name, name: "shell",
          reason: "allowed: \(Shell.allCases.map(\.rawValue).joined(separator: ", "))"))
    }
    try context.print(
      shell.completionScript(for: CommandTable.program, shared: CommandTable.shared))
    return .done
  }
}
