import TextLayout

extension Checker {
  /// The forms of a function that the arguments allow, and the type of the result.
  struct Resolution {
    let overloads: [Overload]
    let result: ValueType
  }

  /// Finds the forms that fit; reports when none does.
  mutating func resolveOverload(
    _ name: String, isMember: Bool, _ arguments: [ValueType], at node: Syntax
  ) -> Resolution? {
    guard let function = environment.functions[name] else { return nil }
    var fitting: [Overload] = []
    var result: ValueType?
    for overload in function.overloads
    where overload.isMember == isMember && overload.parameters.count == arguments.count {
      guard isChecked else {
        fitting.append(overload)
        continue
      }
      let (parameters, yielded) = opened(overload)
      guard types.isAssignable(arguments, to: parameters) else { continue }
      fitting.append(overload)
      // A form for arguments of any kind is there for mixtures; it does not blur what others say.
      if result != nil, overload.parameters.allSatisfy({ $0 == .dyn }) { continue }
      let type = types.substitute(yielded)
      result = result.map { $0 == type || $0 == .dyn ? $0 : .dyn } ?? type
    }
    guard isChecked else { return Resolution(overloads: fitting, result: .dyn) }
    if let result { return Resolution(overloads: fitting, result: result) }
    reportMismatch(name, arguments.map { types.substitute($0, closing: true) }, at: node)
    return nil
  }

  /// A form's parameters and result with type parameters of its own.
  private mutating func opened(_ overload: Overload) -> ([ValueType], ValueType) {
    guard !overload.openTypes.isEmpty else { return (overload.parameters, overload.result) }
    var fresh: [String: ValueType] = [:]
    for name in overload.openTypes { fresh[name] = types.fresh() }
    return (overload.parameters.map { $0.replacing(fresh) }, overload.result.replacing(fresh))
  }

  private mutating func reportMismatch(_ name: String, _ types: [ValueType], at node: Syntax) {
    let isMixed = types.count == 2 && types[0].isNumeric && types[1].isNumeric
    report(
      isMixed ? .mixedNumbers(name, types) : .noMatchingOverload(name, types), at: node.place)
  }

  mutating func unknownFunction(_ name: String, at node: Syntax) -> Typed {
    let known = Array(environment.functions.keys) + Array(Library.macrosByName.keys)
    report(
      .unknownFunction(name, nearest: NearestName.suggestion(for: name, in: known)),
      at: node.place)
    return failing(.noMatchingOverload(name, []), at: node)
  }
}

extension ValueType {
  /// The names of the type parameters in it.
  var parameterNames: [String] {
    if case .parameter(let name) = self { return [name] }
    return components.flatMap(\.parameterNames)
  }

  func replacing(_ table: [String: ValueType]) -> ValueType {
    if case .parameter(let name) = self { return table[name] ?? self }
    return components.isEmpty ? self : rebuilt { $0.replacing(table) }
  }
}
