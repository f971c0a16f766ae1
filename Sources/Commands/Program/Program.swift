import Arguments
import Platform
import TextLayout

/// The whole program as a function of its arguments and the world passed in.
public enum Program {
  /// The program's version.
  public static let version = "0.1.0"

  /// Runs one command line, without the program's own name.
  public static func run(_ arguments: [String], _ context: CommandContext) -> ExitCode {
    do throws(ParseFailure) {
      let request = try CommandTable.program.parse(arguments, shared: CommandTable.shared)
      return try perform(request, context)
    } catch {
      report(error, context)
      return .usage
    }
  }

  private static func perform(
    _ request: Request, _ context: CommandContext
  ) throws(ParseFailure) -> ExitCode {
    switch request {
    case .version:
      return attempt(context) { () throws(CommandFailure) in
        try context.print("assay \(version)\n")
        return .done
      }
    case .help(let path): return showHelp(path, context)
    case .run(let invocation) where invocation.path == ["help"]:
      return showHelp(try commandPath(invocation.positionals), context)
    case .run(let invocation):
      guard let command = CommandTable.command(invocation.path) else { return .internalError }
      return try run(command, invocation, context)
    }
  }

  /// The path of a command that `help` is asked about.
  private static func commandPath(_ names: [String]) throws(ParseFailure) -> [String] {
    var command = CommandTable.program
    for (index, name) in names.enumerated() {
      guard let next = command.descendant([name]) else {
        let known = command.subcommands.map(\.name)
        let suggestion = NearestName.suggestion(for: name, in: known)
        throw ParseFailure(
          path: Array(names[..<index]), error: .unknownCommand(name, suggestion: suggestion))
      }
      command = next
    }
    return names
  }

  private static func run(
    _ command: ProgramCommand, _ invocation: Invocation, _ context: CommandContext
  ) throws(ParseFailure) -> ExitCode {
    do throws(CommandFailure) {
      return try command.run(invocation, context)
    } catch {
      if case .usage(let usage) = error { throw ParseFailure(path: invocation.path, error: usage) }
      return end(error, context)
    }
  }

  private static func showHelp(_ path: [String], _ context: CommandContext) -> ExitCode {
    attempt(context) { () throws(CommandFailure) in
      try context.print(help(path, context).text)
      return .done
    }
  }

  private static func attempt(
    _ context: CommandContext, _ work: () throws(CommandFailure) -> ExitCode
  ) -> ExitCode {
    do throws(CommandFailure) { return try work() } catch { return end(error, context) }
  }

  /// A reader that has gone wants no more; that is no failure.
  private static func end(_ failure: CommandFailure, _ context: CommandContext) -> ExitCode {
    if case .system(.brokenPipe) = failure { return .done }
    context.complain(failure.message)
    return failure.exitCode
  }

  private static func report(_ failure: ParseFailure, _ context: CommandContext) {
    let words = (["assay"] + failure.path).joined(separator: " ")
    context.complain(
      """
      error: \(failure.error)

      Usage: \(help(failure.path, context).usage)
      Run '\(words) --help' for more.
      """)
  }

  private static func help(_ path: [String], _ context: CommandContext) -> HelpText {
    HelpText(
      program: CommandTable.program, path: path, shared: CommandTable.shared,
      width: context.width)
  }
}
