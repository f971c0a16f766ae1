import MaturityModel
import Quantities

/// How an assessment puts verdicts together: its practices with their criteria, and its policy.
struct ScoreBoard: Equatable {
  struct Part: Equatable {
    let id: String
    let criteria: [RatedCriterion]
  }

  struct Group: Equatable {
    let id: String
    let practices: [Part]
  }

  /// What stands of a criterion.
  struct Rated {
    var verdict: Verdict
    /// Whether a waiver makes it count as met.
    var isWaived: Bool
  }

  /// The scores of every part.
  struct Scores: Equatable {
    var whole: PartScore
    var domains: [String: PartScore]
    var practices: [String: PartScore]
  }

  private let groups: [Group]
  private let policy: Policy

  /// Takes the order of an assessment; what criteria replace is also told by what others implied
  /// under the same model.
  init(_ document: AssessmentDocument, and other: AssessmentDocument) {
    let alike = [document, other].filter { $0.model.digest == document.model.digest }
    let implied = alike.flatMap(\.domains).flatMap(\.practices).flatMap(\.criteria)
      .reduce(into: [String: Set<String>]()) { replaced, criterion in
        if let higher = criterion.impliedBy { replaced[higher, default: []].insert(criterion.id) }
      }
    policy = document.model.policy
    groups = document.domains.map { domain in
      Group(
        id: domain.id,
        practices: domain.practices.map { practice in
          Part(
            id: practice.id,
            criteria: practice.criteria.map { Self.unrated($0, implied[$0.id] ?? []) })
        })
    }
  }

  /// The scores with what stands of each criterion.
  func scores(_ verdicts: [String: Rated]) -> Scores {
    var ranges: [LevelRange] = []
    var scores = Scores(whole: score([]), domains: [:], practices: [:])
    for group in groups {
      var own: [LevelRange] = []
      for practice in group.practices {
        let range = self.range(practice, verdicts)
        scores.practices[practice.id] = PartScore(level: range, index: nil)
        own += [range].compactMap { $0 }
      }
      scores.domains[group.id] = score(own)
      ranges += own
    }
    scores.whole = score(ranges)
    return scores
  }

  private func range(_ practice: Part, _ verdicts: [String: Rated]) -> LevelRange? {
    let criteria = practice.criteria.map { criterion in
      var rated = criterion
      let known = verdicts[criterion.id]
      rated.rating = known?.verdict.interval.map { Rating(low: $0.low, high: $0.high) }
      rated.isWaived = known?.isWaived ?? false
      return rated
    }
    return PracticeScale(criteria, policy: policy).range
  }

  private func score(_ ranges: [LevelRange]) -> PartScore {
    PartScore(
      level: Aggregation.range(of: ranges, by: policy.aggregate),
      index: Aggregation.index(of: ranges.map(\.proven)))
  }

  private static func unrated(
    _ criterion: CriterionResult, _ implied: Set<String>
  ) -> RatedCriterion {
    RatedCriterion(
      id: criterion.id, level: criterion.level, weight: criterion.weight,
      supersedes: implied.union(criterion.supersedes).sorted(), rating: nil)
  }
}

extension ScoreBoard.Scores {
  /// The scores that a document itself holds.
  init(recordedIn document: AssessmentDocument) {
    func index<Item>(_ items: [Item], _ key: (Item) -> String, _ score: (Item) -> PartScore)
      -> [String: PartScore]
    {
      Dictionary(items.map { (key($0), score($0)) }, uniquingKeysWith: { first, _ in first })
    }
    self.init(
      whole: PartScore(level: document.overall.level, index: document.overall.index),
      domains: index(document.domains, \.id) {
        PartScore(level: $0.summary.level, index: $0.summary.index)
      },
      practices: index(document.domains.flatMap(\.practices), \.id) {
        PartScore(level: $0.level, index: nil)
      })
  }
}
