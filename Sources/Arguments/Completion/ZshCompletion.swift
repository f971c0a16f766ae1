/// Completion for zsh, with descriptions.
enum ZshCompletion {
  static func script(_ name: String, _ entries: [CompletionEntry]) -> String {
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
    \(entries.map { command($0) }.joined(separator: "\n"))
      esac
    }
    compdef _\(name) \(name)

    """
  }

  private static func command(_ entry: CompletionEntry) -> String {
    var specs = entry.options.map { "'\(spec($0))'" }
    if entry.positional != .nothing { specs.append("'*:argument:\(action(entry.positional))'") }
    let arguments = "_arguments \(specs.joined(separator: " "))"
    guard !entry.subcommands.isEmpty else { return "    '\(entry.key)') \(arguments) ;;" }
    let names = entry.subcommands.map { "'\($0.name):\(plain($0.abstract))'" }
    return """
          '\(entry.key)')
            commands=(\(names.joined(separator: " ")))
            _describe command commands; \(arguments) ;;
      """
  }

  private static func spec(_ option: Option) -> String {
    let text = "\(option.repeats ? "*" : "")--\(option.name)[\(plain(option.help))]"
    guard let value = option.value else { return text }
    let choices =
      option.choices.isEmpty
      ? action(option.completion) : "(\(option.choices.joined(separator: " ")))"
    return "\(text):\(value):\(choices)"
  }

  private static func action(_ kind: CompletionKind) -> String {
    switch kind {
    case .file: "_files"
    case .folder: "_files -/"
    default: " "
    }
  }

  /// Text without the characters that the shell or `_arguments` would read.
  private static func plain(_ text: String) -> String {
    String(text.filter { !"[]':\\`$\"".contains($0) })
  }
}
