import CEL
import Evidence
import MaturityModel
import Quantities

/// What rules over facts say about one criterion, with everything that led there.
struct MachineFinding: Sendable {
  var verdict: Verdict
  /// The facts that decided it or, when it is unknown, that are missing.
  var facts: Set<String> = []
  var steps: [DecidingStep] = []
  var margins: [Margin] = []
  var remarks: [Remark] = []

  init(_ verdict: Verdict) { self.verdict = verdict }

  /// Decides a criterion by its rules; one that only people can decide stays unanswered.
  init(_ decision: Criterion.Decision, facts: FactTable, budget: RunBudget) {
    func run(_ rule: Rule) -> RuleRun { RuleRun(rule, facts: facts, budget: budget) }
    switch decision {
    case .ask: self.init(.unknown(.notAnswered))
    case .rule(let rule): self.init(run(rule), facts) { $0.bool }
    case .measure(let rule): self.init(run(rule), facts) { $0.share }
    case .oneSided(let proves, let refutes):
      self.init(proves: proves.map(run), refutes: refutes.map(run), facts)
    }
  }

  /// Reads one rule's result as a verdict.
  private init(_ run: RuleRun, _ table: FactTable, _ read: (Value) -> Verdict?) {
    switch run.outcome {
    case .value(let value):
      self.init(read(value) ?? .unknown(.ruleError))
      if !verdict.isDecided { remarks = [.notAShare(rule: run.rule.source)] }
    case .unknown(let names):
      self.init(.unknown(table.dominantReason(of: names)))
    case .error(let error):
      self.init(.unknown(error.isCostLimit ? .costLimit : .ruleError))
      remarks = [.ruleFailed(rule: run.rule.source, message: error.message)]
    }
    take(run)
  }

  /// One rule may prove it, another refute it; when both do the model or the evidence is at odds.
  private init(proves: RuleRun?, refutes: RuleRun?, _ table: FactTable) {
    let runs = [proves, refutes].compactMap { $0 }
    let isProven = proves?.isTrue ?? false
    let isRefuted = refutes?.isTrue ?? false
    self.init(.unknown(.notAnswered))
    switch (isProven, isRefuted) {
    case (true, false): verdict = .met
    case (false, true): verdict = .notMet
    case (true, true):
      verdict = .unknown(.conflict)
      remarks = [.provenAndRefuted]
    case (false, false): verdict = Self.openVerdict(of: runs, table)
    }
    let isOpen = runs.contains { !$0.missing.isEmpty }
    for run in runs {
      let counts = isProven || isRefuted ? run.isTrue : !isOpen || !run.missing.isEmpty
      if counts { take(run) }
    }
    remarks += runs.compactMap(\.failure)
  }

  /// Why neither rule decided: missing facts, an error, or evidence that cannot tell.
  private static func openVerdict(of runs: [RuleRun], _ table: FactTable) -> Verdict {
    let missing = runs.flatMap(\.missing)
    if !missing.isEmpty { return .unknown(table.dominantReason(of: missing)) }
    let errors = runs.compactMap(\.error)
    guard let first = errors.first else { return .unknown(.notAnswered) }
    return .unknown(first.isCostLimit ? .costLimit : .ruleError)
  }

  private mutating func take(_ run: RuleRun) {
    facts.formUnion(verdict.isDecided ? run.supports : run.missing)
    if !verdict.isDecided, run.missing.isEmpty { facts.formUnion(run.supports) }
    steps += run.steps
    margins += run.margins
  }
}

extension Verdict {
  /// Nothing known, for a reason.
  static func unknown(_ reason: Reason) -> Verdict {
    .unknown(low: .zero, high: .one, reason: reason)
  }

  /// Whether it is met, partial or not met.
  public var isDecided: Bool {
    switch self {
    case .met, .partial, .notMet: true
    case .unknown, .notApplicable: false
    }
  }

  /// The verdict for a share, held between 0 and 1.
  init(share: Rational) {
    if share >= .one {
      self = .met
    } else if share <= .zero {
      self = .notMet
    } else {
      self = .partial(share)
    }
  }
}

extension Value {
  fileprivate var bool: Verdict? {
    guard case .bool(let holds) = self else { return nil }
    return holds ? .met : .notMet
  }

  fileprivate var share: Verdict? {
    switch self {
    case .double(let value): Rational(nearestMillionthTo: value).map(Verdict.init(share:))
    case .int(let value): Verdict(share: Rational(Int(value)))
    default: nil
    }
  }
}
