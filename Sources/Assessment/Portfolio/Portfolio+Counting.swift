public import Quantities

/// What comparable projects have in common.
extension Portfolio {
  /// How many projects stand at each level of one practice or domain.
  public struct Distribution: Sendable, Hashable {
    /// The part.
    public let part: PartNames.Entry
    /// How many projects have proven each level, by level.
    public let proven: [Int: Int]
    /// How many projects it does not apply to, or was not assessed for.
    public let leftOut: Int
  }

  /// A criterion that several projects lack.
  public struct Blocker: Sendable, Hashable {
    /// The criterion.
    public let criterion: PartNames.Entry
    /// How many comparable projects are known to lack it.
    public let lacking: Int
    /// For how many it is unknown.
    public let unknown: Int
  }

  /// For each practice, how many comparable projects stand at each level.
  public var practiceDistribution: [Distribution] {
    distribution(of: outline.practices, \.practices)
  }

  /// For each domain, how many comparable projects stand at each level.
  public var domainDistribution: [Distribution] { distribution(of: outline.domains, \.domains) }

  private func distribution(
    of parts: [PartNames.Entry], _ own: (ProjectSnapshot) -> [ProjectSnapshot.Part]
  ) -> [Distribution] {
    var proven: [String: [Int: Int]] = [:]
    var leftOut: [String: Int] = [:]
    for part in comparable.flatMap({ own($0.latest) }) {
      if let level = part.level?.proven.level {
        proven[part.id, default: [:]][level, default: 0] += 1
      } else {
        leftOut[part.id, default: 0] += 1
      }
    }
    return parts.map {
      Distribution(part: $0, proven: proven[$0.id] ?? [:], leftOut: leftOut[$0.id] ?? 0)
    }
  }

  /// Criteria that at least two comparable projects lack, the most shared first; of equals, the one
  /// that is unknown to more, then the model's order.
  public var sharedBlockers: [Blocker] {
    let lacking = counts(\.lacking)
    let unknown = counts(\.unknown)
    let blockers = outline.criteria.compactMap { criterion -> Blocker? in
      guard let count = lacking[criterion.id], count > 1 else { return nil }
      return Blocker(criterion: criterion, lacking: count, unknown: unknown[criterion.id] ?? 0)
    }
    return blockers.enumerated().sorted { left, right in
      (right.element.lacking, right.element.unknown, left.offset)
        < (left.element.lacking, left.element.unknown, right.offset)
    }.map(\.element)
  }

  /// Criteria that are unknown for at least two comparable projects: one answer or export would
  /// serve many.
  public var sharedUnknowns: [Blocker] {
    let lacking = counts(\.lacking)
    let unknown = counts(\.unknown)
    let blockers = outline.criteria.compactMap { criterion -> Blocker? in
      guard let count = unknown[criterion.id], count > 1 else { return nil }
      return Blocker(criterion: criterion, lacking: lacking[criterion.id] ?? 0, unknown: count)
    }
    return blockers.enumerated().sorted { left, right in
      (right.element.unknown, left.offset) < (left.element.unknown, right.offset)
    }.map(\.element)
  }

  private func counts(_ list: (ProjectSnapshot) -> [String]) -> [String: Int] {
    comparable.flatMap { list($0.latest) }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  /// For each comparable project, the share of the others that prove less, in hundredths rounded
  /// down; empty when there are fewer than `leastForPercentiles`.
  public var percentiles: [String: Int] {
    let count = comparable.count
    guard count >= Self.leastForPercentiles else { return [:] }
    return positions(by: <).mapValues { $0 * 100 / (count - 1) }
  }

  /// The places of comparable projects from the top, equal results sharing one; for `--rank`.
  public var ranks: [String: Int] { positions(by: >).mapValues { $0 + 1 } }

  /// For each comparable project, how many others come before its result in an order.
  private func positions(by order: (LevelScore, LevelScore) -> Bool) -> [String: Int] {
    let scores = comparable.compactMap { project in
      project.latest.level.map { (name: project.name, score: $0.proven) }
    }.sorted { order($0.score, $1.score) }
    var positions: [String: Int] = [:]
    var first = 0
    for (index, entry) in scores.enumerated() {
      if index > 0, scores[index - 1].score != entry.score { first = index }
      positions[entry.name] = first
    }
    return positions
  }

  /// The lowest, the middle and the highest proven score of comparable projects.
  public var spread: (lowest: Rational, median: Rational, highest: Rational)? {
    let scores = comparable.compactMap { $0.latest.level?.proven.score }.sorted()
    guard let lowest = scores.first, let highest = scores.last else { return nil }
    let middle = scores[(scores.count - 1) / 2] + scores[scores.count / 2]
    return (lowest, middle.divided(by: Rational(2)) ?? lowest, highest)
  }
}
