import Assessment
import Quantities

/// A level as people write it on the self-assessment sheet.
///
/// `3` says that everything up to level 3 is met; `3-` that something of level 3 is not.
enum SelfRating: Sendable, Hashable {
  /// Everything up to a level, and no more is said.
  case full(Int)
  /// Some of a level; everything below it.
  case begun(Int)
  /// The practice does not apply.
  case notApplicable

  /// The highest level of which everything is met; nil when the practice does not apply.
  var complete: Int? {
    switch self {
    case .full(let level): level
    case .begun(let level): level - 1
    case .notApplicable: nil
    }
  }
}

extension SelfRating {
  /// Whether a practice was left out of the assessment, as a whole or criterion by criterion.
  static func isLeftOut(_ practice: PracticeResult) -> Bool {
    if practice.scoping != nil { return true }
    return !practice.criteria.isEmpty
      && practice.criteria.allSatisfy { $0.verdict == .notApplicable }
  }

  /// The proven level of a practice, with what is possible in brackets; nil without a level.
  static func text(of practice: PracticeResult, in edition: Edition) -> String? {
    guard let level = practice.level else {
      return isLeftOut(practice) ? edition(ResultWords.notApplicable) : nil
    }
    let next = practice.criteria.filter {
      $0.verdict != .notApplicable && $0.level > level.proven.level
    }.map(\.level).min()
    let proven =
      level.proven.fraction > .zero
      ? "\(next ?? level.proven.level + 1)-" : "\(level.proven.level)"
    guard level.potential.level > level.proven.level else { return proven }
    return proven + edition.bracketed(edition(ResultWords.upTo(level.potential.level)))
  }
}
