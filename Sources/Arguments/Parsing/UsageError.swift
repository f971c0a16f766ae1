/// What is wrong with a command line.
public enum UsageError: Error, Sendable, Hashable {
  case unknownOption(String, suggestion: String?)
  case unknownCommand(String, suggestion: String?)
  case missingCommand
  case missingValue(option: String)
  case unexpectedValue(option: String, value: String)
  case repeatedOption(String)
  case invalidValue(String, option: String, allowed: [String])
  case missingArgument(String)
  /// An option without which the command cannot work, as `--name <value>`.
  case missingOption(String)
  case unexpectedArgument(String)
  /// A complaint about a value that only the command understands.
  case rejected(value: String, name: String, reason: String)
}

extension UsageError: CustomStringConvertible {
  /// The message without `error:`; a second line holds the likely fix.
  public var description: String {
    switch self {
    case .unknownOption(let name, let suggestion):
      "unknown option '\(name)'" + hint(suggestion)
    case .unknownCommand(let name, let suggestion):
      "unknown command '\(name)'" + hint(suggestion)
    case .missingCommand: "a command is missing"
    case .missingValue(let option): "option '\(option)' needs a value"
    case .unexpectedValue(let option, let value):
      "option '\(option)' takes no value, but '\(value)' was given"
    case .repeatedOption(let option): "option '\(option)' was given more than once"
    case .invalidValue(let value, let option, let allowed):
      "invalid value '\(value)' for '\(option)'\n  allowed: \(allowed.joined(separator: ", "))"
    case .missingArgument(let name): "missing argument '<\(name)>'"
    case .missingOption(let name): "option '\(name)' is needed"
    case .unexpectedArgument(let text): "unexpected argument '\(text)'"
    case .rejected(let value, let name, let reason):
      "invalid value '\(value)' for '\(name)'\n  \(reason)"
    }
  }

  private func hint(_ suggestion: String?) -> String {
    suggestion.map { "\n  did you mean '\($0)'?" } ?? ""
  }
}
