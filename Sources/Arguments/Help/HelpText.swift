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

  private var words: String { ([program.name] + path).joined(separator: " ") }

  /// The usage line without `Usage: `.
  public var usage: String {
    var parts = [words]
    if !command.subcommands.isEmpty { parts.append("<command>") }
    if !command.options.isEmpty || !command.subcommands.isEmpty { parts.append("[options]") }
    for positional in command.positionals {
      let name = positional.isRequired ? "<\(positional.name)>" : "[\(positional.name)]"
      parts.append(positional.repeats ? name + "..." : name)
    }
    return parts.joined(separator: " ")
  }

  /// The whole help, ending with a line break.
  public var text: String {
    var sections = [wrapped(command.abstract, indent: 0), "Usage: \(usage)"]
    sections += [examples, subcommands, positionals, options("Options", command.options + [help])]
    sections.append(options("Global options", shared))
    if path.isEmpty { sections.append(closing) }
    return sections.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
  }

  private var help: Option { Option("help", short: "h", help: "Show this help.") }

  private var closing: String {
    """
    Exit codes: 0 done, 1 below --fail-under, 2 wrong usage, 3 bad input or nothing
    assessed, 4 failed verification, 70 internal error.

    Run '\(program.name) help <command>' for more about a command.
    """
  }

  private var examples: String {
    guard !command.examples.isEmpty else { return "" }
    let lines = command.examples.map { "  # \($0.remark)\n  \($0.line)" }
    return "Examples:\n" + lines.joined(separator: "\n")
  }

  private var subcommands: String {
    list("Commands", command.subcommands.map { ($0.name, $0.abstract) })
  }

  private var positionals: String {
    list(
      "Arguments",
      command.positionals.map { positional in
        (positional.isRequired ? "<\(positional.name)>" : "[\(positional.name)]", positional.help)
      })
  }

  private func options(_ title: String, _ options: [Option]) -> String {
    list(
      title,
      options.map { option in
        let short = option.short.map { "-\($0), " } ?? "    "
        let value = option.value.map { " <\($0)>" } ?? ""
        return ("\(short)--\(option.name)\(value)", details(of: option))
      })
  }

  private func details(of option: Option) -> String {
    var text = option.help
    if !option.choices.isEmpty { text += " [values: \(option.choices.joined(separator: ", "))]" }
    if let value = option.defaultText { text += " [default: \(value)]" }
    return text
  }

  private func list(_ title: String, _ rows: [(label: String, help: String)]) -> String {
    guard !rows.isEmpty else { return "" }
    let lines = rows.map { row in
      let body = wrapped(row.help, indent: Self.column)
      guard DisplayWidth.of(row.label) <= Self.column - 4 else {
        return "  \(row.label)\n\(body)"
      }
      return "  " + DisplayWidth.fit(row.label, to: Self.column - 2)
        + body.dropFirst(Self.column)
    }
    return "\(title):\n" + lines.joined(separator: "\n")
  }

  private func wrapped(_ text: String, indent: Int) -> String {
    var lines = [""]
    for word in text.split(separator: " ") {
      let last = lines[lines.count - 1]
      if last.isEmpty {
        lines[lines.count - 1] = String(word)
      } else if indent + DisplayWidth.of(last) + 1 + DisplayWidth.of(word) <= width {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
    let margin = String(repeating: " ", count: indent)
    return lines.map { margin + $0 }.joined(separator: "\n")
  }
}
