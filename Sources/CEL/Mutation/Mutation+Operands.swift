extension Mutation {
  /// The slips of a declared name; false when the name declares nothing.
  mutating func changeName(_ name: String, _ node: Syntax) -> Bool {
    if let value = environment.constants[name] {
      changeThreshold(text(node), value, node)
      return true
    }
    guard let variable = environment.variables[name] else { return false }
    if variable.type == .bool { change(node, to: "!\(text(node))", .negation) }
    return true
  }

  /// The slips of a value that is written out.
  mutating func changeLiteral(_ value: Value, _ node: Syntax) {
    switch value {
    case .bool(let flag): change(node, to: flag ? "false" : "true", .operand)
    case .string(let text): change(node, to: Value.string(text + "~").description, .text)
    case .int(let number):
      for step in [Int64(-1), 1] {
        let (moved, overflow) = number.addingReportingOverflow(step)
        if !overflow, moved != .min { change(node, to: "\(moved)", .threshold) }
      }
    case .double(0):
      for step in [-0.01, 0.01] { change(node, to: "\(step)", .threshold) }
    case .double: changeThreshold(text(node), value, node)
    default: break
    }
  }

  /// A whole number moves by one, any other by a hundredth.
  private mutating func changeThreshold(_ text: String, _ value: Value, _ node: Syntax) {
    switch value {
    case .int:
      change(node, to: "(\(text) - 1)", .threshold)
      change(node, to: "(\(text) + 1)", .threshold)
    case .double:
      change(node, to: "(\(text) * 0.99)", .threshold)
      change(node, to: "(\(text) * 1.01)", .threshold)
    default: break
    }
  }

  /// A list loses one element at a time; the last one stays.
  mutating func changeList(_ elements: [Syntax.Element], _ node: Syntax) {
    guard elements.count > 1, !elements.contains(where: \.isOptional) else { return }
    for place in elements.indices.prefix(Self.limit) {
      let rest = elements.indices.filter { $0 != place }.map { text(elements[$0].value) }
      change(node, to: "[" + rest.joined(separator: ", ") + "]", .element)
    }
  }

  /// A call of one function becomes a call of its counterpart.
  mutating func changeCall(
    _ target: Syntax?, _ name: String, _ arguments: [Syntax], _ node: Syntax
  ) {
    guard let other = Self.counterparts[name] else { return }
    let head = target.map { whole($0) + "." } ?? ""
    let list = arguments.map(text).joined(separator: ", ")
    change(node, to: "\(head)\(other)(\(list))", .function)
  }

  private static let counterparts = [
    "all": "exists", "exists": "all", "startsWith": "endsWith", "endsWith": "startsWith",
    "greatest": "least", "least": "greatest", "contains": "startsWith",
  ]
}
