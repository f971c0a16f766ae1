import MaturityModel

/// A domain with its practices decided; one that cannot be assessed yet has none.
struct AssessedDomain: Sendable {
  private let domain: Domain
  private let items: [[AssessedPractice]]

  init(_ domain: Domain, policy: Policy, evaluator: CriterionEvaluator) {
    self.domain = domain
    items = domain.items.map { item in
      guard domain.isAssessed else { return [] }
      return item.practices.map {
        AssessedPractice($0, policy: policy, evaluator: evaluator)
      }
    }
  }

  /// Its practices, as far as they are assessed.
  var practices: [AssessedPractice] { items.flatMap { $0 } }

  func result(policy: Policy, target: Int) -> DomainResult {
    let results = zip(domain.items, items).map { item, assessed in
      let practices =
        domain.isAssessed
        ? assessed.map(\.result) : item.practices.map(PracticeResult.init(listing:))
      return ItemResult(id: item.id, title: item.title, practices: practices)
    }
    return DomainResult(
      id: domain.id, title: domain.title, isAssessed: domain.isAssessed,
      summary: Summary(of: practices, policy: policy, target: target), items: results)
  }
}

extension PracticeResult {
  /// A practice that is listed but not assessed.
  fileprivate init(listing practice: Practice) {
    self.init(practice, level: nil, scoping: nil, criteria: [], blockers: [])
  }
}
