/// A checked expression made ready to run; the same program may run anywhere at once.
public struct Program: Sendable {
  private let routine: Routine

  init(_ routine: Routine) { self.routine = routine }

  /// The variables the expression reads, in the order that `evaluate(inOrder:)` wants them.
  public var variables: [String] { routine.code.variables }

  /// Evaluates the expression.
  ///
  /// - Parameters:
  ///   - binding: Called once for each variable the expression reads, before it runs.
  ///   - tracing: Whether to explain what decided the outcome.
  /// - Returns: The outcome with its cost.
  public func evaluate(
    _ binding: (String) -> Binding, tracing: Bool = false
  ) -> Evaluation {
    run(variables.map(binding), tracing: tracing)
  }

  /// Evaluates the expression with bindings laid out beforehand, so that no name is looked up.
  ///
  /// - Parameters:
  ///   - bindings: One for each of `variables`, in that order; one that is missing is unknown.
  ///   - tracing: Whether to explain what decided the outcome.
  /// - Returns: The outcome with its cost.
  public func evaluate(inOrder bindings: [Binding], tracing: Bool = false) -> Evaluation {
    let missing = variables.count - bindings.count
    guard missing > 0 else { return run(bindings, tracing: tracing) }
    return run(bindings + repeatElement(.unknown, count: missing), tracing: tracing)
  }

  private func run(_ bindings: [Binding], tracing: Bool) -> Evaluation {
    var evaluator = Evaluator(routine, bindings: bindings)
    if tracing { evaluator.trace = Trace(source: routine.source) }
    let result = evaluator.evaluate(routine.root)
    return Evaluation(
      outcome: outcome(result, of: evaluator), cost: evaluator.cost,
      explanation: evaluator.trace.map { $0.explanation(variables: variables) })
  }

  private func outcome(_ result: Evaluated, of evaluator: Evaluator) -> Outcome {
    if evaluator.isExhausted {
      return .error(error(.costLimitExceeded(routine.costLimit), at: routine.root))
    }
    switch result {
    case .value(let value): return .value(value)
    case .partial(let partial): return .unknown(partial.unknownNames)
    case .unknown(let names): return .unknown(names)
    case .fault(let fault): return .error(error(fault.reason, at: fault.instruction))
    }
  }

  private func error(_ reason: EvaluationError.Reason, at instruction: Int) -> EvaluationError {
    let position = SourcePosition(of: routine.code.places[instruction].place, in: routine.source)
    return EvaluationError(reason: reason, line: position.line, column: position.column)
  }
}
