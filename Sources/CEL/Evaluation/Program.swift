/// What a variable is bound to in one evaluation.
public enum Binding: Sendable {
  /// A value.
  case value(Value)
  /// Not known.
  case unknown
  /// Known to be wrong, for a reason.
  case error(String)
}

/// How an evaluation ended.
public enum Outcome: Sendable {
  /// With a value.
  case value(Value)
  /// Undecided; the unknown variables that matter, sorted.
  case unknown([String])
  /// With an error.
  case error(EvaluationError)
}

/// An outcome with its cost and, when traced, its explanation.
public struct Evaluation: Sendable {
  /// How it ended.
  public let outcome: Outcome
  /// The steps it took.
  public let cost: UInt64
  /// Why it ended so; nil when not traced.
  public let explanation: Explanation?
}

/// Why an evaluation ended as it did.
public struct Explanation: Sendable {
  /// The variables that decided, sorted.
  public let supports: [String]
  /// The deciding sub-expressions in order.
  public let steps: [Step]

  /// A deciding sub-expression.
  public struct Step: Sendable {
    /// Its text.
    public let text: String
    /// Its value as a literal.
    public let value: String
    /// For a comparison of a variable with a bound, how far it is.
    public let margin: Margin?
  }

  /// A variable beside the bound it is compared with.
  public struct Margin: Sendable {
    /// The variable.
    public let variable: String
    /// Its value.
    public let actual: String
    /// The comparison.
    public let comparison: String
    /// The bound.
    public let bound: String
    /// Whether the comparison holds.
    public let holds: Bool
  }
}

/// A checked expression, ready to evaluate any number of times.
public struct Program: Sendable {
  let expression: CheckedExpression

  /// Evaluates once; each variable is asked for once.
  public func evaluate(_ binding: (String) -> Binding, tracing: Bool = false) -> Evaluation {
    var evaluator = Evaluator(
      bindings: expression.slots.map(binding), budget: expression.limits.cost)
    let result = evaluator.evaluate(expression.code)
    let outcome: Outcome =
      switch result.partial {
      case .value(let value): .value(value)
      case .unknown(let slots): .unknown(slots.map { expression.slots[$0] }.sorted())
      case .error(let error): .error(error)
      }
    return Evaluation(
      outcome: outcome, cost: evaluator.cost,
      explanation: tracing ? explanation(result, evaluator) : nil)
  }

  private func explanation(_ result: Evaluator.Result, _ evaluator: Evaluator) -> Explanation {
    let scalars = Array(expression.source.unicodeScalars)
    var steps: [Explanation.Step] = []
    for (code, value) in result.steps {
      var text = "".unicodeScalars
      text.append(contentsOf: scalars[code.range.clamped(to: 0..<scalars.count)])
      steps.append(
        Explanation.Step(
          text: String(text), value: value.description, margin: margin(code, value, evaluator)))
    }
    return Explanation(
      supports: result.supports.map { expression.slots[$0] }.sorted(), steps: steps)
  }

  private func margin(
    _ code: Code, _ value: Value, _ evaluator: Evaluator
  ) -> Explanation.Margin? {
    guard case .call(let function, let arguments) = code.kind, arguments.count == 2,
      ["<", "<=", ">", ">=", "==", "!="].contains(function.name), case .bool(let holds) = value,
      case .variable(let slot) = arguments[0].kind, case .constant(let bound) = arguments[1].kind,
      case .value(let actual) = evaluator.bindings[slot]
    else { return nil }
    return Explanation.Margin(
      variable: expression.slots[slot], actual: actual.description, comparison: function.name,
      bound: bound.description, holds: holds)
  }
}
