import Assessment
import Quantities
import TextLayout

extension Edition {
  /// What changed, line by line: the whole, domains, practices, criteria.
  func lines(of change: AssessmentShift) -> [String] {
    guard !change.isEmpty else { return [self(PlanWords.noChange)] }
    let moves = visibleMoves(of: change).map(line)
    return [labelled(ForecastWords.whole, level(of: change))] + moves + change.criteria.map(line)
  }

  /// The level of the whole, before and after where it changes.
  func level(of change: AssessmentShift) -> String {
    let (before, after) = (level(change.overall.before), level(change.overall.after))
    return before == after ? after : "\(before) → \(after)"
  }

  /// The domains and practices whose level reads another way than before.
  func visibleMoves(of change: AssessmentShift) -> [AssessmentShift.Move] {
    (change.domains + change.practices).filter { level($0.before) != level($0.after) }
  }

  /// `Layering method (TM-TH-HM): 1 → 2`.
  func line(of move: AssessmentShift.Move) -> String {
    let title =
      move.id.map { id in
        let title = practice(id)?.title ?? document.domains.first { $0.id == id }?.title
        return (title.map { self($0) } ?? "") + bracketed(id)
      } ?? self(ForecastWords.whole)
    return "\(title)\(colon)\(level(move.before)) → \(level(move.after))"
  }

  /// `TM-TH-HM.L2.1: unknown → met`.
  func line(of turn: AssessmentShift.Turn) -> String {
    let words = [turn.before, turn.after].map { self(VerdictMark($0).word) }
    return "\(turn.criterion)\(colon)\(words.joined(separator: " → "))"
  }

  /// The proven level with what is begun above it, `1 + 40 %`, and what is possible where it is
  /// more.
  func level(_ range: LevelRange?) -> String {
    guard let range else { return "–" }
    let begun = range.proven.fraction
    let proven = "\(range.proven.level)" + (begun > .zero ? " + \(Percent.text(begun))" : "")
    guard range.potential.level > range.proven.level else { return proven }
    return proven + bracketed(self(ResultWords.upTo(range.potential.level)))
  }
}
