@testable import CEL

extension FuzzTarget {
  /// An expression: it parses or does not, is checked or refused, and ends within its cost.
  static let rules = FuzzTarget(name: "rules") { input in
    let source = String(decoding: input, as: UTF8.self)
    guard let tree = try? RuleWorld.environment.parse(source) else { return }
    checkPrinting(tree, of: source)
    guard let unchecked = try? RuleWorld.environment.unchecked(source) else {
      Finding.stop("what parses can be run unchecked", source)
    }
    let loose = unchecked.program().evaluate(RuleWorld.complete)
    checkCost(loose, of: source)
    guard let checked = try? RuleWorld.environment.check(source) else { return }
    checkOutcomes(checked.program(), loose: loose.outcome, of: source)
  }

  private static func checkPrinting(_ tree: Syntax, of source: String) {
    let printed = tree.description
    // What printing adds, parentheses and escapes, may exceed what parsing allows.
    guard tree.depth < 100, printed.unicodeScalars.count <= RuleWorld.limits.expressionSize else {
      return
    }
    guard let again = try? RuleWorld.environment.parse(printed), again.description == printed else {
      Finding.stop("what is printed reads the same", source, printed)
    }
  }

  private static func checkOutcomes(_ program: Program, loose: Outcome, of source: String) {
    let whole = program.evaluate(RuleWorld.complete, tracing: true)
    checkCost(whole, of: source)
    guard whole.outcome.isLike(loose) else {
      Finding.stop("checking changes no outcome", source, "\(whole.outcome)", "\(loose)")
    }
    let part = program.evaluate(RuleWorld.partial)
    checkCost(part, of: source)
    let isLimited = part.outcome.isCostLimit || whole.outcome.isCostLimit
    guard part.outcome.isOpen || isLimited || part.outcome.isLike(whole.outcome) else {
      Finding.stop(
        "more knowledge contradicts nothing", source, "\(part.outcome)", "\(whole.outcome)")
    }
  }

  /// One step may overshoot the limit by what it works on.
  private static func checkCost(_ evaluation: Evaluation, of source: String) {
    guard evaluation.cost > RuleWorld.limits.cost, !evaluation.outcome.isCostLimit else { return }
    Finding.stop("a limit that is passed is an error", source, "\(evaluation.cost)")
  }
}

extension Outcome {
  fileprivate var isOpen: Bool {
    if case .unknown = self { true } else { false }
  }

  fileprivate var isCostLimit: Bool {
    if case .error(let error) = self { error.isCostLimit } else { false }
  }

  /// Whether both are the same value, or both unknown, or both errors of whatever kind.
  fileprivate func isLike(_ other: Outcome) -> Bool {
    switch (self, other) {
    case (.value(let a), .value(let b)): a == b
    case (.unknown, .unknown), (.error, .error): true
    default: isCostLimit || other.isCostLimit
    }
  }
}
