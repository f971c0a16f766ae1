/// A checked expression made ready to run; the same program may run anywhere at once.
public struct Program: Sendable {
  private let code: Code
  private let root: Int
  private let source: String
  private let costLimit: UInt64

  init(_ expression: CheckedExpression) {
    code = expression.code
    root = expression.root
    source = expression.source
    costLimit = expression.limits.cost
  }

  /// Evaluates the expression.
  ///
  /// - Parameters:
  ///   - binding: Called once for each variable the expression reads, before it runs.
  ///   - tracing: Whether to explain what decided the outcome.
  /// - Returns: The outcome with its cost.
  public func evaluate(
    _ binding: (String) -> Binding, tracing: Bool = false
  ) -> Evaluation {
    var evaluator = Evaluator(code: code, costLimit: costLimit)
    evaluator.bind(binding)
    if tracing { evaluator.trace = Trace(source: source) }
    let result = evaluator.evaluate(root)
    return Evaluation(
      outcome: outcome(result, of: evaluator), cost: evaluator.cost,
      explanation: evaluator.trace.map { $0.explanation(variables: code.variables) })
  }

  private func outcome(_ result: Evaluated, of evaluator: Evaluator) -> Outcome {
    if evaluator.isExhausted {
      return .error(error(.costLimitExceeded(costLimit), at: root))
    }
    switch result {
    case .value(let value): return .value(value)
    case .partial(let partial): return .unknown(partial.unknownNames)
    case .unknown(let names): return .unknown(names)
    case .fault(let fault): return .error(error(fault.reason, at: fault.instruction))
    }
  }

  private func error(_ reason: EvaluationError.Reason, at instruction: Int) -> EvaluationError {
    let position = SourcePosition(of: code.places[instruction].place, in: source)
    return EvaluationError(reason: reason, line: position.line, column: position.column)
  }
}
