/// Completion for bash.
enum BashCompletion {
  static func script(_ name: String, _ entries: [CompletionEntry]) -> String {
    """
    # bash completion of \(name); load it with: source <(\(name) completion bash)
    _\(name)() {
      local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}"
      local key="" word index
      for ((index = 1; index < COMP_CWORD; index++)); do
        word="${COMP_WORDS[index]}"
        case "${key:+$key }$word" in
    \(entries.dropFirst().map { "      '\($0.key)') key='\($0.key)' ;;" }.joined(separator: "\n"))
        esac
      done
      case "$previous" in
    \(values(entries).joined(separator: "\n"))
      esac
      case "$key" in
    \(entries.map(command).joined(separator: "\n"))
      esac
    }
    complete -F _\(name) \(name)

    """
  }

  private static func values(_ entries: [CompletionEntry]) -> [String] {
    var seen: Set<String> = []
    return entries.flatMap(\.options).compactMap { option in
      guard option.value != nil, seen.insert(option.name).inserted else { return nil }
      let names = ["--\(option.name)"] + (option.short.map { ["-\($0)"] } ?? [])
      let reply =
        option.choices.isEmpty
        ? files(option.completion)
        : "COMPREPLY=($(compgen -W '\(words(option.choices))' -- \"$current\"))"
      return "    \(names.joined(separator: "|"))) \(reply); return ;;"
    }
  }

  private static func command(_ entry: CompletionEntry) -> String {
    let offers = entry.subcommands.map(\.name) + entry.options.map { "--\($0.name)" }
    let more =
      entry.positional == .nothing ? "" : "; [[ $current == -* ]] || \(more(entry.positional))"
    return
      "    '\(entry.key)') COMPREPLY=($(compgen -W '\(words(offers))' -- \"$current\"))\(more) ;;"
  }

  private static func more(_ kind: CompletionKind) -> String {
    let flag = kind == .folder ? "-d" : "-f"
    return "COMPREPLY+=($(compgen \(flag) -- \"$current\"))"
  }

  private static func files(_ kind: CompletionKind) -> String {
    switch kind {
    case .file: "COMPREPLY=($(compgen -f -- \"$current\"))"
    case .folder: "COMPREPLY=($(compgen -d -- \"$current\"))"
    default: "COMPREPLY=()"
    }
  }

  private static func words(_ list: [String]) -> String { list.joined(separator: " ") }
}
