/// An option of a command: a switch, or with a value.
public struct Option: Sendable {
  /// The long name without dashes.
  public let name: String
  /// The short name; few options have one.
  public let short: Character?
  /// The value's name in help; nil makes a switch.
  public let value: String?
  /// The values allowed; empty allows any.
  public let choices: [String]
  /// What it does, in one sentence.
  public let help: String
  /// The default as help shows it.
  public let defaultText: String?
  /// Whether it may be given more than once.
  public let repeats: Bool
  /// What completion offers for its value.
  public let completion: CompletionKind

  /// Describes an option.
  public init(
    _ name: String, short: Character? = nil, value: String? = nil, choices: [String] = [],
    help: String, defaultText: String? = nil, repeats: Bool = false,
    completion: CompletionKind = .nothing
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.choices = choices
    self.help = help
    self.defaultText = defaultText
    self.repeats = repeats
    self.completion = completion
  }

  /// The name as messages show it: `'-f <format>'`.
  var shown: String {
    let spelling = short.map { "-\($0)" } ?? "--\(name)"
    return value.map { "\(spelling) <\($0)>" } ?? spelling
  }

  /// The option that every command has.
  static let help = Option("help", short: "h", help: "Show this help.")
}
