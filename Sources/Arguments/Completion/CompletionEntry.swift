/// One command as completion sees it.
struct CompletionEntry {
  let path: [String]
  let subcommands: [Command]
  let options: [Option]
  let positional: Offer

  /// What completion offers in a place.
  enum Offer: Hashable {
    case nothing
    case words([String])
    case files
    case folders
  }

  /// The words before this command's own, joined: `model lint`, or empty for the program.
  var key: String { path.joined(separator: " ") }

  /// The program itself and every command below it.
  static func all(of program: Command, shared: [Option]) -> [CompletionEntry] {
    let names = program.subcommands.map(\.name)
    func entries(_ command: Command, _ path: [String]) -> [CompletionEntry] {
      let entry = CompletionEntry(
        path: path, subcommands: command.subcommands,
        options: command.options + [.help] + shared,
        positional: offer(command.positionals, commands: names))
      return [entry] + command.subcommands.flatMap { entries($0, path + [$0.name]) }
    }
    return entries(program, [])
  }

  /// The choices of every positional, else what the last one takes: completion does not count them.
  private static func offer(_ positionals: [Positional], commands: [String]) -> Offer {
    let choices = positionals.flatMap(\.choices)
    guard choices.isEmpty, let last = positionals.last else { return Offer(choices, .nothing) }
    return last.completion == .command ? .words(commands) : Offer([], last.completion)
  }
}

extension CompletionEntry.Offer {
  init(_ choices: [String], _ kind: CompletionKind) {
    switch kind {
    case _ where !choices.isEmpty: self = .words(choices)
    case .file: self = .files
    case .folder: self = .folders
    case .nothing, .command: self = .nothing
    }
  }

  /// What an option's value may be.
  init(of option: Option) { self.init(option.choices, option.completion) }
}
