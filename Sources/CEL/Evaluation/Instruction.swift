/// One step of a program.
///
/// Operands are the places of earlier instructions, all of trivial type, so that fetching an
/// instruction touches no reference counts.
enum Instruction: Sendable {
  case constant(Int)
  case variable(Int)
  case local(Int)
  case fault(Int)
  case select(Int, field: Int)
  case selectOptional(Int, field: Int)
  case has(Int, field: Int)
  case index(Int, Int)
  case indexOptional(Int, Int)
  case not(Int)
  case negate(Int)
  case arithmetic(Syntax.BinaryOperator, Int, Int)
  case equality(isNegated: Bool, Int, Int)
  case order(Syntax.BinaryOperator, Int, Int)
  /// A variable beside a constant number, in one step; stands only among `Routine.instructions`.
  case intBound(slot: Int, Syntax.BinaryOperator, Int64)
  case doubleBound(slot: Int, Syntax.BinaryOperator, Double)
  case membership(Int, Int)
  case logic(isOr: Bool, Span)
  case conditional(Int, Int, Int)
  case list(Span)
  case optionalList(Span, flags: Span)
  case map(Span)
  case optionalMap(Span, flags: Span)
  case matches(Int, pattern: Int)
  case call(Int, Span)
  case bind(local: Int, Int, body: Int)
  case mapOptional(Int, local: Int, body: Int, isFlat: Bool)
  /// A call of `or` or `orValue`, which looks at its second operand only when needed.
  case orElse(Int, Int, isValue: Bool)
  case comprehension(Int)
}

/// A run of operands in `Code.operands`.
struct Span: Sendable {
  let start: Int
  let count: Int
}

/// A macro that runs over a list or map.
struct Comprehension: Sendable {
  enum Kind: Sendable {
    case all, exists, existsOne, map, filter, transformList, transformMap, transformMapEntry
    case atLeast, share, countBounds, sortBy
  }

  let kind: Kind
  let range: Int
  /// Where the element goes, or the key when there are two.
  let firstLocal: Int
  let secondLocal: Int?
  /// The count that `atLeast` asks for.
  var threshold: Int?
  var filter: Int?
  let body: Int
}

/// The instructions of a program with everything they point at.
struct Code: Sendable {
  var instructions: [Instruction] = []
  /// The source bytes that each instruction stands for, and the byte its errors point at.
  var places: [(range: Range<Int>, place: Int)] = []
  /// Whether the instruction is a condition worth showing in an explanation.
  var conditions: [Bool] = []
  var operands: [Int] = []
  var constants: [Value] = []
  var strings: [String] = []
  var faults: [EvaluationError.Reason] = []
  var patterns: [Pattern] = []
  var functions: [BoundFunction] = []
  var comprehensions: [Comprehension] = []
  /// The variables read, by slot.
  var variables: [String] = []
  /// The most locals alive at once.
  var localCount = 0
}

extension Code {
  /// Whether an instruction reads a name, or a part of one by fixed keys.
  func isAttribute(_ index: Int) -> Bool {
    switch instructions[index] {
    case .variable, .local: true
    case .select(let operand, _): isAttribute(operand)
    case .index(let operand, let key): isAttribute(operand) && isFixed(key)
    default: false
    }
  }

  private func isFixed(_ index: Int) -> Bool {
    switch instructions[index] {
    case .constant, .variable, .local: true
    default: false
    }
  }
}

/// A function with the forms of it that the arguments' types leave possible.
struct BoundFunction: Sendable {
  let name: String
  let overloads: [Overload]
}
