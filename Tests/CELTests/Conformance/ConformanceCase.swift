import Testing

@testable import CEL

/// One case of the official conformance suite.
struct ConformanceCase: Sendable, CustomTestStringConvertible {
  enum Expectation: Sendable {
    case value(Value)
    case error
    case typeOnly
  }

  let file: String
  let name: String
  let expression: String
  let isChecked: Bool
  let isCheckOnly: Bool
  let container: String
  let variables: [VariableDeclaration]
  let functions: [FunctionDeclaration]
  let bindings: [String: Value]
  let expected: Expectation
  let expectedType: ValueType?

  var testDescription: String { "\(file)/\(name): \(expression)" }

  init(_ row: [String: Any]) {
    file = row["file"] as? String ?? ""
    name = row["name"] as? String ?? ""
    expression = row["expr"] as? String ?? ""
    isChecked = row["disable_check"] as? Bool != true
    isCheckOnly = row["check_only"] as? Bool == true
    container = row["container"] as? String ?? ""
    let declarations = row["type_env"] as? [[String: Any]] ?? []
    variables = declarations.compactMap(Self.variable)
    functions = declarations.compactMap(Self.function)
    bindings = (row["bindings"] as? [String: Any] ?? [:]).compactMapValues(TaggedValue.value)
    let expect = row["expect"] as? [String: Any] ?? [:]
    if let value = TaggedValue.value(expect["value"]) {
      expected = .value(value)
    } else {
      expected = expect["error"] != nil || expect["any_errors"] != nil ? .error : .typeOnly
    }
    expectedType = (expect["deduced_type"] as? String).map(TaggedValue.type)
  }

  private static func variable(_ json: [String: Any]) -> VariableDeclaration? {
    guard json["kind"] as? String == "ident", let name = json["name"] as? String,
      let type = json["type"] as? String
    else { return nil }
    return VariableDeclaration(name: name, type: TaggedValue.type(type))
  }

  private static func function(_ json: [String: Any]) -> FunctionDeclaration? {
    guard json["kind"] as? String == "function", let name = json["name"] as? String else {
      return nil
    }
    let overloads = (json["overloads"] as? [[String: Any]] ?? []).map { form in
      Overload(
        isMember: form["instance"] as? Bool ?? false,
        parameters: (form["params"] as? [String] ?? []).map(TaggedValue.type),
        result: TaggedValue.type(form["result"] as? String ?? "dyn"), cost: .unit,
        implementation: .builtIn)
    }
    return FunctionDeclaration(name: name, overloads: overloads)
  }

  /// What is wrong with how the case comes out, or nil.
  func mismatch() -> String? {
    let environment = Environment(
      variables: variables, container: container, functions: functions)
    let expression: CheckedExpression
    do {
      expression =
        try isChecked
        ? environment.check(self.expression) : environment.unchecked(self.expression)
    } catch {
      if case .error = expected { return nil }
      return "refused: \(error)"
    }
    if let expectedType, expression.type != expectedType {
      return "type \(expression.type), not \(expectedType)"
    }
    if isCheckOnly { return nil }
    let outcome = expression.program().evaluate { name in
      bindings[name].map { .value($0) } ?? .error("unbound")
    }.outcome
    return mismatch(outcome)
  }

  private func mismatch(_ outcome: Outcome) -> String? {
    switch (expected, outcome) {
    case (.error, .error): return nil
    case (.value(let wanted), .value(let found)):
      return wanted == found ? nil : "\(found), not \(wanted)"
    default: return "\(outcome)"
    }
  }
}
