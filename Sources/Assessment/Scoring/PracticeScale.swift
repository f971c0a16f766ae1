public import MaturityModel
import Quantities

/// The criteria of one practice laid out for scoring, staged and cumulative.
///
/// A level passes when its share and the shares of all levels below satisfy the model's rule. A
/// level without applicable criteria neither blocks nor is awarded.
public struct PracticeScale: Sendable {
  /// The criteria, as given.
  public let criteria: [RatedCriterion]
  /// How shares turn into levels.
  public let policy: Policy
  /// For each criterion, the places of those that it replaces.
  let replaces: [[Int]]
  /// The places of the criteria from the highest level down.
  private let fromTop: [Int]

  /// Lays out the criteria of a practice.
  public init(_ criteria: [RatedCriterion], policy: Policy) {
    self.criteria = criteria
    self.policy = policy
    let places = Dictionary(
      criteria.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    replaces = criteria.map { criterion in
      criterion.supersedes.compactMap { places[$0] }
        .filter { criteria[$0].level < criterion.level }
    }
    fromTop = criteria.indices.sorted {
      (criteria[$1].level, $0) < (criteria[$0].level, $1)
    }
  }

  /// The practice's range of levels, or nil when no criterion applies.
  public var range: LevelRange? {
    guard criteria.contains(where: { $0.rating != nil }) else { return nil }
    return LevelRange(proven: score(on: .proven), potential: score(on: .potential))
  }

  /// The level and the way to the next, on one side.
  public func score(on side: Rating.Side) -> LevelScore {
    shares(of: criteria.map { $0.rating?.share(on: side) }).score(policy)
  }

  /// The shares of the levels once supersession is taken into account.
  func shares(of own: [Rational?]) -> LevelShares {
    LevelShares(criteria: criteria, values: superseded(own))
  }

  /// The values once every fully met criterion has lifted those that it replaces.
  ///
  /// Going from the top down makes supersession transitive. A waived criterion then counts as met
  /// but lifts none: that a gap is accepted shows nothing about another one.
  func superseded(_ own: [Rational?]) -> [Rational?] {
    var values = own
    for place in fromTop where values[place] == .one {
      for lower in replaces[place] where values[lower] != nil { values[lower] = .one }
    }
    for place in criteria.indices where criteria[place].isWaived && values[place] != nil {
      values[place] = .one
    }
    return values
  }

  /// The same criteria with none of them waived, or those at some places.
  func waiving(_ places: Set<Int>) -> PracticeScale {
    var criteria = criteria
    for place in criteria.indices { criteria[place].isWaived = places.contains(place) }
    return PracticeScale(criteria, policy: policy)
  }

  /// For each criterion that is met only because a higher one is, the place of that higher one.
  func implications(on side: Rating.Side) -> [Int: Int] {
    var values = criteria.map { $0.rating?.share(on: side) }
    var implied: [Int: Int] = [:]
    for place in fromTop where values[place] == .one {
      for lower in replaces[place] {
        guard let value = values[lower], value != .one else { continue }
        values[lower] = .one
        implied[lower] = place
      }
    }
    return implied
  }
}
