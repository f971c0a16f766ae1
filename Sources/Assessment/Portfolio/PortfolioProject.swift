public import Quantities

/// One project of a portfolio: its newest assessment, and what came before.
public struct PortfolioProject: Sendable, Hashable {
  /// The newest assessment.
  public let latest: ProjectSnapshot
  /// The older ones, the oldest first.
  public let earlier: [ProjectSnapshot]
  /// What makes it differ from the portfolio's yardstick, and so not fully comparable.
  public let marks: [Mark]

  /// Why a project stands beside the comparison rather than in it.
  public enum Mark: Sendable, Hashable {
    /// Assessed by another version of the model.
    case otherVersion(String)
    /// Assessed with other limits.
    case otherProfile(String)
    /// Practices were left out that others answer for.
    case leftOut(Int)
    /// Assessed more than one window before the newest.
    case older(days: Int)
    /// Only a part of the history was there.
    case shallow
    /// Its level is that of components together, by a rule such as `min`.
    case rolledUp(rule: String)
    /// Gaps are accepted for a time.
    case waived(WaiverEffect)
    /// Assessors set so many verdicts.
    case overridden(Int)
  }

  /// The project's name.
  public var name: String { latest.project.name }

  /// Whether it was measured as the others were; a mark on scope, age or history does not part it.
  public var isComparable: Bool {
    !marks.contains {
      switch $0 {
      case .otherVersion, .otherProfile: true
      case .leftOut, .older, .shallow, .rolledUp, .waived, .overridden: false
      }
    }
  }

  /// How many levels are missing to the target; nil without a level.
  public var distance: Rational? {
    latest.level.map { max(.zero, Rational(latest.target) - $0.proven.score) }
  }

  /// The proven score now less the one before; nil without two of one yardstick.
  public var change: Rational? {
    guard let before = earlier.last(where: { $0.yardstick == latest.yardstick }),
      let old = before.level?.proven.score, let new = latest.level?.proven.score
    else { return nil }
    return new - old
  }

  /// What makes its rise look better than it is.
  public var signs: [GamingSign] { GamingSign.all(in: self) }
}
