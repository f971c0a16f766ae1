/// Completion for zsh, with descriptions.
struct ZshCompletion {
  let name: String
  let entries: [CompletionEntry]

  var script: String {
    """
    #compdef \(name)
    # zsh completion of \(name); load it with: source <(\(name) completion zsh)
    _\(name)() {
      local key="" word
      for word in ${words[2,CURRENT-1]}; do
        case "${key:+$key }$word" in
    \(entries.dropFirst().map { "      '\($0.key)') key='\($0.key)' ;;" }.joined(separator: "\n"))
        esac
      done
      local -a commands
      case "$key" in
    \(entries.map(command).joined(separator: "\n"))
      esac
    }
    compdef _\(name) \(name)

    """
  }

  private func command(_ entry: CompletionEntry) -> String {
    let arguments = "_arguments " + specifications(entry).joined(separator: " ")
    guard !entry.subcommands.isEmpty else { return "    '\(entry.key)') \(arguments) ;;" }
    let names = entry.subcommands.map { "'\($0.name):\(plain($0.abstract))'" }
    return """
          '\(entry.key)')
            commands=(\(names.joined(separator: " ")))
            _describe command commands
            \(arguments) ;;
      """
  }

  private func specifications(_ entry: CompletionEntry) -> [String] {
    let options = entry.options.map(specification)
    guard entry.positional != .nothing else { return options }
    return options + ["'*:argument:\(action(entry.positional))'"]
  }

  /// An option as `_arguments` reads it: `{-f,--format}'[help]:value:(a b)'`.
  private func specification(_ option: Option) -> String {
    let long = "--\(option.name)"
    let names = option.short.map { "{-\($0),\(long)}" } ?? long
    let others = option.repeats ? "'*'" : option.short.map { "'(-\($0) \(long))'" } ?? ""
    let value = option.value.map { ":\($0):\(action(.init(of: option)))" } ?? ""
    return "\(others)\(names)'[\(plain(option.help))]\(value)'"
  }

  private func action(_ offer: CompletionEntry.Offer) -> String {
    switch offer {
    case .nothing: " "
    case .words(let words): "(\(words.joined(separator: " ")))"
    case .files: "_files"
    case .folders: "_files -/"
    }
  }

  /// Text without the characters that the shell or `_arguments` would read.
  private func plain(_ text: String) -> String {
    String(text.filter { !"[]':\\`$\"".contains($0) })
  }
}
