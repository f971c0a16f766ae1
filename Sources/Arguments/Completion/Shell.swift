/// A shell whose completion is supported.
public enum Shell: String, Sendable, CaseIterable {
  case bash, zsh, fish

  /// The completion script of a program.
  public func completionScript(for program: Command, shared: [Option]) -> String {
    let entries = CompletionEntry.all(of: program, shared: shared)
    return switch self {
    case .bash: BashCompletion(name: program.name, entries: entries).script
    case .zsh: ZshCompletion(name: program.name, entries: entries).script
    case .fish: FishCompletion(name: program.name, entries: entries).script
    }
  }
}
