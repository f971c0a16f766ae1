extension Library {
  /// Functions of the language itself.
  static let basics: [Function] = [
    Function(
      "size", "The count of scalars, bytes, elements or entries.",
      [
        .global([.string], .int, .unary(size)),
        .global([.bytes], .int, .unary(size)),
        .global([.list(.parameter("A"))], .int, .unary(size)),
        .global([.map(.parameter("A"), .parameter("B"))], .int, .unary(size)),
        .member([.string], .int, .unary(size)),
        .member([.bytes], .int, .unary(size)),
        .member([.list(.parameter("A"))], .int, .unary(size)),
        .member([.map(.parameter("A"), .parameter("B"))], .int, .unary(size)),
      ],
      examples: [Example("size('añb')", "3"), Example("[1, 2].size()", "2")]),
    Function(
      "startsWith", "Whether a text begins with another.",
      [
        .member(
          [.string, .string], .bool, cost: .traversal(0),
          .binary { text, part throws(Reason) in
            .bool(try text.string().utf8.starts(with: try part.string().utf8))
          })
      ],
      examples: [Example("'release/2'.startsWith('release/')", "true")]),
    Function(
      "endsWith", "Whether a text ends with another.",
      [
        .member(
          [.string, .string], .bool, cost: .traversal(0),
          .binary { text, part throws(Reason) in
            .bool(try text.string().utf8.reversed().starts(with: try part.string().utf8.reversed()))
          })
      ],
      examples: [Example("'a.yaml'.endsWith('.yaml')", "true")]),
    Function(
      "contains", "Whether a text holds another.",
      [
        .member(
          [.string, .string], .bool, cost: .search,
          .binary { text, part throws(Reason) in
            .bool(
              ByteSearch.first(of: Array(try part.string().utf8), in: Array(try text.string().utf8))
                != nil)
          })
      ],
      examples: [Example("'tacocat'.contains('coca')", "true")]),
    Function(
      "matches", "Whether a pattern of RE2 syntax matches anywhere in a text.",
      [
        .member([.string, .string], .bool, cost: .pattern, .binary(matches)),
        .global([.string, .string], .bool, cost: .pattern, .binary(matches)),
      ],
      examples: [Example("'v1.20'.matches('^v[0-9]+')", "true")]),
  ]

  typealias Reason = EvaluationError.Reason

  private static func size(_ value: Value) throws(Reason) -> Value {
    if case .string(let text) = value { return .int(Int64(text.unicodeScalars.count)) }
    return .int(Int64(value.extent))
  }

  private static func matches(_ text: Value, _ pattern: Value) throws(Reason) -> Value {
    .bool(try Library.pattern(pattern).matches(try text.string()))
  }

  /// Compiles a pattern that is known only at run time.
  static func pattern(_ value: Value) throws(Reason) -> Pattern {
    let source = try value.string()
    do {
      return try Pattern(source)
    } catch {
      throw .invalidPattern(source, error)
    }
  }
}

/// Finds bytes within bytes.
enum ByteSearch {
  /// The first place of a part at or after a start, or nil; takes time linear in both.
  static func first<Element: Equatable>(
    of part: [Element], in whole: [Element], from start: Int = 0
  ) -> Int? {
    guard !part.isEmpty else { return start <= whole.count ? start : nil }
    let borders = borders(of: part)
    var matched = 0
    var place = start
    while place < whole.count {
      while matched > 0, whole[place] != part[matched] { matched = borders[matched - 1] }
      if whole[place] == part[matched] { matched += 1 }
      place += 1
      if matched == part.count { return place - matched }
    }
    return nil
  }

  /// For each beginning of a text, the length of its longest end that begins it too.
  private static func borders<Element: Equatable>(of part: [Element]) -> [Int] {
    var borders = [0]
    var length = 0
    for place in part.indices.dropFirst() {
      while length > 0, part[place] != part[length] { length = borders[length - 1] }
      if part[place] == part[length] { length += 1 }
      borders.append(length)
    }
    return borders
  }
}
