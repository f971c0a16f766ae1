/// A command of the program: what it is called, takes and does, as data.
///
/// Parsing, help and completion all read this description; nothing is written twice.
public struct Command: Sendable {
  /// The name on the command line.
  public let name: String
  /// What it does, in one sentence.
  public let abstract: String
  /// Command lines that show it, each with a remark.
  public let examples: [Example]
  /// What follows the options, in order.
  public let positionals: [Positional]
  /// Its options, in the order help lists them.
  public let options: [Option]
  /// Its subcommands; a command with subcommands takes no positionals.
  public let subcommands: [Command]

  /// Describes a command.
  public init(
    _ name: String, abstract: String, examples: [Example] = [], positionals: [Positional] = [],
    options: [Option] = [], subcommands: [Command] = []
  ) {
    self.name = name
    self.abstract = abstract
    self.examples = examples
    self.positionals = positionals
    self.options = options
    self.subcommands = subcommands
  }

  /// A command line that shows a command, with a remark.
  public struct Example: Sendable {
    /// What it shows.
    public let remark: String
    /// The whole command line.
    public let line: String

    /// Makes an example.
    public init(_ remark: String, _ line: String) { (self.remark, self.line) = (remark, line) }
  }
}

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
  /// What completion offers for it.
  public let completion: CompletionKind

  /// Describes a positional.
  public init(
    _ name: String, help: String, isRequired: Bool = false, repeats: Bool = false,
    completion: CompletionKind = .nothing
  ) {
    self.name = name
    self.help = help
    self.isRequired = isRequired
    self.repeats = repeats
    self.completion = completion
  }
}

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
}

/// What completion offers.
public enum CompletionKind: String, Sendable {
  /// Nothing, for free text.
  case nothing
  /// Files and folders.
  case file
  /// Folders.
  case folder
  /// The names of commands.
  case command
}
