import DataFormats
import Evidence
import MaturityModel

/// Decides one criterion from facts and statements, and keeps what it rests on.
///
/// Machine evidence comes before corroborated answers, and these before attested ones. A weaker
/// source never changes what a stronger one decided. Nor does a better answer take over from
/// machine evidence that has expired or contradicts itself; otherwise letting evidence rot would
/// raise a level.
struct CriterionEvaluator: Sendable {
  let facts: FactTable
  let statements: StatementBook
  let budget: RunBudget

  /// The result for a criterion of a practice, with diagnostics on what people should know.
  func evaluate(
    _ criterion: Criterion, in practice: String
  ) -> (result: CriterionResult, diagnostics: [Diagnostic]) {
    var result = CriterionResult(describing: criterion)
    if let scoping = statements.scopings[criterion.id] ?? statements.scopings[practice] {
      result.verdict = .notApplicable
      let remark = Remark.scopedOut(
        reason: scoping.reason, owner: scoping.owner, date: scoping.date)
      result.remarks = [remark.words]
      return (result, [])
    }
    let finding = MachineFinding(criterion.decision, facts: facts, budget: budget)
    result.take(finding)
    var diagnostics = finding.remarks.map {
      Diagnostic(
        .warning, path: criterion.file, position: criterion.position,
        message: "\(criterion.id): \($0.words)")
    }
    if let standing = statements.answers[criterion.id] {
      diagnostics += result.weigh(standing, atLeast: criterion.minimumBasis)
    }
    return (result, diagnostics)
  }
}

extension CriterionResult {
  /// Starts with what the model says of a criterion.
  init(describing criterion: Criterion) {
    self.init(
      id: criterion.id, level: criterion.level, text: criterion.text, ask: criterion.ask,
      improve: criterion.improve, verdict: .unknown(.notAnswered))
    note = criterion.note
    evidenceIDs = criterion.evidence.map(\.id)
    weight = criterion.weight
    cost = criterion.cost
    verify = criterion.verify
    rules = criterion.decision.named.map { kind, rule in
      RuleUse(
        kind: kind, source: rule.source, place: "\(criterion.file):\(rule.position.line)")
    }
  }

  fileprivate mutating func take(_ finding: MachineFinding) {
    verdict = finding.verdict
    basis = verdict.isDecided ? .machine : nil
    facts = finding.facts.sorted()
    steps = finding.steps
    margins = finding.margins
    remarks = finding.remarks.map(\.words)
  }

  /// Lets an answer decide what machine evidence left open, or notes that it was overruled.
  fileprivate mutating func weigh(
    _ standing: StandingAnswer, atLeast minimum: RequiredBasis
  ) -> [Diagnostic] {
    let stated = standing.verdict
    if verdict.isDecided {
      guard stated != verdict else { return [] }
      answer = standing.answer
      let remark = Remark.overruled(
        criterion: id, claim: standing.answer.claim, person: standing.answer.person, by: verdict)
      remarks.append(remark.words)
      return [standing.diagnostic(remark)]
    }
    answer = standing.answer
    if case .unknown(_, _, let reason) = verdict, reason.vetoes, stated != .notMet {
      let remark = Remark.vetoed(
        claim: standing.answer.claim, person: standing.answer.person, by: reason)
      remarks.append(remark.words)
      return [standing.diagnostic(remark)]
    }
    if stated.isDecided, !standing.basis.suffices(for: minimum) {
      verdict = .unknown(.insufficientBasis)
      let remark = Remark.basisTooWeak(person: standing.answer.person, minimum: minimum)
      remarks.append(remark.words)
      return []
    }
    verdict = stated
    basis = stated.isDecided ? standing.basis : nil
    if stated == .notApplicable {
      let said = standing.answer
      remarks.append(
        Remark.notApplicable(
          reason: said.reason ?? "", person: said.person, date: said.date
        ).words)
    }
    return []
  }
}

extension Verdict.Reason {
  /// Whether there is machine evidence that a better answer must not take over from.
  var vetoes: Bool { self == .expired || self == .conflict }
}

extension Basis {
  /// Whether a decision that rests on it is good enough for a criterion.
  fileprivate func suffices(for minimum: RequiredBasis) -> Bool {
    switch minimum {
    case .attested: true
    case .corroborated: self != .attested
    case .machine: self == .machine
    }
  }
}

extension StandingAnswer {
  fileprivate func diagnostic(_ remark: Remark) -> Diagnostic {
    let place = answer.provenance
    let position = place.line.map { SourcePosition(line: $0, column: 1, offset: 0) }
    return Diagnostic(.warning, path: place.path, position: position, message: remark.words)
  }
}
