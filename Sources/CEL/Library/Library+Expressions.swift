extension Library {
  /// The extension library of patterns.
  static let expressions: [Function] = [
    Function(
      "regex.extract", "The first match of a pattern, or of its only group, if any.",
      [.global([.string, .string], .optional(.string), cost: .pattern, .binary(extract))],
      examples: [Example("regex.extract('item-42', 'item-([0-9]+)')", "optional.of(\"42\")")]),
    Function(
      "regex.extractAll", "All matches of a pattern, or of its only group.",
      [.global([.string, .string], .list(.string), cost: .pattern, .binary(extractAll))],
      examples: [Example("regex.extractAll('a1b22', '[0-9]+')", "[\"1\", \"22\"]")]),
    Function(
      "regex.replace",
      "The text with matches of a pattern replaced, all or so many; `\\1` stands for a group.",
      [
        .global(
          [.string, .string, .string], .string, cost: .patternReplacement, .variadic(replace)),
        .global(
          [.string, .string, .string, .int], .string, cost: .patternReplacement,
          .variadic(replace)),
      ],
      examples: [Example("regex.replace('ab', '(a)(b)', r'\\2\\1')", "\"ba\"")]),
  ]

  private static func extract(_ text: Value, _ pattern: Value) throws(Reason) -> Value {
    let matches = try found(text, pattern, most: 1)
    return .optional(matches.first.map { .string($0) })
  }

  private static func extractAll(_ text: Value, _ pattern: Value) throws(Reason) -> Value {
    .list(try found(text, pattern, most: .max).map { .string($0) })
  }

  private static func found(
    _ text: Value, _ pattern: Value, most: Int
  ) throws(Reason) -> [String] {
    let compiled = try Library.pattern(pattern)
    guard compiled.captures <= 1 else {
      throw .invalidArgument("a pattern with several groups", function: "regex.extract")
    }
    let scalars = try text.scalars()
    return compiled.allMatches(in: scalars, most: most).compactMap { match in
      let range = match.groups[compiled.captures]
      return range.map { TextOperation.string(scalars[$0]) }
    }
  }

  private static func replace(_ arguments: [Value]) throws(Reason) -> Value {
    let pattern = try Library.pattern(arguments[1])
    let text = try arguments[0].scalars()
    let replacement = try Replacement(try arguments[2].scalars(), groups: pattern.captures)
    let limit = arguments.count == 4 ? try arguments[3].int() : -1
    let most = limit < 0 ? Int.max : Int(exactly: limit) ?? .max
    var result: [Unicode.Scalar] = []
    var start = 0
    for match in pattern.allMatches(in: text, most: most) {
      guard let whole = match.groups[0] else { continue }
      result += text[start..<whole.lowerBound]
      result += replacement.filled(with: match, from: text)
      start = whole.upperBound
    }
    return .string(TextOperation.string(result + text[start...]))
  }
}

/// What replaces a match: scalars and groups by turns.
private struct Replacement {
  private enum Part {
    case scalar(Unicode.Scalar)
    case group(Int)
  }

  private var parts: [Part] = []

  init(_ text: [Unicode.Scalar], groups: Int) throws(EvaluationError.Reason) {
    var place = 0
    while place < text.count {
      guard text[place] == "\\" else {
        parts.append(.scalar(text[place]))
        place += 1
        continue
      }
      guard place + 1 < text.count else { throw Self.invalid("\\") }
      let next = text[place + 1]
      if next == "\\" {
        parts.append(.scalar(next))
      } else if ("0"..."9").contains(next), Int(next.value - 48) <= groups {
        parts.append(.group(Int(next.value - 48)))
      } else {
        throw Self.invalid("\\\(next)")
      }
      place += 2
    }
  }

  func filled(with match: PatternMatch, from text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    parts.flatMap { part -> [Unicode.Scalar] in
      switch part {
      case .scalar(let scalar): [scalar]
      case .group(let number): match.groups[number].map { Array(text[$0]) } ?? []
      }
    }
  }

  private static func invalid(_ text: String) -> EvaluationError.Reason {
    .invalidArgument("the replacement '\(text)'", function: "regex.replace")
  }
}
