/// Builds the tree of an expression: operators by precedence, the rest by descent.
struct Parser {
  let tokens: [Token]
  let depthLimit: Int
  var position = 0
  var nesting = 0

  /// Parses a whole source.
  static func parse(_ source: String, limits: Limits) throws(SyntaxProblem) -> Syntax {
    guard source.utf8.count <= limits.expressionSize * 4,
      source.unicodeScalars.count <= limits.expressionSize
    else { throw SyntaxProblem(.expressionTooLong(limits.expressionSize), at: 0) }
    var parser = Parser(
      tokens: try Lexer.tokens(of: source), depthLimit: limits.expressionDepth)
    let result = try parser.expression()
    guard parser.token.kind == .end else {
      throw parser.unexpected(wanted: "an operator or the end")
    }
    return result
  }

  var token: Token { tokens[position] }

  mutating func advance() {
    if position < tokens.count - 1 { position += 1 }
  }

  /// Steps over a symbol if it stands here.
  mutating func accepts(_ symbol: Symbol) -> Bool {
    guard token.kind == .symbol(symbol) else { return false }
    advance()
    return true
  }

  mutating func expect(_ symbol: Symbol) throws(SyntaxProblem) {
    guard accepts(symbol) else {
      throw SyntaxProblem(
        .expected("'\(symbol.rawValue)'", found: describe(token)), at: token.start)
    }
  }

  /// What to say when the present token is not the thing that must stand here.
  func unexpected(wanted: String = "an expression") -> SyntaxProblem {
    if case .reserved(let word) = token.kind {
      return SyntaxProblem(.reservedWord(word), at: token.start)
    }
    return SyntaxProblem(.expected(wanted, found: describe(token)), at: token.start)
  }

  func describe(_ token: Token) -> String {
    switch token.kind {
    case .identifier(let name), .reserved(let name), .quotedIdentifier(let name): name
    case .literal(let value): value.description
    case .symbol(let symbol): symbol.rawValue
    case .end: ""
    }
  }

  /// Makes a node from `start` to the token before the present one.
  func node(
    _ kind: Syntax.Kind, from start: Int, place: Int, over children: [Syntax] = []
  ) throws(SyntaxProblem) -> Syntax {
    let depth = 1 + children.reduce(0) { max($0, $1.depth) }
    guard depth <= depthLimit else {
      throw SyntaxProblem(.nestedTooDeeply(depthLimit), at: place)
    }
    let end = position > 0 ? tokens[position - 1].end : start
    return Syntax(
      kind: kind, start: start, end: end, core: start..<max(start, end), place: place,
      depth: depth)
  }

  /// An expression: a condition with its two branches, or anything that binds more tightly.
  mutating func expression() throws(SyntaxProblem) -> Syntax {
    nesting += 1
    defer { nesting -= 1 }
    guard nesting <= depthLimit else {
      throw SyntaxProblem(.nestedTooDeeply(depthLimit), at: token.start)
    }
    let condition = try logic(.or)
    let place = token.start
    guard accepts(.question) else { return condition }
    let yes = try logic(.or)
    try expect(.colon)
    let no = try expression()
    return try node(
      .conditional(condition, yes, no), from: condition.start, place: place,
      over: [condition, yes, no])
  }

  private mutating func logic(_ operation: Syntax.LogicOperator) throws(SyntaxProblem) -> Syntax {
    let symbol: Symbol = operation == .or ? .or : .and
    let first = operation == .or ? try logic(.and) : try binary(minimum: 1)
    guard token.kind == .symbol(symbol) else { return first }
    let place = token.start
    var operands = [first]
    while accepts(symbol) {
      operands.append(operation == .or ? try logic(.and) : try binary(minimum: 1))
    }
    return try node(.logic(operation, operands), from: first.start, place: place, over: operands)
  }

  private mutating func binary(minimum: Int) throws(SyntaxProblem) -> Syntax {
    var left = try unary()
    while case .symbol(let symbol) = token.kind, let known = Self.operators[symbol],
      known.precedence >= minimum
    {
      let place = token.start
      advance()
      let right = try binary(minimum: known.precedence + 1)
      left = try node(
        .binary(known.operation, left, right), from: left.start, place: place, over: [left, right])
    }
    return left
  }

  private mutating func unary() throws(SyntaxProblem) -> Syntax {
    let start = token.start
    let operation: Syntax.UnaryOperator
    switch token.kind {
    case .symbol(.not): operation = .not
    case .symbol(.minus): operation = .negate
    default: return try postfix()
    }
    advance()
    if operation == .negate, let literal = try negativeLiteral(from: start) {
      return try postfix(after: literal)
    }
    nesting += 1
    defer { nesting -= 1 }
    guard nesting <= depthLimit else {
      throw SyntaxProblem(.nestedTooDeeply(depthLimit), at: start)
    }
    let operand = try unary()
    return try node(.unary(operation, operand), from: start, place: start, over: [operand])
  }

  /// A minus sign is part of the number right after it.
  private mutating func negativeLiteral(from start: Int) throws(SyntaxProblem) -> Syntax? {
    let value: Value
    switch token.kind {
    case .literal(.int(let magnitude)): value = .int(magnitude == .min ? .min : -magnitude)
    case .literal(.double(let magnitude)): value = .double(-magnitude)
    default: return nil
    }
    advance()
    return try node(.literal(value), from: start, place: start)
  }

  private static let operators: [Symbol: (operation: Syntax.BinaryOperator, precedence: Int)] = [
    .equal: (.equal, 1), .notEqual: (.notEqual, 1), .less: (.less, 1),
    .lessOrEqual: (.lessOrEqual, 1), .greater: (.greater, 1),
    .greaterOrEqual: (.greaterOrEqual, 1), .in: (.in, 1), .plus: (.add, 2),
    .minus: (.subtract, 2), .star: (.multiply, 3), .slash: (.divide, 3),
    .percent: (.remainder, 3),
  ]
}
