import Arguments

/// A subcommand: its description and what it does.
struct ProgramCommand: Sendable {
  /// What the command line, help and completion know of it.
  let description: Command
  /// Does it.
  let run: @Sendable (Invocation, CommandContext) throws(CommandFailure) -> ExitCode
}
