import TextLayout

extension Checker {
  /// A name alone, or the head of a chain of selections that is a name with dots.
  mutating func lowerName(_ node: Syntax) -> Typed {
    if let local = local(node) { return local }
    if let found = resolve(node) { return found }
    return undeclared(node)
  }

  /// The macro variable that a node names.
  private mutating func local(_ node: Syntax) -> Typed? {
    guard let name = node.simpleName,
      let scope = scopes.last(where: { $0.name == name })
    else { return nil }
    return emit(.local(scope.local), type: scope.type, at: node)
  }

  /// Whether the chain's first word is a macro variable, which hides every longer name.
  func beginsWithLocal(_ node: Syntax) -> Bool {
    guard let name = node.qualifiedName, !name.isAbsolute else { return false }
    let head = name.name.prefix { $0 != "." }
    return scopes.contains { $0.name == head }
  }

  /// The variable, constant or type that a node's dotted name declares.
  mutating func resolve(_ node: Syntax) -> Typed? {
    guard let qualified = node.qualifiedName, !beginsWithLocal(node) else { return nil }
    for name in candidates(qualified.name, isAbsolute: qualified.isAbsolute) {
      if let value = environment.constants[name] {
        return constant(value, type: Self.type(of: value), at: node)
      }
      if let variable = environment.variables[name] {
        return emit(.variable(slot(name)), type: variable.type, at: node)
      }
      if let type = Self.types[name] {
        return constant(.type(type.runtimeName), type: .type(type), at: node)
      }
      if name == "google.protobuf.NullValue.NULL_VALUE" {
        return constant(.int(0), type: .int, at: node)
      }
    }
    return nil
  }

  /// The full names that a name may stand for, innermost container first.
  func candidates(_ name: String, isAbsolute: Bool) -> [String] {
    guard !isAbsolute, !environment.container.isEmpty else { return [name] }
    var container = Substring(environment.container)
    var names: [String] = []
    while !container.isEmpty {
      names.append("\(container).\(name)")
      container = container.lastIndex(of: ".").map { container[..<$0] } ?? ""
    }
    return names + [name]
  }

  private mutating func slot(_ name: String) -> Int {
    if let slot = slots[name] { return slot }
    let slot = code.variables.count
    code.variables.append(name)
    slots[name] = slot
    return slot
  }

  mutating func undeclared(_ node: Syntax) -> Typed {
    let name = node.qualifiedName?.name ?? ""
    let known = Array(environment.variables.keys) + Array(environment.constants.keys)
    let nearest =
      NearestName.suggestion(for: name, in: known + scopes.map(\.name))
      ?? known.filter { $0.hasPrefix(name + ".") }.min()
    report(.undeclared(name, nearest: nearest), at: node.start)
    return failing(.unresolved(name), at: node)
  }

  /// The types that can be named.
  private static let types: [String: ValueType] = [
    "bool": .bool, "int": .int, "uint": .uint, "double": .double, "string": .string,
    "bytes": .bytes, "null_type": .null, "type": .type(.dyn), "list": .list(.dyn),
    "map": .map(.dyn, .dyn), "google.protobuf.Timestamp": .timestamp,
    "google.protobuf.Duration": .duration, "optional_type": .optional(.dyn),
    "net.IP": .ip, "net.CIDR": .cidr,
  ]
}
