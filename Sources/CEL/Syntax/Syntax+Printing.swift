extension Syntax: CustomStringConvertible {
  /// The expression in the language's own notation; parsing it gives the same tree again.
  var description: String {
    switch kind {
    case .literal(let value): value.description
    case .identifier(let name, let isAbsolute): (isAbsolute ? "." : "") + name
    case .select(let operand, let field, let isOptional):
      "\(operand.tight)\(isOptional ? ".?" : ".")\(Self.fieldText(field))"
    case .index(let operand, let key, let isOptional):
      "\(operand.tight)[\(isOptional ? "?" : "")\(key)]"
    case .call(let target, let name, let isAbsolute, let arguments):
      (target.map { $0.tight + "." } ?? (isAbsolute ? "." : "")) + name + Self.texts(arguments)
    case .unary(let operation, let operand): operation.rawValue + operand.tight
    case .binary(let operation, let left, let right):
      "\(left.text(in: precedence)) \(operation.rawValue) \(right.text(in: precedence + 1))"
    case .logic(let operation, let operands):
      operands.map { $0.text(in: precedence + 1) }.joined(separator: " \(operation.rawValue) ")
    case .conditional(let condition, let yes, let no):
      "\(condition.text(in: 1)) ? \(yes.text(in: 1)) : \(no)"
    case .list(let elements):
      "[" + elements.map { ($0.isOptional ? "?" : "") + "\($0.value)" }.joined(separator: ", ")
        + "]"
    case .map(let entries): "{" + entries.map(\.text).joined(separator: ", ") + "}"
    case .message(let name, let isAbsolute, let fields):
      (isAbsolute ? "." : "") + name + "{" + fields.map(\.text).joined(separator: ", ") + "}"
    }
  }

  /// How tightly the node holds together; 0 for a condition with its branches.
  private var precedence: Int {
    switch kind {
    case .conditional: 0
    case .logic(.or, _): 1
    case .logic(.and, _): 2
    case .binary(let operation, _, _): operation.precedence
    case .unary: 6
    default: 7
    }
  }

  private func text(in minimum: Int) -> String {
    precedence < minimum ? "(\(self))" : description
  }

  /// The text for a place where only a primary may stand.
  private var tight: String {
    if case .literal(let value) = kind, value.isNumber { return "(\(self))" }
    return text(in: 7)
  }

  private static func texts(_ nodes: [Syntax]) -> String {
    "(" + nodes.map(\.description).joined(separator: ", ") + ")"
  }

  static func fieldText(_ name: String) -> String {
    let isWord = name.utf8.allSatisfy { Lexer.isLetter($0) || Lexer.isDigit($0) }
    let startsWell = name.utf8.first.map { !Lexer.isDigit($0) } ?? false
    let isKeyword = ["in", "true", "false", "null"].contains(name)
    return isWord && startsWell && !isKeyword ? name : "`\(name)`"
  }
}

extension Syntax.BinaryOperator {
  var precedence: Int {
    switch self {
    case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .in: 3
    case .add, .subtract: 4
    case .multiply, .divide, .remainder: 5
    }
  }
}

extension Syntax.Entry {
  fileprivate var text: String { (isOptional ? "?" : "") + "\(key): \(value)" }
}

extension Syntax.Field {
  fileprivate var text: String {
    (isOptional ? "?" : "") + "\(Syntax.fieldText(name)): \(value)"
  }
}
