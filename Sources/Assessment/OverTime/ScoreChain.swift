import Quantities
import TextLayout

/// The scores of every part after each cause, from the earlier assessment to the later one.
struct ScoreChain {
  private typealias Scores = ScoreBoard.Scores

  /// The scores at the start, and after each cause.
  private let start: ScoreBoard.Scores
  private let stages: [(causes: CauseSet, scores: ScoreBoard.Scores)]
  /// What scoring itself made of the same verdicts; nothing, unless the tool scores otherwise.
  private let rest: CauseSet

  init(
    from old: AssessmentDocument, to new: AssessmentDocument, _ criteria: [CriterionTrace]
  ) {
    let boards = (old: ScoreBoard(old, and: new), new: ScoreBoard(new, and: old))
    let model = CauseSet(.model)
    var causes = Set(criteria.flatMap(\.steps).map(\.causes))
    if boards.old != boards.new { causes.insert(model) }
    let verdicts = Self.rated(new).merging(Self.rated(old)) { _, was in was }
    rest = CauseSet(old.toolVersion == new.toolVersion ? .unrecorded : .tool)
    start = Scores(recordedIn: old)
    let scored =
      [(rest, boards.old.scores(verdicts))]
      + causes.sorted().map { cause in
        let board = cause < model ? boards.old : boards.new
        return (cause, board.scores(Self.verdicts(verdicts, criteria, upTo: cause)))
      }
    stages = scored + [(rest, Scores(recordedIn: new))]
  }

  /// The way of one part.
  func path(
    _ id: String?, _ title: LocalizedText?, _ score: (ScoreBoard.Scores) -> PartScore?
  ) -> ScorePath {
    let none = PartScore(level: nil, index: nil)
    var last = score(start) ?? none
    var steps: [ScoreStep] = []
    for stage in stages {
      let next = score(stage.scores) ?? none
      guard next != last else { continue }
      steps.append(ScoreStep(causes: stage.causes, before: last, after: next))
      last = next
    }
    let first = score(start) ?? none
    // A part whose recorded score is not what its verdicts give leaves it and comes back to it.
    let isStill = first == last && steps.allSatisfy { $0.causes == rest }
    return ScorePath(id: id, title: title, old: first, new: last, steps: isStill ? [] : steps)
  }

  private static func rated(_ document: AssessmentDocument) -> [String: ScoreBoard.Rated] {
    Dictionary(
      document.domains.flatMap(\.practices).flatMap(\.criteria).map {
        ($0.id, ScoreBoard.Rated(verdict: $0.verdict, isWaived: $0.waiver?.isCounted ?? false))
      }, uniquingKeysWith: { first, _ in first })
  }

  /// What stands once every step up to a cause is taken.
  private static func verdicts(
    _ start: [String: ScoreBoard.Rated], _ criteria: [CriterionTrace], upTo cause: CauseSet
  ) -> [String: ScoreBoard.Rated] {
    criteria.reduce(into: start) { rated, trace in
      for step in trace.steps where step.causes <= cause {
        if step.isWaiving {
          rated[trace.id]?.isWaived = trace.new?.waiver?.isCounted ?? false
        } else if let verdict = step.after ?? step.before {
          rated[trace.id]?.verdict = verdict
        }
      }
    }
  }
}

extension VerdictStep {
  /// Whether it is the step of a waiver, which leaves the verdict as it is.
  fileprivate var isWaiving: Bool {
    details.contains { if case .waiver = $0 { true } else { false } }
  }
}
