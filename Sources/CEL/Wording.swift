import TextLayout

/// Every sentence that the module says to people.
enum Wording {
  static func text(_ problem: SyntaxProblem.Reason) -> String {
    switch problem {
    case .unexpectedCharacter(let text): "unexpected character \(quoted(text))"
    case .expected(let wanted, let found):
      "expected \(wanted), found \(found.isEmpty ? "the end" : quoted(found))"
    case .reservedWord(let word): "\(quoted(word)) is a reserved word"
    case .unclosedText: "the text is not closed; end it with the quote it begins with"
    case .unclosedIdentifier: "the name is not closed; end it with '`'"
    case .invalidEscape(let text): "invalid escape \(quoted(text))"
    case .numberTooLarge(let text): "number \(quoted(text)) does not fit into 64 bits"
    case .expressionTooLong(let limit): "the expression is longer than \(limit) characters"
    case .nestedTooDeeply(let limit): "the expression is nested more than \(limit) deep"
    }
  }

  static func text(_ problem: CheckProblem) -> String {
    switch problem {
    case .undeclared(let name, let nearest):
      "undeclared name \(quoted(name))" + suggestion(nearest)
    case .unknownFunction(let name, let nearest):
      "unknown function \(quoted(name))" + suggestion(nearest)
    case .noMatchingOverload(let name, let types):
      "\(function(name)) does not take (\(list(types)))"
    case .mixedNumbers(let name, let types):
      "\(function(name)) does not take (\(list(types))); convert one with 'double(…)' or 'int(…)'"
    case .noField(let name, let type): "type '\(type)' has no field \(quoted(name))"
    case .notIterable(let type): "type '\(type)' has no elements; use a list or a map"
    case .typeMismatch(let expected, let found): "expected \(expected), found \(found)"
    case .invalidPattern(let pattern, let problem):
      "invalid pattern \(quoted(pattern)): \(text(problem))"
    case .unreachable(let range):
      "unreachable comparison; the value lies between \(range.lowerBound) and "
        + "\(range.upperBound)"
    case .macroVariable(let macro): "\(quoted(macro)) needs a plain name for its variable"
    case .hasNeedsSelection: "'has' needs a field; write 'has(value.field)'"
    case .unknownMessage(let name): "unknown message type \(quoted(name))"
    case .unknownField(let name, let message): "message '\(message)' has no field \(quoted(name))"
    case .invalidBlock: "no such value in an enclosing 'cel.block([…], …)'"
    }
  }

  static func text(_ reason: EvaluationError.Reason) -> String {
    switch reason {
    case .divisionByZero: "division by zero"
    case .remainderByZero: "remainder of a division by zero"
    case .overflow(let type): "the result does not fit into '\(type)'"
    case .conversion(let text, let type): "\(quoted(text)) is no '\(type)'"
    case .noSuchKey(let key): "no key \(quoted(key)) in the map"
    case .noSuchField(let name, let type): "type '\(type)' has no field \(quoted(name))"
    case .unsupportedKey(let type): "type '\(type)' cannot be a map's key"
    case .repeatedKey(let key): "key \(quoted(key)) stands in the map twice"
    case .indexOutOfRange(let place): "place \(place) is out of range"
    case .noMatchingOverload(let name, let types):
      "\(function(name)) does not take (\(types.joined(separator: ", ")))"
    case .invalidPattern(let pattern, let problem):
      "invalid pattern \(quoted(pattern)): \(text(problem))"
    case .invalidArgument(let text, let name): "\(function(name)) does not take \(text)"
    case .invalidFormat(let text): "invalid format: \(text)"
    case .unknownTimeZone(let name): "unknown time zone \(quoted(name))"
    case .absentOptional: "the optional has no value"
    case .unknownMessage(let name): "message type \(quoted(name)) has no value here"
    case .unresolved(let name): "undeclared name \(quoted(name))"
    case .binding(let name, let message): "\(quoted(name)) could not be read: \(safe(message))"
    case .costLimitExceeded(let limit): "the evaluation cost more than its limit of \(limit)"
    }
  }

  static func text(_ problem: PatternProblem) -> String {
    switch problem {
    case .unclosed(let sign): "\(quoted(sign)) is not closed"
    case .unopened(let sign): "\(quoted(sign)) closes nothing"
    case .nothingToRepeat(let sign): "nothing to repeat before \(quoted(sign))"
    case .repetitionTooLarge(let text): "repetition \(quoted(text)) is out of range"
    case .invalidEscape(let text): "invalid escape \(quoted(text))"
    case .invalidRange(let text): "invalid range \(quoted(text))"
    case .unknownClass(let name): "unknown character class \(quoted(name))"
    case .unsupported(let text): "\(quoted(text)) is not supported"
    case .tooLarge: "it is too large"
    }
  }

  private static func suggestion(_ name: String?) -> String {
    name.map { "; did you mean '\($0)'?" } ?? ""
  }

  private static func list(_ types: [ValueType]) -> String {
    types.map(\.description).joined(separator: ", ")
  }

  /// A function as it is written: operators without the marks for their operands.
  private static func function(_ name: String) -> String {
    if name == "@in" { return "'in'" }
    if name == "_[_]" { return "'[]'" }
    let isOperator = name.hasPrefix("_") || name.hasSuffix("_")
    return "'" + (isOperator ? name.filter { $0 != "_" } : name) + "'"
  }

  private static func quoted(_ text: String) -> String { "'" + safe(text) + "'" }

  private static func safe(_ text: String) -> String {
    let shown = text.unicodeScalars.count > 100 ? "\(text.unicodeScalars.prefix(100))…" : text
    return TerminalSafe.escaped(shown)
  }
}

extension Issue: CustomStringConvertible {
  /// `line:column: message`.
  public var description: String { "\(line):\(column): \(message)" }
}

extension CheckFailure: CustomStringConvertible {
  /// One line for each issue.
  public var description: String {
    let lines = issues.map(\.description)
    let rest = omitted > 0 ? ["and \(omitted) more"] : []
    return (lines + rest).joined(separator: "\n")
  }
}

extension EvaluationError: CustomStringConvertible {
  /// `line:column: message`.
  public var description: String { "\(line):\(column): \(message)" }

  /// Whether the evaluation was stopped because it cost too much.
  public var isCostLimit: Bool {
    if case .costLimitExceeded = reason { true } else { false }
  }

  /// What went wrong, in one phrase.
  public var message: String { Wording.text(reason) }
}
