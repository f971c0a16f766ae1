import Assessment
import Quantities

/// Levels as the official self-assessment form writes them.
enum LevelNotation {
  /// The level, `2`, or with what is begun above it, `3- (60 %)` for level 2 and 60 % of level 3.
  ///
  /// `next` is the next level that has criteria, where it is not the very next number.
  static func text(_ score: LevelScore, next: Int? = nil) -> String {
    guard score.fraction > .zero else { return "\(score.level)" }
    return "\(next ?? score.level + 1)- (\(Percent.text(score.fraction)))"
  }

  /// The notation of a practice, whose next level is the next one with applicable criteria.
  static func text(of practice: PracticeResult) -> String? {
    guard let proven = practice.level?.proven else { return nil }
    let next = practice.criteria.filter { $0.verdict != .notApplicable && $0.level > proven.level }
      .map(\.level).min()
    return text(proven, next: next)
  }

  /// `2`, or `2 → 3` where more is possible.
  static func range(_ level: LevelRange) -> String {
    let (low, high) = (level.proven.level, level.potential.level)
    return low == high ? "\(low)" : "\(low) → \(high)"
  }

  /// Five cells for the levels: proven, possible, and neither.
  static func bar(_ level: LevelRange?, top: Int) -> String {
    guard let level, top > 0, top <= 20 else { return "–" }
    let (low, high) = (level.proven.level, level.potential.level)
    return (1...top).map { $0 <= low ? "█" : $0 <= high ? "▒" : "░" }.joined()
  }
}
