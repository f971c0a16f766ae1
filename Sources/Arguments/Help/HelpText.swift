import TextLayout

/// The help of a command as text.
public struct HelpText: Sendable {
  private let program: Command
  private let path: [String]
  private let shared: [Option]
  private let width: Int

  private static let column = 26

  /// Prepares the help of a command.
  ///
  /// - Parameters:
  ///   - program: The whole program.
  ///   - path: The names from below the program to the command.
  ///   - shared: Options that every command takes.
  ///   - width: The columns of the terminal; at most 100 are used.
  public init(program: Command, path: [String], shared: [Option], width: Int) {
    self.program = program
    self.path = path
    self.shared = shared
    self.width = min(max(width, 40), 100)
  }

  private var command: Command { program.descendant(path) ?? program }

  /// The usage line without `Usage: `.
  public var usage: String {
    var parts = [program.name] + path
    if !command.subcommands.isEmpty { parts.append("<command>") }
    if !command.options.isEmpty || !command.subcommands.isEmpty { parts.append("[options]") }
    return (parts + command.positionals.map(\.shown)).joined(separator: " ")
  }

  /// The whole help, ending with a line break.
  public var text: String {
    let sections = [
      wrapped(command.abstract, indent: 0), "Usage: \(usage)", examples,
      list("Commands", command.subcommands.map { ($0.name, $0.abstract) }),
      list("Arguments", command.positionals.map { ($0.shown, details(of: $0)) }),
      list("Options", (command.options + [.help]).map { (label(of: $0), details(of: $0)) }),
      list("Global options", shared.map { (label(of: $0), details(of: $0)) }),
      command.closing, pointer,
    ]
    return sections.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private var pointer: String {
    guard !command.subcommands.isEmpty else { return "" }
    let words = [program.name, "help"] + path + ["<command>"]
    return "Run '\(words.joined(separator: " "))' for more about a command."
  }

  private var examples: String {
    guard !command.examples.isEmpty else { return "" }
    let lines = command.examples.map { "  # \($0.remark)\n  \($0.line)" }
    return "Examples:\n" + lines.joined(separator: "\n")
  }
}

// MARK: - Rows

extension HelpText {
  private func label(of option: Option) -> String {
    let short = option.short.map { "-\($0), " } ?? "    "
    return "\(short)--\(option.name)" + (option.value.map { " <\($0)>" } ?? "")
  }

  private func details(of option: Option) -> String {
    let usual = option.defaultText.map { " [default: \($0)]" } ?? ""
    return option.help + values(option.choices) + usual
  }

  private func details(of positional: Positional) -> String {
    positional.help + values(positional.choices)
  }

  private func values(_ choices: [String]) -> String {
    choices.isEmpty ? "" : " [values: \(choices.joined(separator: ", "))]"
  }

  /// Labels with their help beside them, or below a label that is too long.
  private func list(_ title: String, _ rows: [(label: String, help: String)]) -> String {
    guard !rows.isEmpty else { return "" }
    let lines = rows.map { row in
      let body = wrapped(row.help, indent: Self.column)
      guard DisplayWidth.of(row.label) <= Self.column - 4 else {
        return "  \(row.label)\n\(body)"
      }
      return "  " + DisplayWidth.fit(row.label, to: Self.column - 2) + body.dropFirst(Self.column)
    }
    return "\(title):\n" + lines.joined(separator: "\n")
  }

  private func wrapped(_ text: String, indent: Int) -> String {
    var lines: [String] = []
    for word in unbroken(text) {
      if let last = lines.last, indent + DisplayWidth.of(last) + 1 + DisplayWidth.of(word) <= width
      {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(word)
      }
    }
    let margin = String(repeating: " ", count: indent)
    return lines.map { margin + $0 }.joined(separator: "\n")
  }

  /// The words of a text; what stands in square brackets is one word.
  private func unbroken(_ text: String) -> [String] {
    var words: [String] = []
    for word in text.split(separator: " ") {
      if let last = words.last, last.hasPrefix("["), !last.hasSuffix("]") {
        words[words.count - 1] = "\(last) \(word)"
      } else {
        words.append(String(word))
      }
    }
    return words
  }
}
