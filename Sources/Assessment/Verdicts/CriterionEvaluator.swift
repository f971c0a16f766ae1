import DataFormats
import Evidence
import MaturityModel

/// Decides one criterion from facts and statements, and keeps what it rests on.
///
/// An assessor's verdict comes before machine evidence, then come corroborated answers, attested
/// ones, and lines of self-assessments. A weaker source never changes what a stronger one decided.
/// Nor does a better answer take over from a source that has expired or contradicts itself;
/// otherwise letting evidence rot would raise a level.
struct CriterionEvaluator: Sendable {
  let facts: FactTable
  let statements: StatementBook
  let budget: RunBudget
  /// Verdicts that are supposed, whatever the evidence says.
  var supposed: [String: Verdict] = [:]

  /// The result for a criterion of a practice, with diagnostics on what people should know.
  func evaluate(
    _ criterion: Criterion, in practice: String
  ) -> (result: CriterionResult, diagnostics: [Diagnostic]) {
    var (result, diagnostics) = unruled(criterion, in: practice)
    guard supposed[criterion.id] == nil else { return (result, diagnostics) }
    if let ruling = statements.overrides[criterion.id] { diagnostics += result.submit(to: ruling) }
    if let waiver = statements.waivers[criterion.id] {
      result.waiver = WaiverUse(statement: waiver, isCounted: statements.countsWaivers)
      if result.verdict == .met || result.verdict == .notApplicable {
        diagnostics += result.dropNeedlessWaiver()
      }
    }
    return (result, diagnostics)
  }

  /// The result as it is without an assessor.
  private func unruled(
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
    if let verdict = supposed[criterion.id] {
      result.verdict = verdict
      result.remarks = [Remark.supposed(verdict).words]
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
    supersedes = criterion.supersedes
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
    _ standing: Standing<Answer>, atLeast minimum: RequiredBasis
  ) -> [Diagnostic] {
    guard let said = standing.statement else { return [] }
    let stated = standing.isDisputed ? .unknown(.conflict) : Verdict(said.claim)
    if verdict.isDecided {
      guard stated != verdict else { return [] }
      answer = said
      return note(
        .overruled(criterion: id, claim: said.claim, person: said.person, by: verdict),
        at: said.provenance)
    }
    answer = said
    if case .unknown(_, _, let reason) = verdict, reason.vetoes, stated != .notMet {
      return note(
        .vetoed(claim: said.claim, person: said.person, by: reason), at: said.provenance)
    }
    if let lapsed = standing.veto(on: stated) {
      verdict = .unknown(.expired)
      return note(
        .lapsed(claim: lapsed.claim, person: lapsed.person, date: lapsed.date),
        at: lapsed.provenance)
    }
    take(said, as: stated, on: standing.basis, atLeast: minimum)
    return []
  }

  private mutating func take(
    _ said: Answer, as stated: Verdict, on rests: Basis, atLeast minimum: RequiredBasis
  ) {
    guard !stated.isDecided || rests.suffices(for: minimum) else {
      verdict = .unknown(.insufficientBasis)
      remarks.append(Remark.basisTooWeak(person: said.person, minimum: minimum).words)
      return
    }
    verdict = stated
    basis = stated.isDecided ? rests : nil
    guard stated == .notApplicable else { return }
    remarks.append(
      Remark.notApplicable(
        reason: said.reason ?? "", person: said.person, date: said.date
      ).words)
  }

  /// Puts the verdict of an assessor in place of any other; one that has expired still keeps a
  /// better one from taking over.
  fileprivate mutating func submit(to standing: Standing<AssessorOverride>) -> [Diagnostic] {
    if standing.isDisputed {
      (verdict, basis) = (.unknown(.conflict), nil)
      return []
    }
    let ruled = standing.statement.map { Verdict($0.claim) }
    if let lapsed = standing.veto(on: ruled ?? verdict) {
      (verdict, basis) = (.unknown(.expired), nil)
      return note(
        .lapsed(claim: lapsed.claim, person: lapsed.person, date: lapsed.date),
        at: lapsed.provenance)
    }
    guard let ruled, let statement = standing.statement else { return [] }
    assessorOverride = OverrideUse(statement: statement, verdict: verdict, basis: basis)
    (verdict, basis) = (ruled, ruled.isDecided ? .assessor : nil)
    return []
  }

  /// Leaves a waiver out that has no gap to accept.
  mutating func dropNeedlessWaiver() -> [Diagnostic] {
    guard let waiver = waiver?.statement else { return [] }
    self.waiver = nil
    return note(.needlessWaiver(id), at: waiver.provenance)
  }

  /// Adds a remark, and tells it at the place of a statement.
  private mutating func note(_ remark: Remark, at provenance: Provenance) -> [Diagnostic] {
    remarks.append(remark.words)
    return [remark.warning(at: provenance)]
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
    case .stated: true
    case .attested: rank <= Basis.attested.rank
    case .corroborated: rank <= Basis.corroborated.rank
    case .machine: rank <= Basis.machine.rank
    }
  }
}
