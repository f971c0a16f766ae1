import Evidence
import MaturityModel
import Quantities

/// Takes the change of a criterion's verdict apart into steps of one cause each.
///
/// What decides the criterion is exchanged part by part, and its rules run again after each. Where
/// the documents do not hold enough for that, the parts are told together, as one step.
struct CriterionTracer {
  let old: AssessmentDocument
  let new: AssessmentDocument
  private let facts: FactTracer
  private let readers: (old: SavedRules.Reader, new: SavedRules.Reader)
  private let values: (old: [String: FactUse], new: [String: FactUse])

  init(from old: AssessmentDocument, to new: AssessmentDocument) {
    (self.old, self.new) = (old, new)
    facts = FactTracer(from: old, to: new)
    values = (Self.index(old.facts), Self.index(new.facts))
    let all = values.new.merging(values.old) { now, _ in now }.values.sorted { $0.name < $1.name }
    readers = (
      SavedRules.Reader(facts: all, parameters: old.parameters),
      SavedRules.Reader(facts: all, parameters: new.parameters)
    )
  }

  /// The steps from one verdict to the other; steps that cancel each other are told, too.
  func steps(
    from was: CriterionResult, to now: CriterionResult, scoping: (old: Scoping?, new: Scoping?)
  ) -> [VerdictStep] {
    let parts = CriterionPart.ordered(
      [
        rules(was, now), parameters(was, now), scope(was, now, scoping), statement(was, now),
        ruling(was, now),
      ].compactMap { $0 } + readings(was, now))
    if parts.count > 1, let steps = walk(parts, from: was, to: now) { return steps }
    guard was.verdict != now.verdict else { return [] }
    return [
      VerdictStep(
        causes: parts.map(\.causes).reduce(parts.first?.causes ?? facts.leftovers) { $0.union($1) },
        before: was.verdict, after: now.verdict, details: parts.flatMap(\.details))
    ]
  }

  /// Exchanges part by part; nil when that does not lead from the one verdict to the other.
  private func walk(
    _ parts: [CriterionPart], from was: CriterionResult, to now: CriterionResult
  ) -> [VerdictStep]? {
    var state = CriterionState(
      rules: was.rules, reader: readers.old, isLeftOut: was.isLeftOut, facts: values.old,
      asOf: old.project.asOf, statement: was.statedVerdict,
      ruling: was.ruling)
    guard state.verdict == was.verdict else { return nil }
    var verdict = was.verdict
    var steps: [VerdictStep] = []
    var open: CriterionPart?
    for part in parts {
      part.exchange(&state)
      let taken = open + part
      guard let next = state.verdict else {
        open = taken
        continue
      }
      open = nil
      guard next != verdict else { continue }
      steps.append(
        VerdictStep(causes: taken.causes, before: verdict, after: next, details: taken.details))
      verdict = next
    }
    return open == nil && verdict == now.verdict ? steps : nil
  }

  private static func index(_ facts: [FactUse]) -> [String: FactUse] {
    Dictionary(facts.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }
}

/// The parts that differ.
extension CriterionTracer {
  private func rules(_ was: CriterionResult, _ now: CriterionResult) -> CriterionPart? {
    guard was.rules.map(\.demand) != now.rules.map(\.demand) else { return nil }
    return CriterionPart(
      causes: CauseSet(.model), details: [.rules(old: was.rules, new: now.rules)],
      exchange: { $0.rules = now.rules })
  }

  private func parameters(_ was: CriterionResult, _ now: CriterionResult) -> CriterionPart? {
    let read = Set((was.rules + now.rules).flatMap { Rule.parameters(in: $0.source) })
    let details = read.sorted().compactMap { id -> ChangeDetail? in
      let before = old.parameters.first { $0.id == id }?.value
      let after = new.parameters.first { $0.id == id }?.value
      return before == after ? nil : .parameter(id, old: before, new: after)
    }
    let reader = readers.new
    return details.isEmpty
      ? nil
      : CriterionPart(
        causes: CauseSet(.parameters), details: details, exchange: { $0.reader = reader })
  }

  private func scope(
    _ was: CriterionResult, _ now: CriterionResult, _ scoping: (old: Scoping?, new: Scoping?)
  ) -> CriterionPart? {
    guard was.isLeftOut != now.isLeftOut else { return nil }
    let hasRunOut = scoping.old?.expires.map { $0 < new.project.asOf.date } ?? false
    return CriterionPart(
      causes: CauseSet(hasRunOut && !now.isLeftOut ? .expired : .scope),
      details: [.scope(old: scoping.old, new: scoping.new)],
      exchange: { $0.isLeftOut = now.isLeftOut })
  }

  private func readings(_ was: CriterionResult, _ now: CriterionResult) -> [CriterionPart] {
    let names = read(by: was, readers.old).union(read(by: now, readers.new))
    let parts = names.sorted().compactMap(facts.change(of:)).map { change in
      CriterionPart(
        causes: change.causes, details: [.fact(change)],
        exchange: { $0.facts[change.name] = change.new })
    }
    return parts + [moment(was, now)].compactMap { $0 }
  }

  /// The date itself, where a rule reads it.
  private func moment(_ was: CriterionResult, _ now: CriterionResult) -> CriterionPart? {
    let asOf = new.project.asOf
    guard old.project.asOf != asOf,
      (was.rules + now.rules).contains(where: {
        $0.source.contains(RuleVocabulary.assessmentMoment)
      })
    else { return nil }
    return CriterionPart(
      causes: CauseSet(.time), details: [], exchange: { $0.asOf = asOf })
  }

  private func read(by criterion: CriterionResult, _ reader: SavedRules.Reader) -> Set<String> {
    reader.rules(criterion.rules)?.facts ?? Set(criterion.facts)
  }

  private func statement(_ was: CriterionResult, _ now: CriterionResult) -> CriterionPart? {
    let isSame = was.answer?.saying == now.answer?.saying
    guard !isSame || was.statedVerdict != now.statedVerdict else { return nil }
    let cited = (was.answer?.evidence ?? []).compactMap { facts.change(ofFile: $0.path) }
    let part = CriterionPart(
      causes: CauseSet(.statement), details: [.statement(old: was.answer, new: now.answer)],
      exchange: { $0.statement = now.statedVerdict })
    if hasRunOut(was, now) { return part.laid(to: CauseSet(.expired)) }
    guard isSame else { return part }
    return cited.isEmpty
      ? part.laid(to: facts.leftovers)
      : part.laid(to: CauseSet(cited.map(\.cause)), cited.map(ChangeDetail.citedFile))
  }

  /// Whether the earlier statement no longer counts because of its age.
  private func hasRunOut(_ was: CriterionResult, _ now: CriterionResult) -> Bool {
    guard let answer = was.answer, now.answer == nil else { return false }
    let validity = StatementValidity(
      validDays: new.model.policy.validDays, asOf: new.project.asOf.date, digests: [])
    let basis = was.unruled.basis ?? .attested
    return validity.objection(to: answer, basis: basis)?.isExpiry ?? false
  }

  private func ruling(_ was: CriterionResult, _ now: CriterionResult) -> CriterionPart? {
    let (before, after) = (was.assessorOverride?.statement, now.assessorOverride?.statement)
    guard before?.saying != after?.saying else { return nil }
    let hasRunOut = after == nil && before.map { $0.expires < new.project.asOf.date } ?? false
    // An override that has run out still keeps a better verdict from taking over.
    let isVetoed = hasRunOut && now.verdict == .unknown(.expired)
    let ruling = isVetoed ? now.verdict : now.ruling
    return CriterionPart(
      causes: CauseSet(hasRunOut ? .expired : .assessor),
      details: [.ruling(old: before, new: after)], exchange: { $0.ruling = ruling })
  }
}

extension CriterionPart {
  fileprivate func laid(to causes: CauseSet, _ more: [ChangeDetail] = []) -> CriterionPart {
    CriterionPart(causes: causes, details: details + more, exchange: exchange)
  }
}

extension CriterionResult.RuleUse {
  /// What it demands, wherever it stands.
  fileprivate var demand: [String] { [kind, source] }
}

extension CriterionResult {
  fileprivate var ruling: Verdict? { assessorOverride == nil ? nil : verdict }
}

extension VerdictStatement {
  /// What is stated, wherever it was read.
  fileprivate var saying: [String] { [date.description] + words }
}
