import Evidence
import MaturityModel

/// Evidence that would decide unknown criteria, grouped by what a person would supply.
///
/// Only evidence that is missing, out of date or cut off is asked for; more of the same does not help where
/// a sample is small, something is hidden or sources disagree.
struct NeedList {
  let needs: [EvidenceNeed]

  private struct Group {
    let supplier: Supplier
    var facts: Set<String> = []
    var criteria: [String] = []
  }

  init(
    _ practices: [AssessedPractice], table: FactTable, dictionary: FactDictionary, target: Int
  ) {
    var groups: [String: Group] = [:]
    for practice in practices {
      let open = Set(
        practice.scale.open(for: target).filter { $0.rating?.isDecided == false }.map(\.id))
      for criterion in practice.result.criteria where open.contains(criterion.id) {
        Self.add(criterion, to: &groups, table, dictionary)
      }
    }
    needs = groups.values.sorted(by: Self.precedes).map {
      EvidenceNeed(
        title: $0.supplier.title, advice: $0.supplier.advice, facts: $0.facts.sorted(),
        criteria: $0.criteria)
    }
  }

  private static func add(
    _ criterion: CriterionResult, to groups: inout [String: Group], _ table: FactTable,
    _ dictionary: FactDictionary
  ) {
    let wanted = criterion.facts.filter { isWanted(table.unknownReason(of: $0)) }
    for fact in wanted {
      add(criterion.id, fact: fact, to: &groups, dictionary.supplier(of: fact))
    }
    if case .unknown(_, _, .notAnswered) = criterion.verdict {
      add(criterion.id, fact: nil, to: &groups, .answers)
    }
  }

  private static func add(
    _ criterion: String, fact: String?, to groups: inout [String: Group], _ supplier: Supplier
  ) {
    var group = groups[supplier.id] ?? Group(supplier: supplier)
    if let fact { group.facts.insert(fact) }
    if group.criteria.last != criterion { group.criteria.append(criterion) }
    groups[supplier.id] = group
  }

  private static func isWanted(_ reason: UnknownReason?) -> Bool {
    switch reason {
    case .noEvidence, .expired, .incomplete: true
    default: false
    }
  }

  private static func precedes(_ left: Group, _ right: Group) -> Bool {
    left.criteria.count == right.criteria.count
      ? left.supplier.id < right.supplier.id : left.criteria.count > right.criteria.count
  }
}
