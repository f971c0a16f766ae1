/// A shell whose completion is supported.
public enum Shell: String, Sendable, CaseIterable {
  case bash, zsh, fish

  /// The completion script of a program.
  public func completionScript(for program: Command, shared: [Option]) -> String {
    let commands = CompletionEntry.all(of: program, shared: shared)
    return switch self {
    case .bash: BashCompletion.script(program.name, commands)
    case .zsh: ZshCompletion.script(program.name, commands)
    case .fish: FishCompletion.script(program.name, commands)
    }
  }
}

/// One command as completion sees it.
struct CompletionEntry {
  let path: [String]
  let subcommands: [Command]
  let options: [Option]
  let positional: CompletionKind

  /// The words before this command's own, joined: `model lint`, or empty for the program.
  var key: String { path.joined(separator: " ") }

  static func all(of program: Command, shared: [Option]) -> [CompletionEntry] {
    let help = Option("help", short: "h", help: "Show this help.")
    func entries(_ command: Command, _ path: [String]) -> [CompletionEntry] {
      let entry = CompletionEntry(
        path: path, subcommands: command.subcommands, options: command.options + [help] + shared,
        positional: command.positionals.last?.completion ?? .nothing)
      return [entry] + command.subcommands.flatMap { entries($0, path + [$0.name]) }
    }
    return entries(program, [])
  }
}
