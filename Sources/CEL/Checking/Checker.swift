import TextLayout

/// Resolves names and finds types; collects every issue instead of stopping at the first.
struct Checker {
  let environment: Environment
  let source: String
  private(set) var issues: [(place: Int, message: String)] = []
  private(set) var slots: [String] = []
  private var locals: [(name: String, type: ValueType)] = []

  init(environment: Environment, source: String) {
    self.environment = environment
    self.source = source
  }

  mutating func report(_ node: Node, _ message: String) {
    if issues.count < 100 { issues.append((node.range.lowerBound, message)) }
  }

  mutating func check(_ node: Node) -> (Code, ValueType) {
    let (kind, type) = resolve(node)
    return (Code(kind: kind, range: node.range), type)
  }

  private mutating func resolve(_ node: Node) -> (Code.Kind, ValueType) {
    if let path = dottedPath(node), let resolved = resolve(path: path, node) { return resolved }
    switch node.kind {
    case .literal(let value): return (.constant(value), value.type)
    case .name: return (.constant(.null), .dyn)
    case .select(let operand, let field):
      return select(operand, field, in: node) { .select($0, field: $1) }
    case .has(let operand, let field):
      let (kind, _) = select(operand, field, in: node) { .has($0, field: $1) }
      return (kind, .bool)
    case .list(let items): return list(items)
    case .map(let entries): return map(entries)
    case .not(let operand): return (.not(boolean(operand)), .bool)
    case .both(let a, let b): return (.both(boolean(a), boolean(b)), .bool)
    case .either(let a, let b): return (.either(boolean(a), boolean(b)), .bool)
    case .conditional(let test, let yes, let no):
      let (yesCode, yesType) = check(yes)
      let (noCode, noType) = check(no)
      return (.conditional(boolean(test), yesCode, noCode), yesType == noType ? yesType : .dyn)
    case .call(let name, let arguments): return call(name, arguments, in: node)
    case .comprehension(let macro): return comprehension(macro)
    }
  }

  /// The parts of `a.b.c`, or nil when the node is something else.
  private func dottedPath(_ node: Node) -> [String]? {
    switch node.kind {
    case .name(let name): [name]
    case .select(let operand, let field): dottedPath(operand).map { $0 + [field] }
    default: nil
    }
  }

  private mutating func resolve(path: [String], _ node: Node) -> (Code.Kind, ValueType)? {
    if let index = locals.lastIndex(where: { $0.name == path[0] }) {
      return path.count == 1 ? (.local(index), locals[index].type) : nil
    }
    let name = path.joined(separator: ".")
    if let value = environment.constants[name] { return (.constant(value), value.type) }
    if let variable = environment.variables[name] { return (.variable(slot(name)), variable.type) }
    // A declared prefix is a value whose field is selected.
    let prefixes = (1..<path.count).map { path.prefix($0).joined(separator: ".") }
    if prefixes.contains(where: { environment.variables[$0] != nil }) { return nil }
    let known = Array(environment.variables.keys) + environment.constants.keys + locals.map(\.name)
    let hint = NearestName.suggestion(for: name, in: known).map { "; did you mean '\($0)'?" } ?? ""
    report(node, "undeclared name '\(name)'\(hint)")
    return (.constant(.null), .dyn)
  }

  private mutating func slot(_ name: String) -> Int {
    if let index = slots.firstIndex(of: name) { return index }
    slots.append(name)
    return slots.count - 1
  }

  private mutating func select(
    _ operand: Node, _ field: String, in node: Node, _ make: (Code, String) -> Code.Kind
  ) -> (Code.Kind, ValueType) {
    let (code, type) = check(operand)
    switch type {
    case .map(_, let value): return (make(code, field), value)
    case .dyn: return (make(code, field), .dyn)
    default:
      report(node, "a \(type) has no field '\(field)'")
      return (make(code, field), .dyn)
    }
  }

  private mutating func list(_ items: [Node]) -> (Code.Kind, ValueType) {
    let checked = items.map { check($0) }
    let types = Set(checked.map(\.1))
    return (.list(checked.map(\.0)), .list(types.count == 1 ? types.first ?? .dyn : .dyn))
  }

  private mutating func map(_ entries: [Node.MapEntry]) -> (Code.Kind, ValueType) {
    let checked = entries.map { (check($0.key), check($0.value)) }
    let keys = Set(checked.map(\.0.1))
    let values = Set(checked.map(\.1.1))
    return (
      .map(checked.map { ($0.0.0, $0.1.0) }),
      .map(
        keys.count == 1 ? keys.first ?? .dyn : .dyn, values.count == 1 ? values.first ?? .dyn : .dyn
      )
    )
  }

  private mutating func boolean(_ node: Node) -> Code {
    let (code, type) = check(node)
    if !ValueType.bool.accepts(type) { report(node, "expected bool, found \(type)") }
    return code
  }

  private mutating func call(
    _ name: String, _ arguments: [Node], in node: Node
  ) -> (Code.Kind, ValueType) {
    let checked = arguments.map { check($0) }
    guard let function = FunctionTable.all[name] else {
      let hint = NearestName.suggestion(for: name, in: FunctionTable.all.keys)
      report(node, "undeclared function '\(name)'\(hint.map { "; did you mean '\($0)'?" } ?? "")")
      return (.constant(.null), .dyn)
    }
    guard let type = function.type(checked.map(\.1)) else {
      let types = checked.map(\.1.description).joined(separator: ", ")
      report(node, "no overload of '\(name)' takes (\(types))")
      return (.constant(.null), .dyn)
    }
    checkReach(name, arguments, in: node)
    return (.call(function, checked.map(\.0)), type)
  }

  /// A comparison with a bound that the variable can never pass is a slip of the author.
  private mutating func checkReach(_ name: String, _ arguments: [Node], in node: Node) {
    guard arguments.count == 2, let range = range(of: arguments[0]),
      let bound = number(arguments[1])
    else { return }
    let unreachable =
      switch name {
      case ">=", "==": bound > range.upperBound || (name == "==" && bound < range.lowerBound)
      case ">": bound >= range.upperBound
      case "<": bound > range.upperBound || bound <= range.lowerBound
      case "<=": bound < range.lowerBound || bound > range.upperBound
      default: false
      }
    guard unreachable else { return }
    report(
      node,
      "unreachable comparison; the value lies between \(range.lowerBound) and \(range.upperBound)")
  }

  private func range(of node: Node) -> ClosedRange<Double>? {
    dottedPath(node).flatMap { environment.variables[$0.joined(separator: ".")]?.range }
  }

  private func number(_ node: Node) -> Double? {
    let value: Value? =
      if case .literal(let literal) = node.kind { literal } else {
        dottedPath(node).flatMap { environment.constants[$0.joined(separator: ".")] }
      }
    return value?.number
  }

  private mutating func comprehension(_ macro: Node.Comprehension) -> (Code.Kind, ValueType) {
    let (range, rangeType) = check(macro.range)
    let bound = macro.bound.map { check($0).0 }
    let element: ValueType
    switch rangeType {
    case .list(let type): element = type
    case .map(let key, _): element = key
    case .dyn: element = .dyn
    default:
      report(macro.range, "expected a list or map, found \(rangeType)")
      element = .dyn
    }
    locals.append((macro.variable, element))
    defer { locals.removeLast() }
    let isPredicate = macro.macro != .map || macro.transform != nil
    let (body, bodyType) = isPredicate ? (boolean(macro.body), .bool) : check(macro.body)
    let transform = macro.transform.map { check($0) }
    let type: ValueType =
      switch macro.macro {
      case .all, .exists, .exists_one, .atLeast: .bool
      case .share: .double
      case .filter: .list(element)
      case .map: .list(transform?.1 ?? bodyType)
      }
    return (
      .comprehension(macro.macro, range: range, bound: bound, body: body, transform: transform?.0),
      type
    )
  }
}

extension Value {
  var type: ValueType {
    switch self {
    case .null: .null
    case .bool: .bool
    case .int: .int
    case .uint: .uint
    case .double: .double
    case .string: .string
    case .bytes: .bytes
    case .list(let items):
      .list(Set(items.map(\.type)).count == 1 ? items.first?.type ?? .dyn : .dyn)
    case .map: .map(.dyn, .dyn)
    }
  }

  var number: Double? {
    switch self {
    case .int(let value): Double(value)
    case .uint(let value): Double(value)
    case .double(let value): value
    default: nil
    }
  }
}
