import TextLayout

/// Walks the words of one command line.
struct CommandLineParser {
  private let shared: [Option]
  private var words: ArraySlice<String>
  private var command: Command
  private let program: Command
  private var path: [String] = []
  private var options: [String: [String]] = [:]
  private var positionals: [String] = []
  private let asksForHelp: Bool

  init(program: Command, shared: [Option], words: [String]) {
    self.program = program
    self.shared = shared
    self.words = words[...]
    command = program
    asksForHelp = words.prefix { $0 != "--" }.contains { $0 == "--help" || $0 == "-h" }
  }

  mutating func parse() throws(ParseFailure) -> Request {
    if asksForHelp { return .help(commandPath()) }
    var optionsEnded = false
    while let word = words.popFirst() {
      if !optionsEnded, word == "--" {
        optionsEnded = true
      } else if !optionsEnded, word.hasPrefix("--") {
        if path.isEmpty, word == "--version" { return .version }
        try longOption(word)
      } else if !optionsEnded, isShortOption(word) {
        try shortOptions(word)
      } else if try enter(word) == false {
        positionals.append(word)
      }
    }
    return try finish()
  }

  /// The deepest command that the words name, whatever else they hold.
  private func commandPath() -> [String] {
    var path: [String] = []
    var current = program
    let names = words.filter { !$0.hasPrefix("-") }
    // 'help assess -h' asks about 'assess'.
    let isAboutAnother = names.first == "help" && names.count > 1
    for word in isAboutAnother ? names.dropFirst() : names[...] {
      guard let next = current.subcommands.first(where: { $0.name == word }) else { continue }
      path.append(word)
      current = next
    }
    return path
  }

  private func isShortOption(_ word: String) -> Bool {
    guard word.count > 1, word.hasPrefix("-") else { return false }
    // `-1` is a value, not an option.
    return !word.dropFirst().allSatisfy { ("0"..."9").contains($0) || $0 == "." }
  }

  private mutating func enter(_ word: String) throws(ParseFailure) -> Bool {
    guard !command.subcommands.isEmpty else { return false }
    if let next = command.subcommands.first(where: { $0.name == word }) {
      command = next
      path.append(word)
      return true
    }
    let suggestion = NearestName.suggestion(for: word, in: command.subcommands.map(\.name))
    throw failure(.unknownCommand(word, suggestion: suggestion))
  }

  private mutating func finish() throws(ParseFailure) -> Request {
    guard command.subcommands.isEmpty else { throw failure(.missingCommand) }
    try checkPositionals()
    var invocation = Invocation(path: path)
    invocation.options = options
    invocation.positionals = positionals
    return .run(invocation)
  }

  private func checkPositionals() throws(ParseFailure) {
    let required = command.positionals.filter(\.isRequired)
    if positionals.count < required.count {
      throw failure(.missingArgument(required[positionals.count].name))
    }
    let repeats = command.positionals.last?.repeats ?? false
    if !repeats, positionals.count > command.positionals.count {
      throw failure(.unexpectedArgument(positionals[command.positionals.count]))
    }
    for (positional, value) in zip(command.positionals, positionals) {
      try check(value, positional.choices, of: positional.shown)
    }
  }

  private func check(
    _ value: String, _ choices: [String], of name: String
  ) throws(ParseFailure) {
    guard choices.isEmpty || choices.contains(value) else {
      throw failure(.invalidValue(value, option: name, allowed: choices))
    }
  }

  private func failure(_ error: UsageError) -> ParseFailure {
    ParseFailure(path: path, error: error)
  }
}

// MARK: - Options

extension CommandLineParser {
  private var known: [Option] { command.options + shared }

  private mutating func longOption(_ word: String) throws(ParseFailure) {
    let parts = word.dropFirst(2).split(
      separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    let name = parts.first.map(String.init) ?? ""
    guard let option = known.first(where: { $0.name == name }) else {
      let suggestion = NearestName.suggestion(for: name, in: known.map(\.name))
      throw failure(.unknownOption("--\(name)", suggestion: suggestion.map { "--\($0)" }))
    }
    try set(option, attached: parts.count > 1 ? String(parts[1]) : nil)
  }

  private mutating func shortOptions(_ word: String) throws(ParseFailure) {
    var rest = word.dropFirst()
    while let letter = rest.popFirst() {
      guard let option = known.first(where: { $0.short == letter }) else {
        throw failure(.unknownOption("-\(letter)", suggestion: nil))
      }
      guard option.value != nil else {
        try set(option, attached: rest.first == "=" ? String(rest.dropFirst()) : nil)
        if rest.first == "=" { return }
        continue
      }
      let attached = rest.hasPrefix("=") ? rest.dropFirst() : rest
      try set(option, attached: rest.isEmpty ? nil : String(attached))
      return
    }
  }

  private mutating func set(_ option: Option, attached: String?) throws(ParseFailure) {
    if !option.repeats, options[option.name] != nil {
      throw failure(.repeatedOption(option.shown))
    }
    guard option.value != nil else {
      if let attached {
        throw failure(.unexpectedValue(option: option.shown, value: attached))
      }
      options[option.name] = [""]
      return
    }
    let value: String
    if let attached { value = attached } else { value = try nextValue(of: option) }
    try check(value, option.choices, of: option.shown)
    options[option.name, default: []].append(value)
  }

  /// A word that looks like an option is never taken for a value.
  private mutating func nextValue(of option: Option) throws(ParseFailure) -> String {
    guard let word = words.first, !word.hasPrefix("--"), !isShortOption(word) else {
      throw failure(.missingValue(option: option.shown))
    }
    words.removeFirst()
    return word
  }
}
