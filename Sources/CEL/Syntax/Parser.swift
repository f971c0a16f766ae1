/// Reads tokens into a tree by precedence climbing.
struct Parser {
  static let depthLimit = 250
  static let lengthLimit = 100_000

  private let tokens: [PlacedToken]
  private var index = 0
  private var depth = 0

  static func parse(_ source: String) throws(SyntaxError) -> Node {
    guard source.utf8.count <= lengthLimit * 4, source.unicodeScalars.count <= lengthLimit else {
      throw .tooLong
    }
    var parser = Parser(tokens: try Lexer.tokens(of: source))
    let node = try parser.expression()
    guard parser.current == .end else { throw parser.unexpected("the end") }
    return node
  }

  private init(tokens: [PlacedToken]) { self.tokens = tokens }

  private var current: Token { tokens[min(index, tokens.count - 1)].token }
  private var start: Int { tokens[min(index, tokens.count - 1)].range.lowerBound }
  private var lastEnd: Int { index > 0 ? tokens[index - 1].range.upperBound : 0 }

  private func unexpected(_ expected: String) -> SyntaxError {
    let found =
      switch current {
      case .end: "the end"
      case .name(let name): "'\(name)'"
      case .symbol(let symbol): "'\(symbol)'"
      case .literal(let value): "'\(value)'"
      }
    return .unexpected(found, expected: expected, at: start)
  }

  private mutating func take(_ symbol: String) -> Bool {
    guard current == .symbol(symbol) else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ symbol: String) throws(SyntaxError) {
    guard take(symbol) else { throw unexpected("'\(symbol)'") }
  }

  private func node(_ kind: Node.Kind, from start: Int) -> Node {
    Node(kind: kind, range: start..<max(start, lastEnd))
  }

  private mutating func expression() throws(SyntaxError) -> Node {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else { throw .tooDeep(at: start) }
    let begin = start
    let condition = try binary(0)
    guard take("?") else { return condition }
    let yes = try binary(0)
    try expect(":")
    let no = try expression()
    return node(.conditional(condition, yes, no), from: begin)
  }

  private static let levels: [[String]] = [
    ["||"], ["&&"], ["==", "!=", "<", "<=", ">", ">=", "in"], ["+", "-"], ["*", "/", "%"],
  ]

  private mutating func binary(_ level: Int) throws(SyntaxError) -> Node {
    guard level < Self.levels.count else { return try unary() }
    let begin = start
    var left = try binary(level + 1)
    while let symbol = operatorSymbol(at: level) {
      index += 1
      let right = try binary(level + 1)
      left = node(combined(symbol, left, right), from: begin)
    }
    return left
  }

  private func operatorSymbol(at level: Int) -> String? {
    switch current {
    case .symbol(let symbol) where Self.levels[level].contains(symbol): symbol
    case .name("in") where Self.levels[level].contains("in"): "in"
    default: nil
    }
  }

  private func combined(_ symbol: String, _ left: Node, _ right: Node) -> Node.Kind {
    switch symbol {
    case "&&": .both(left, right)
    case "||": .either(left, right)
    default: .call(symbol, [left, right])
    }
  }

  private mutating func unary() throws(SyntaxError) -> Node {
    let begin = start
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.depthLimit else { throw .tooDeep(at: start) }
    if take("!") { return node(.not(try unary()), from: begin) }
    if take("-") { return node(.call("-", [try unary()]), from: begin) }
    return try member()
  }

  private mutating func member() throws(SyntaxError) -> Node {
    let begin = start
    var operand = try primary()
    while true {
      if take(".") {
        guard case .name(let name) = current else { throw unexpected("a name") }
        index += 1
        if take("(") {
          operand = try method(name, on: operand, from: begin)
        } else {
          operand = node(.select(operand, field: name), from: begin)
        }
      } else if take("[") {
        let key = try expression()
        try expect("]")
        operand = node(.call("[]", [operand, key]), from: begin)
      } else {
        return operand
      }
    }
  }

  private mutating func primary() throws(SyntaxError) -> Node {
    let begin = start
    switch current {
    case .literal(let value):
      index += 1
      return node(.literal(value), from: begin)
    case .name(let name):
      index += 1
      guard take("(") else { return node(.name(name), from: begin) }
      return try function(name, from: begin)
    case .symbol("("):
      index += 1
      let inner = try expression()
      try expect(")")
      return inner
    case .symbol("["):
      index += 1
      return node(.list(try arguments(until: "]")), from: begin)
    case .symbol("{"):
      index += 1
      return try map(from: begin)
    default: throw unexpected("an expression")
    }
  }

  private mutating func arguments(until end: String) throws(SyntaxError) -> [Node] {
    var result: [Node] = []
    while !take(end) {
      result.append(try expression())
      if take(end) { break }
      try expect(",")
    }
    return result
  }

  private mutating func map(from begin: Int) throws(SyntaxError) -> Node {
    var entries: [Node.MapEntry] = []
    while !take("}") {
      let key = try expression()
      try expect(":")
      entries.append(Node.MapEntry(key: key, value: try expression()))
      if take("}") { break }
      try expect(",")
    }
    return node(.map(entries), from: begin)
  }

  private mutating func function(_ name: String, from begin: Int) throws(SyntaxError) -> Node {
    let arguments = try arguments(until: ")")
    guard name == "has" else { return node(.call(name, arguments), from: begin) }
    guard arguments.count == 1, case .select(let operand, let field) = arguments[0].kind else {
      throw .unexpected("its arguments", expected: "'has' of a field", at: begin)
    }
    return node(.has(operand, field: field), from: begin)
  }

  private mutating func method(
    _ name: String, on target: Node, from begin: Int
  ) throws(SyntaxError) -> Node {
    let arguments = try arguments(until: ")")
    guard let macro = Node.Macro(rawValue: name) else {
      return node(.call(name, [target] + arguments), from: begin)
    }
    let isCounting = macro == .atLeast
    let wanted = isCounting || (macro == .map && arguments.count == 3) ? 3 : 2
    guard arguments.count == wanted, case .name(let variable) = arguments[isCounting ? 1 : 0].kind
    else { throw .badMacro(name, at: begin) }
    return node(
      .comprehension(
        Node.Comprehension(
          macro: macro, range: target, variable: variable,
          bound: isCounting ? arguments[0] : nil, body: arguments[isCounting ? 2 : 1],
          transform: macro == .map && wanted == 3 ? arguments[2] : nil)), from: begin)
  }
}
