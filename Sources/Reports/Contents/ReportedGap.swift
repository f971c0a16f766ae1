import Assessment
import Quantities

/// A gap together with the criterion and the practice it speaks of.
struct ReportedGap: Sendable {
  let gap: Gap
  let criterion: CriterionResult
  let practice: PracticeResult
}

extension Edition {
  /// The gaps, the most useful step first; one whose criterion the document lacks is left out.
  var gaps: [ReportedGap] {
    document.gaps.compactMap { gap in
      guard let criterion = criterion(gap.criterion), let practice = practice(gap.practice) else {
        return nil
      }
      return ReportedGap(gap: gap, criterion: criterion, practice: practice)
    }
  }

  /// The effort that is left, in points.
  func points(_ gap: Gap) -> String {
    let cost = gap.remainingCost
    let number = cost.denominator == 1 ? "\(cost)" : cost.decimal(places: 1)
    return self(ResultWords.points(number))
  }
}
