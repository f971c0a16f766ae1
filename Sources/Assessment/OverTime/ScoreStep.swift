public import Quantities
public import TextLayout

/// What is measured of a practice, a domain or the whole.
public struct PartScore: Sendable, Hashable {
  /// The levels; nil where there are none.
  public let level: LevelRange?
  /// The trend index, proven side; nil for a practice and where there is nothing to average.
  public let index: Rational?

  /// The proven score; 0 where there is no level.
  public var proven: Rational { level?.proven.score ?? .zero }
}

/// What one cause did to a score.
public struct ScoreStep: Sendable, Hashable {
  /// The cause.
  public let causes: CauseSet
  /// The score before it.
  public let before: PartScore
  /// The score after it.
  public let after: PartScore

  /// The change of the proven score.
  public var provenChange: Rational { after.proven - before.proven }
  /// The change of the trend index.
  public var indexChange: Rational { (after.index ?? .zero) - (before.index ?? .zero) }
}

/// The way of a score from one assessment to the next, cause by cause.
///
/// Each step begins where the one before ends; the first begins at the earlier document's score and
/// the last ends at the later one's. So the steps add up to the difference exactly.
public struct ScorePath: Sendable, Hashable {
  /// The practice or domain; nil for the whole.
  public let id: String?
  /// Its name; nil for the whole.
  public let title: LocalizedText?
  /// The score of the earlier assessment.
  public let old: PartScore
  /// The score of the later assessment.
  public let new: PartScore
  /// The steps in which something changed.
  public let steps: [ScoreStep]

  /// Whether neither the score nor anything on its way changed.
  public var isStill: Bool { old == new && steps.isEmpty }
}
