extension Parser {
  /// A primary expression with the selections, calls and look-ups behind it.
  mutating func postfix() throws(SyntaxProblem) -> Syntax {
    try postfix(after: try primary())
  }

  mutating func postfix(after first: Syntax) throws(SyntaxProblem) -> Syntax {
    var left = first
    while true {
      let place = token.start
      if accepts(.dot) {
        left = try member(of: left)
      } else if accepts(.leftBracket) {
        let isOptional = accepts(.question)
        let key = try expression()
        try expect(.rightBracket)
        left = try node(
          .index(left, key, isOptional: isOptional), from: left.start, place: place,
          over: [left, key])
      } else if token.kind == .symbol(.leftBrace), let name = left.qualifiedName {
        left = try message(name.name, isAbsolute: name.isAbsolute, of: left)
      } else {
        return left
      }
    }
  }

  private mutating func member(of left: Syntax) throws(SyntaxProblem) -> Syntax {
    let isOptional = accepts(.question)
    let place = token.start
    let name: String
    switch token.kind {
    case .identifier(let word), .reserved(let word), .quotedIdentifier(let word): name = word
    default: throw unexpected(wanted: "a name")
    }
    let isQuoted = if case .quotedIdentifier = token.kind { true } else { false }
    advance()
    if !isOptional, !isQuoted, accepts(.leftParenthesis) {
      let arguments = try list(until: .rightParenthesis)
      return try node(
        .call(target: left, name: name, isAbsolute: false, arguments), from: left.start,
        place: place, over: [left] + arguments)
    }
    return try node(
      .select(left, field: name, isOptional: isOptional), from: left.start, place: place,
      over: [left])
  }

  private mutating func primary() throws(SyntaxProblem) -> Syntax {
    let start = token.start
    switch token.kind {
    case .literal(let value):
      if case .int(.min) = value {
        throw SyntaxProblem(.numberTooLarge("9223372036854775808"), at: start)
      }
      advance()
      return try node(.literal(value), from: start, place: start)
    case .identifier(let name):
      advance()
      return try named(name, isAbsolute: false, from: start)
    case .symbol(.dot):
      advance()
      guard case .identifier(let name) = token.kind else { throw unexpected(wanted: "a name") }
      advance()
      return try named(name, isAbsolute: true, from: start)
    case .symbol(.leftParenthesis): return try parenthesised(from: start)
    case .symbol(.leftBracket): return try listLiteral(from: start)
    case .symbol(.leftBrace): return try mapLiteral(from: start)
    default: throw unexpected()
    }
  }

  /// A name, or a call of a function by its name.
  private mutating func named(
    _ name: String, isAbsolute: Bool, from start: Int
  ) throws(SyntaxProblem) -> Syntax {
    guard accepts(.leftParenthesis) else {
      return try node(.identifier(name, isAbsolute: isAbsolute), from: start, place: start)
    }
    let arguments = try list(until: .rightParenthesis)
    return try node(
      .call(target: nil, name: name, isAbsolute: isAbsolute, arguments), from: start,
      place: start, over: arguments)
  }

  private mutating func parenthesised(from start: Int) throws(SyntaxProblem) -> Syntax {
    advance()
    let inner = try expression()
    try expect(.rightParenthesis)
    return Syntax(
      kind: inner.kind, start: start, end: tokens[position - 1].end, core: inner.core,
      place: inner.place, depth: inner.depth)
  }

  /// Expressions between commas up to a closing symbol, which is taken too.
  private mutating func list(until end: Symbol) throws(SyntaxProblem) -> [Syntax] {
    var elements: [Syntax] = []
    if accepts(end) { return elements }
    repeat { elements.append(try expression()) } while accepts(.comma)
    try expect(end)
    return elements
  }

  private mutating func listLiteral(from start: Int) throws(SyntaxProblem) -> Syntax {
    advance()
    var elements: [Syntax.Element] = []
    while !accepts(.rightBracket) {
      let isOptional = accepts(.question)
      elements.append(Syntax.Element(value: try expression(), isOptional: isOptional))
      if accepts(.comma) { continue }
      try expect(.rightBracket)
      break
    }
    return try node(.list(elements), from: start, place: start, over: elements.map(\.value))
  }

  private mutating func mapLiteral(from start: Int) throws(SyntaxProblem) -> Syntax {
    advance()
    var entries: [Syntax.Entry] = []
    while !accepts(.rightBrace) {
      let isOptional = accepts(.question)
      let key = try expression()
      try expect(.colon)
      entries.append(Syntax.Entry(key: key, value: try expression(), isOptional: isOptional))
      if accepts(.comma) { continue }
      try expect(.rightBrace)
      break
    }
    return try node(
      .map(entries), from: start, place: start, over: entries.flatMap { [$0.key, $0.value] })
  }

  private mutating func message(
    _ name: String, isAbsolute: Bool, of left: Syntax
  ) throws(SyntaxProblem) -> Syntax {
    advance()
    var fields: [Syntax.Field] = []
    while !accepts(.rightBrace) {
      let isOptional = accepts(.question)
      let field = try fieldName()
      try expect(.colon)
      fields.append(Syntax.Field(name: field, value: try expression(), isOptional: isOptional))
      if accepts(.comma) { continue }
      try expect(.rightBrace)
      break
    }
    return try node(
      .message(name, isAbsolute: isAbsolute, fields), from: left.start, place: left.start,
      over: fields.map(\.value))
  }

  private mutating func fieldName() throws(SyntaxProblem) -> String {
    switch token.kind {
    case .identifier(let name), .quotedIdentifier(let name), .reserved(let name):
      advance()
      return name
    default: throw unexpected(wanted: "a name")
    }
  }
}
