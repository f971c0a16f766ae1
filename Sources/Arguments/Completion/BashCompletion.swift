/// Completion for bash, from 3.2 (macOS) on.
struct BashCompletion {
  let name: String
  let entries: [CompletionEntry]

  var script: String {
    """
    # bash completion of \(name); load it with: source <(\(name) completion bash)
    _\(name)_files() {
      local IFS=$'\\n'
      compopt -o filenames 2>/dev/null
      COMPREPLY+=($(compgen "$1" -- "$2"))
    }
    _\(name)() {
      local current="${COMP_WORDS[COMP_CWORD]}" previous="${COMP_WORDS[COMP_CWORD-1]}"
      local key="" word index
      COMPREPLY=()
      # bash splits words at '=', so '--format=html' arrives in three of them.
      if [[ $current == "=" ]]; then
        current=""
      elif [[ $previous == "=" && COMP_CWORD -gt 1 ]]; then
        previous="${COMP_WORDS[COMP_CWORD-2]}"
      fi
      for ((index = 1; index < COMP_CWORD; index++)); do
        word="${COMP_WORDS[index]}"
        case "${key:+$key }$word" in
    \(entries.dropFirst().map { "      '\($0.key)') key='\($0.key)' ;;" }.joined(separator: "\n"))
        esac
      done
      case "$key $previous" in
    \(entries.flatMap(values).joined(separator: "\n"))
      esac
      case "$key" in
    \(entries.map(command).joined(separator: "\n"))
      esac
    }
    complete -F _\(name) \(name)

    """
  }

  /// What follows each option of a command that takes a value.
  private func values(_ entry: CompletionEntry) -> [String] {
    entry.options.filter { $0.value != nil }.map { option in
      let names = ["--\(option.name)"] + (option.short.map { ["-\($0)"] } ?? [])
      let patterns = names.map { "'\(entry.key) \($0)'" }.joined(separator: "|")
      let reply = reply(.init(of: option)).map { "\($0); " } ?? ""
      return "    \(patterns)) \(reply)return ;;"
    }
  }

  /// What a command offers: its subcommands and options, and what its arguments may be.
  private func command(_ entry: CompletionEntry) -> String {
    let offers = entry.subcommands.map(\.name) + entry.options.map { "--\($0.name)" }
    var lines = [reply(.words(offers))]
    if let arguments = reply(entry.positional) {
      lines.append("[[ $current == -* ]] || \(arguments)")
    }
    return "    '\(entry.key)') \(lines.compactMap(\.self).joined(separator: "; ")) ;;"
  }

  private func reply(_ offer: CompletionEntry.Offer) -> String? {
    switch offer {
    case .nothing: nil
    case .words(let words):
      "COMPREPLY+=($(compgen -W '\(words.joined(separator: " "))' -- \"$current\"))"
    case .files: "_\(name)_files -f \"$current\""
    case .folders: "_\(name)_files -d \"$current\""
    }
  }
}
