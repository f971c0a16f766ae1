/// A call that is rewritten while it is checked, as `list.all(x, condition)`.
struct Macro: Sendable {
  enum Form: Sendable, Equatable {
    case global
    case member
    /// Behind the dot of a name that stands for no value, as `cel.bind`.
    case namespaced(String)
  }

  let name: String
  let form: Form
  let counts: ClosedRange<Int>
  /// How the call may be written, for the reference.
  let usage: [String]
  let summary: String
  let examples: [Example]
  /// Emits the code, or nil when the call is not the macro's after all.
  let lower: @Sendable (inout Checker, MacroCall) -> Typed?

  init(
    _ name: String, _ form: Form, _ counts: ClosedRange<Int>, usage: [String], _ summary: String,
    examples: [Example], lower: @escaping @Sendable (inout Checker, MacroCall) -> Typed?
  ) {
    self.name = name
    self.form = form
    self.counts = counts
    self.usage = usage
    self.summary = summary
    self.examples = examples
    self.lower = lower
  }

  /// Whether a call has the macro's form.
  func takes(_ call: MacroCall, in checker: Checker) -> Bool {
    guard counts.contains(call.arguments.count) else { return false }
    switch form {
    case .global: return call.target == nil
    case .member: return call.target != nil
    case .namespaced(let space):
      guard let target = call.target, target.simpleName == space else { return false }
      return !checker.beginsWithLocal(target)
    }
  }
}

/// A call as it was written.
struct MacroCall {
  let node: Syntax
  let target: Syntax?
  let name: String
  let arguments: [Syntax]
}

extension MacroCall {
  /// The name that an argument gives to a macro's variable, or nil when it is no plain name.
  func variable(_ place: Int) -> String? {
    let argument = arguments[place]
    if let name = argument.simpleName { return name }
    guard case .call(let target?, "iterVar", _, let numbers) = argument.kind,
      target.simpleName == "cel"
    else { return nil }
    return MacroCall.iterationName(numbers)
  }

  /// The name of the variable that `cel.iterVar(depth, place)` stands for.
  static func iterationName(_ numbers: [Syntax]) -> String? {
    let values = numbers.compactMap { node -> Int64? in
      if case .literal(.int(let value)) = node.kind { value } else { nil }
    }
    return values.count == 2 ? "@it:\(values[0]):\(values[1])" : nil
  }
}
