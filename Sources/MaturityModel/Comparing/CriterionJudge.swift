import CEL
import TextLayout

/// Tells what changed about a criterion.
struct CriterionJudge {
  let old: Environment
  let new: Environment
  /// The parameters whose values changed.
  let parameters: Set<String>

  /// The change between two editions; nil when there is none.
  func change(from before: Criterion?, to after: Criterion?) -> CriterionChange? {
    guard let before, let after else {
      guard let criterion = before ?? after else { return nil }
      return CriterionChange(
        id: criterion.id, old: before, new: after, kinds: [before == nil ? .added : .removed],
        parameters: [])
    }
    let kinds =
      place(before, after) + strictness(before, after) + words(before, after)
      + keys(before, after)
    guard !kinds.isEmpty else { return nil }
    let read = Set(after.decision.rules.flatMap(\.parameters)).intersection(parameters)
    return CriterionChange(
      id: after.id, old: before, new: after, kinds: kinds, parameters: read.sorted())
  }

  private func place(_ a: Criterion, _ b: Criterion) -> [CriterionChange.Kind] {
    if a.level != b.level { return [.levelMoved(from: a.level, to: b.level)] }
    return a.id == b.id ? [] : [.renamed]
  }

  private func strictness(_ a: Criterion, _ b: Criterion) -> [CriterionChange.Kind] {
    guard let decisions = decisions(a, b) else { return [.ruleChanged] }
    let bases = [basis(a, b), accepted(a, b)]
    let moves = Set(decisions + bases).subtracting([.same])
    if moves.count > 1 { return [.ruleChanged] }
    switch moves.first {
    case .stricter: return [.stricter]
    case .looser: return [.looser]
    default: return []
    }
  }

  /// How each rule moved; nil where it cannot be told.
  private func decisions(_ a: Criterion, _ b: Criterion) -> [Strictness]? {
    let (before, after) = (a.decision.named, b.decision.named)
    guard before.map(\.kind) == after.map(\.kind) else { return nil }
    var found: [Strictness] = []
    for (was, now) in zip(before, after) {
      let compared = Strictness.comparing(
        (was.rule.source, old), with: (now.rule.source, new))
      // A share has no limit to compare; and what refutes more often makes it harder.
      guard let compared, was.kind != "measure" || compared == .same else { return nil }
      found.append(was.kind == "refutes" ? compared.reversed : compared)
    }
    return found
  }

  private func basis(_ a: Criterion, _ b: Criterion) -> Strictness {
    let order = RequiredBasis.allCases
    let (was, now) = (
      order.firstIndex(of: a.minimumBasis) ?? 0, order.firstIndex(of: b.minimumBasis) ?? 0
    )
    return was == now ? .same : now > was ? .stricter : .looser
  }

  private func accepted(_ a: Criterion, _ b: Criterion) -> Strictness {
    let (was, now) = (Set(a.accepts), Set(b.accepts))
    let takesAnyWord = [a, b].allSatisfy { [.stated, .attested].contains($0.minimumBasis) }
    if was == now || takesAnyWord { return .same }
    return now.isSubset(of: was) ? .stricter : .looser
  }

  private func words(_ a: Criterion, _ b: Criterion) -> [CriterionChange.Kind] {
    let keys = [
      ("text", a.text != b.text), ("ask", a.ask != b.ask), ("improve", a.improve != b.improve),
      ("note", a.note != b.note),
    ].filter(\.1).map(\.0)
    return keys.isEmpty ? [] : [.reworded(keys)]
  }

  private func keys(_ a: Criterion, _ b: Criterion) -> [CriterionChange.Kind] {
    let keys = [
      ("evidence", a.evidence != b.evidence), ("accepts", a.accepts != b.accepts),
      ("references", a.references != b.references), ("weight", a.weight != b.weight),
      ("cost", a.cost != b.cost), ("verify", a.verify != b.verify),
      ("supersedes", a.supersedes != b.supersedes), ("requires", a.requires != b.requires),
      ("trend", a.isTrend != b.isTrend), ("waivable", a.isWaivable != b.isWaivable),
    ].filter(\.1).map(\.0)
    return keys.isEmpty ? [] : [.adjusted(keys)]
  }
}
