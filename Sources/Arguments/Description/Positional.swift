/// Something that follows the options of a command.
public struct Positional: Sendable {
  /// The name in help, without brackets.
  public let name: String
  /// What it is, in one sentence.
  public let help: String
  /// Whether it must be there.
  public let isRequired: Bool
  /// Whether there may be several; only the last positional may repeat.
  public let repeats: Bool
  /// The values allowed; empty allows any.
  public let choices: [String]
  /// What completion offers for it.
  public let completion: CompletionKind

  /// Describes a positional.
  public init(
    _ name: String, help: String, isRequired: Bool = false, repeats: Bool = false,
    choices: [String] = [], completion: CompletionKind = .nothing
  ) {
    self.name = name
    self.help = help
    self.isRequired = isRequired
    self.repeats = repeats
    self.choices = choices
    self.completion = completion
  }

  /// The name as usage shows it: `<id>`, `[path]`, `<file>...`.
  var shown: String {
    (isRequired ? "<\(name)>" : "[\(name)]") + (repeats ? "..." : "")
  }
}
