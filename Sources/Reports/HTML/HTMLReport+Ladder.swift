import Assessment
import Quantities
import TextLayout

/// The levels of a practice as rungs: what each one asks for, and how much of it is there.
extension HTMLReport {
  /// The verdicts of the criteria as symbols, level by level.
  static func marks(_ practice: PracticeResult, _ edition: Edition) -> HTML {
    let rungs = edition.earnedLevels.map { level -> HTML in
      let marks = practice.criteria.filter { $0.level == level }.map { criterion -> HTML in
        let mark = VerdictMark(criterion)
        return
          "<i class=\"\(mark.style)\" title=\"\(criterion.id): \(edition(mark.word))\">\(mark.symbol)</i>"
      }
      return marks.isEmpty ? .none : "<span><small>\(level)</small>\(marks)</span>"
    }
    return "<span class=\"strip\" aria-hidden=\"true\">\(rungs)</span>"
  }

  /// The arithmetic of every level, from the lowest up.
  static func ladder(_ practice: PracticeResult, _ edition: Edition) -> HTML {
    guard practice.level != nil else { return .none }
    let rungs = LevelShare.all(of: practice).map { share -> HTML in
      let mark: HTML = share.isComplete ? " ✓" : .none
      return """
        <li>\(edition(ResultWords.level(share.level))) <b>\(share.text)</b>\(mark)\(bar(share))</li>
        """
    }
    return "<ul class=\"ladder\">\(rungs)</ul>\n"
  }

  private static func bar(_ share: LevelShare) -> HTML {
    let low = percent(share.low, of: share.weight)
    return """
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">\
      <rect class="high" x="0" y="0" width="\(percent(share.high, of: share.weight))" height="6"/>\
      <rect class="low" x="0" y="0" width="\(low)" height="6"/></svg>
      """
  }

  private static func percent(_ part: Rational, of weight: Int) -> Int {
    (part * Rational(100)).divided(by: Rational(weight))?.floor ?? 0
  }
}
