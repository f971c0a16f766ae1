public import MaturityModel

/// What a filled sheet says about one practice.
public struct SheetRating: Sendable {
  /// The practice.
  public let practice: Practice
  /// The rating as written.
  public let written: String
  /// The gap as written; may be empty.
  public let gap: String
  /// Problems and ideas as written, with what stood in brackets beside the rating; may be empty.
  public let ideas: String
  /// The line it starts at.
  public let line: Int
  let rating: SelfRating
}

extension SheetRating {
  /// The criteria that the rating says are met: those up to its level, but those that a met one of
  /// a higher level replaces.
  var met: [Criterion] {
    guard let complete = rating.complete else { return [] }
    let reached = practice.criteria.filter { $0.level <= complete }
    let replaced = Set(reached.flatMap(\.supersedes))
    return reached.filter { !replaced.contains($0.id) }
  }

  /// The criteria that the rating leaves open at the level it names.
  var open: [Criterion] {
    guard case .begun(let level) = rating else { return [] }
    return practice.criteria.filter { $0.level == level }
  }
}
