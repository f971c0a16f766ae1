import Assessment
import Evidence
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

  /// What to do first: where evidence is missing, to find out; else to improve.
  func firstStep(_ reported: ReportedGap) -> String {
    guard reported.gap.isUnknown else { return self(reported.criterion.improve) }
    let source = needs(for: reported.criterion).first?.title
    return self(ResultWords.findOut(reported.criterion.ask, from: source))
  }

  /// What to do when finding out shows that it is not so; nil where it is known already.
  func nextStep(_ reported: ReportedGap) -> String? {
    reported.gap.isUnknown ? self(ResultWords.ifNot(reported.criterion.improve)) : nil
  }

  /// `waived until 2027-01-31`, where somebody has accepted the gap.
  func acceptance(of criterion: CriterionResult) -> [String] {
    criterion.waiver.map {
      [self(StatementWords.waived(until: $0.statement.expires.description))]
    } ?? []
  }

  /// What it takes to meet a criterion and to show it, in points.
  func effort(_ criterion: CriterionResult) -> String {
    self(
      ResultWords.effort(
        meeting: ResultWords.points("\(criterion.cost)"),
        showing: ResultWords.points("\(criterion.verify)")))
  }

  /// The effort that is left, in points.
  func points(_ gap: Gap) -> String {
    let cost = gap.remainingCost
    let number = cost.denominator == 1 ? "\(cost)" : cost.decimal(places: 1)
    return self(ResultWords.points(number))
  }
}
