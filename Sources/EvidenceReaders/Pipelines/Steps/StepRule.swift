public import Evidence

/// One row of the table that tells what a command of a pipeline does.
///
/// A pattern names the program and, in order, words among its arguments:
///
/// - `docker build`: the next word that is no option (nor an option's value);
/// - `mvn … test`: any later word;
/// - `go|gofmt`: one of several; `*` at either end stands for any letters.
public struct StepRule: Sendable {
  /// What the command does.
  public let kinds: Set<PipelineDefinition.StepKind>
  /// Words that, standing among the arguments, make the row void.
  let unless: [WordPattern]
  let program: WordPattern
  let arguments: [Argument]

  struct Argument: Sendable {
    let pattern: WordPattern
    let isAnywhere: Bool
  }

  /// Reads a pattern; one without any word matches nothing.
  public init(
    _ pattern: String, _ kinds: Set<PipelineDefinition.StepKind>, unless: [String] = []
  ) {
    let words = pattern.split(separator: " ").map(String.init)
    self.kinds = kinds
    self.unless = unless.map { WordPattern($0) }
    program = WordPattern(words.first ?? "")
    var arguments: [Argument] = []
    var isAnywhere = false
    for word in words.dropFirst() {
      if word == "…" || word == "..." {
        isAnywhere = true
      } else {
        arguments.append(Argument(pattern: WordPattern(word), isAnywhere: isAnywhere))
        isAnywhere = false
      }
    }
    self.arguments = arguments
  }

  /// Whether a command, its program first, is one of the row's.
  func matches(_ words: [String]) -> Bool {
    guard let first = words.first, program.matches(first) else { return false }
    var rest = words.dropFirst()
    for argument in arguments {
      guard let place = Self.place(of: argument, in: rest) else { return false }
      rest = rest[(place + 1)...]
    }
    return !words.dropFirst().contains { word in unless.contains { $0.matches(word) } }
  }

  private static func place(of argument: Argument, in words: ArraySlice<String>) -> Int? {
    if argument.isAnywhere { return words.firstIndex { argument.pattern.matches($0) } }
    // An option may take the word behind it as its value, or not: both readings are tried.
    for place in words.indices {
      if argument.pattern.matches(words[place]) { return place }
      let isOption = words[place].hasPrefix("-")
      let isValue = place > words.startIndex && words[place - 1].hasPrefix("-")
      guard isOption || isValue else { return nil }
    }
    return nil
  }
}

/// Alternatives for one word, each with `*` allowed at both ends.
struct WordPattern: Sendable {
  private struct Alternative: Sendable {
    let text: String
    let isOpenBefore: Bool
    let isOpenBehind: Bool
  }

  private let alternatives: [Alternative]

  init(_ pattern: String) {
    alternatives = pattern.split(separator: "|").map { part in
      Alternative(
        text: String(part.drop { $0 == "*" }.prefix { $0 != "*" }),
        isOpenBefore: part.hasPrefix("*"), isOpenBehind: part.hasSuffix("*"))
    }
  }

  /// The names of which the program of a command may be one; nil when any could match.
  var exactNames: [String]? {
    guard alternatives.allSatisfy({ !$0.isOpenBefore && !$0.isOpenBehind }) else { return nil }
    return alternatives.map(\.text)
  }

  func matches(_ word: String) -> Bool {
    alternatives.contains { alternative in
      switch (alternative.isOpenBefore, alternative.isOpenBehind) {
      case (false, false): word == alternative.text
      case (false, true): word.hasPrefix(alternative.text)
      case (true, false): word.hasSuffix(alternative.text)
      case (true, true): word.contains(alternative.text)
      }
    }
  }
}
