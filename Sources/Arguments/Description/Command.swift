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
  /// What help says after the options; may be empty.
  public let closing: String

  /// Describes a command.
  public init(
    _ name: String, abstract: String, examples: [Example] = [], positionals: [Positional] = [],
    options: [Option] = [], subcommands: [Command] = [], closing: String = ""
  ) {
    self.name = name
    self.abstract = abstract
    self.examples = examples
    self.positionals = positionals
    self.options = options
    self.subcommands = subcommands
    self.closing = closing
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

extension Command {
  /// The command of a path below this one; nil when there is none.
  public func descendant(_ path: some Sequence<String>) -> Command? {
    path.reduce(self as Command?) { command, name in
      command?.subcommands.first { $0.name == name }
    }
  }
}
