/// Completion for fish, with descriptions.
enum FishCompletion {
  static func script(_ name: String, _ entries: [CompletionEntry]) -> String {
    var lines = [
      "# fish completion of \(name); load it with: \(name) completion fish | source",
      "complete -c \(name) -f",
    ]
    for entry in entries {
      let condition = condition(entry)
      lines += entry.subcommands.map {
        "complete -c \(name) -n '\(condition)' -a \($0.name) -d '\(plain($0.abstract))'"
      }
      lines += entry.options.map {
        "complete -c \(name) -n '\(condition)' \(option($0)) -d '\(plain($0.help))'"
      }
      if entry.positional != .nothing {
        lines.append("complete -c \(name) -n '\(condition)' -F")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func condition(_ entry: CompletionEntry) -> String {
    guard !entry.path.isEmpty else { return "__fish_use_subcommand" }
    return entry.path.map { "__fish_seen_subcommand_from \($0)" }.joined(separator: "; and ")
  }

  private static func option(_ option: Option) -> String {
    var parts = ["-l \(option.name)"]
    if let short = option.short { parts.append("-s \(short)") }
    guard option.value != nil else { return parts.joined(separator: " ") }
    if !option.choices.isEmpty {
      parts.append("-x -a '\(option.choices.joined(separator: " "))'")
    } else {
      parts.append(option.completion == .nothing ? "-x" : "-r -F")
    }
    return parts.joined(separator: " ")
  }

  private static func plain(_ text: String) -> String {
    String(text.filter { !"'\\".contains($0) })
  }
}
