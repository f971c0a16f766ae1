/// Walks a parsed expression once: resolves its names, deduces its types and emits its code.
///
/// Without checking, every type is `dyn` and whatever does not resolve becomes an instruction that
/// fails, so that both ways share one walk.
struct Checker {
  let environment: Environment
  let source: String
  let isChecked: Bool
  var code = Code()
  var types = TypeMapping()
  var scopes: [Scope] = []
  var slots: [String: Int] = [:]
  private var problems: [(problem: CheckProblem, place: Int)] = []

  init(environment: Environment, source: String, isChecked: Bool) {
    self.environment = environment
    self.source = source
    self.isChecked = isChecked
  }

  /// A name that a macro brings in.
  struct Scope {
    let name: String
    let type: ValueType
    let local: Int
  }

  /// The issues found, sorted and cut to the limit, or nil without any.
  var failure: CheckFailure? {
    guard !problems.isEmpty else { return nil }
    let limit = max(1, environment.limits.issues)
    let sorted = problems.enumerated().sorted {
      ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }
    let issues = sorted.prefix(limit).map { entry in
      let position = SourcePosition(of: entry.element.place, in: source)
      return Issue(
        line: position.line, column: position.column,
        message: Wording.text(entry.element.problem))
    }
    return CheckFailure(issues: issues, omitted: max(0, problems.count - limit))
  }

  /// All code emitted, to be run from one instruction.
  func routine(root: Int) -> Routine {
    Routine(code, root: root, source: source, costLimit: environment.limits.cost)
  }

  mutating func report(_ problem: CheckProblem, at place: Int) {
    if isChecked { problems.append((problem, place)) }
  }

  /// Asks for a type that a whole expression must have.
  mutating func require(_ type: ValueType, is expected: ValueType?, at node: Syntax) {
    guard let expected, !types.isAssignable(type, to: expected) else { return }
    if expected == .double, type == .int || type == .uint { return }
    report(.typeMismatch(expected: expected, found: type), at: node.start)
  }
}

/// An emitted instruction with the type of its value.
struct Typed {
  let index: Int
  let type: ValueType
}

extension Checker {
  /// Emits the code of a node and deduces its type.
  mutating func lower(_ node: Syntax) -> Typed {
    switch node.kind {
    case .literal(let value): constant(value, type: Self.type(of: value), at: node)
    case .identifier: lowerName(node)
    case .select(let operand, let field, let isOptional):
      lowerSelection(node, of: operand, field: field, isOptional: isOptional)
    case .index(let operand, let key, let isOptional):
      lowerIndex(node, of: operand, key: key, isOptional: isOptional)
    case .call(let target, let name, let isAbsolute, let arguments):
      lowerCall(node, target: target, name: name, isAbsolute: isAbsolute, arguments)
    case .unary(let operation, let operand): lowerUnary(node, operation, operand)
    case .binary(let operation, let left, let right): lowerBinary(node, operation, left, right)
    case .logic(let operation, let operands): lowerLogic(node, operation, operands)
    case .conditional(let condition, let yes, let no):
      lowerConditional(node, condition, yes, no)
    case .list(let elements): lowerList(node, elements)
    case .map(let entries): lowerMap(node, entries)
    case .message(let name, let isAbsolute, let fields):
      lowerMessage(node, name: name, isAbsolute: isAbsolute, fields)
    }
  }

  /// Emits an instruction; without checking its type is forgotten.
  mutating func emit(_ instruction: Instruction, type: ValueType, at node: Syntax) -> Typed {
    code.instructions.append(instruction)
    code.places.append((node.core, node.place))
    code.conditions.append(false)
    return Typed(index: code.instructions.count - 1, type: isChecked ? type : .dyn)
  }

  mutating func constant(_ value: Value, type: ValueType, at node: Syntax) -> Typed {
    code.constants.append(value)
    return emit(.constant(code.constants.count - 1), type: type, at: node)
  }

  /// Emits an instruction that fails, for something that was reported or was not checked.
  mutating func failing(_ reason: EvaluationError.Reason, at node: Syntax) -> Typed {
    code.faults.append(reason)
    return emit(.fault(code.faults.count - 1), type: .error, at: node)
  }

  mutating func span(_ operands: [Int]) -> Span {
    code.operands.append(contentsOf: operands)
    return Span(start: code.operands.count - operands.count, count: operands.count)
  }

  mutating func string(_ text: String) -> Int {
    code.strings.append(text)
    return code.strings.count - 1
  }

  static func type(of value: Value) -> ValueType {
    switch value {
    case .null: .null
    case .bool: .bool
    case .int: .int
    case .uint: .uint
    case .double: .double
    case .string: .string
    case .bytes: .bytes
    case .list(let elements): .list(common(elements))
    case .map(let map): .map(common(map.entries.map(\.key)), common(map.entries.map(\.value)))
    case .timestamp: .timestamp
    case .duration: .duration
    case .type: .type(.dyn)
    case .optional(let value): .optional(value.map(type(of:)) ?? .dyn)
    case .network(let address): .opaque(address.typeName, [])
    }
  }

  private static func common(_ values: [Value]) -> ValueType {
    let types = Set(values.map(type(of:)))
    return types.count == 1 ? types.first ?? .dyn : .dyn
  }
}
