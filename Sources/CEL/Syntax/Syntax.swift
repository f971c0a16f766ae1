/// One node of a parsed expression, with where it stands in the source.
struct Syntax: Sendable {
  let kind: Kind
  /// The bytes of the source that the node covers.
  let start: Int
  let end: Int
  /// The same without parentheses around the whole.
  let core: Range<Int>
  /// The byte a message about the node points at.
  let place: Int
  /// The count of nodes on the longest way down, this one included.
  let depth: Int

  indirect enum Kind: Sendable {
    case literal(Value)
    case identifier(String, isAbsolute: Bool)
    case select(Syntax, field: String, isOptional: Bool)
    case index(Syntax, Syntax, isOptional: Bool)
    case call(target: Syntax?, name: String, isAbsolute: Bool, [Syntax])
    case unary(UnaryOperator, Syntax)
    case binary(BinaryOperator, Syntax, Syntax)
    case logic(LogicOperator, [Syntax])
    case conditional(Syntax, Syntax, Syntax)
    case list([Element])
    case map([Entry])
    case message(String, isAbsolute: Bool, [Field])
  }

  /// An element of a list; an optional one is left out when absent.
  struct Element: Sendable {
    let value: Syntax
    let isOptional: Bool
  }

  /// An entry of a map; an optional one is left out when absent.
  struct Entry: Sendable {
    let key: Syntax
    let value: Syntax
    let isOptional: Bool
  }

  /// A field of a message.
  struct Field: Sendable {
    let name: String
    let value: Syntax
    let isOptional: Bool
  }

  enum UnaryOperator: String, Sendable {
    case not = "!"
    case negate = "-"
  }

  enum BinaryOperator: String, Sendable {
    case equal = "=="
    case notEqual = "!="
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="
    case `in` = "in"
    case add = "+"
    case subtract = "-"
    case multiply = "*"
    case divide = "/"
    case remainder = "%"
  }

  enum LogicOperator: String, Sendable {
    case and = "&&"
    case or = "||"
  }
}

extension Syntax {
  /// The nodes directly below.
  var children: [Syntax] {
    switch kind {
    case .literal, .identifier: []
    case .select(let operand, _, _), .unary(_, let operand): [operand]
    case .index(let left, let right, _), .binary(_, let left, let right): [left, right]
    case .call(let target, _, _, let arguments): (target.map { [$0] } ?? []) + arguments
    case .logic(_, let operands): operands
    case .conditional(let condition, let yes, let no): [condition, yes, no]
    case .list(let elements): elements.map(\.value)
    case .map(let entries): entries.flatMap { [$0.key, $0.value] }
    case .message(_, _, let fields): fields.map(\.value)
    }
  }

  /// The dotted name that the node spells, such as `a.b.c`, or nil.
  var qualifiedName: (name: String, isAbsolute: Bool)? {
    switch kind {
    case .identifier(let name, let isAbsolute): (name, isAbsolute)
    case .select(let operand, let field, false):
      operand.qualifiedName.map { ("\($0.name).\(field)", $0.isAbsolute) }
    default: nil
    }
  }

  /// The name, when the node is nothing but one word.
  var simpleName: String? {
    if case .identifier(let name, false) = kind { name } else { nil }
  }
}
