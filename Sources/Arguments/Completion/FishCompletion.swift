/// Completion for fish, with descriptions.
struct FishCompletion {
  let name: String
  let entries: [CompletionEntry]

  var script: String {
    let head = [
      "# fish completion of \(name); load it with: \(name) completion fish | source",
      "complete -c \(name) -f",
    ]
    return (head + entries.flatMap(lines)).joined(separator: "\n") + "\n"
  }

  private func lines(_ entry: CompletionEntry) -> [String] {
    let start = "complete -c \(name) -n '\(condition(entry))'"
    return entry.subcommands.map { "\(start) -a \($0.name) -d '\(plain($0.abstract))'" }
      + entry.options.map { "\(start) \(option($0)) -d '\(plain($0.help))'" }
      + arguments(entry.positional).map { ["\(start) \($0)"] }.joined()
  }

  /// Whether the words so far name this command and none below it.
  private func condition(_ entry: CompletionEntry) -> String {
    guard !entry.path.isEmpty else { return "__fish_use_subcommand" }
    let seen = entry.path.map { "__fish_seen_subcommand_from \($0)" }
    let below = entry.subcommands.map(\.name).joined(separator: " ")
    let unseen = below.isEmpty ? [] : ["not __fish_seen_subcommand_from \(below)"]
    return (seen + unseen).joined(separator: "; and ")
  }

  private func option(_ option: Option) -> String {
    var parts = ["-l \(option.name)"]
    if let short = option.short { parts.append("-s \(short)") }
    guard option.value != nil else { return parts.joined(separator: " ") }
    let offer = CompletionEntry.Offer(of: option)
    // '-x' forbids files, so it cannot stand with '-F'.
    parts.append(offer == .files ? "-r" : "-x")
    parts += arguments(offer)
    return parts.joined(separator: " ")
  }

  private func arguments(_ offer: CompletionEntry.Offer) -> [String] {
    switch offer {
    case .nothing: []
    case .words(let words): ["-a '\(words.joined(separator: " "))'"]
    case .files: ["-F"]
    case .folders: ["-a '(__fish_complete_directories)'"]
    }
  }

  private func plain(_ text: String) -> String {
    String(text.filter { !"'\\".contains($0) })
  }
}
