import Assessment
import DataFormats
import Quantities
import TextLayout

/// One change of a timeline in one language.
struct ChangeEdition {
  /// What one cause did.
  struct CauseRow {
    let cause: String
    let better: Int
    let worse: Int
    let other: Int
    let level: String
    let scoreChange: Rational
    let indexChange: Rational
  }

  /// A verdict that changed, or whose grounds did.
  struct VerdictRow {
    struct Step {
      let cause: String
      let before: String
      let after: String
      let details: [String]
    }

    let trace: CriterionTrace
    let symbol: String
    let text: String
    let before: String
    let after: String
    let steps: [Step]
  }

  let change: AssessmentTrace
  let language: Language
  let old: Edition
  let new: Edition

  init(_ change: AssessmentTrace, in language: Language) {
    (self.change, self.language) = (change, language)
    old = Edition(change.old, in: language)
    new = Edition(change.new, in: language)
  }

  func callAsFunction(_ text: LocalizedText) -> String { text.text(in: language) }

  /// `2026-01-02 → 2026-03-04`.
  var title: String { "\(old.date) → \(new.date)" }

  /// What the two were made from, where it differs.
  var basis: [String] {
    var lines: [LocalizedText] = []
    let commits = [change.old, change.new].map { $0.project.commit.map { String($0.prefix(12)) } }
    if commits[0] != commits[1] {
      lines.append(TimelineWords.commits(commits[0] ?? "–", commits[1] ?? "–"))
    }
    let models = [change.old.model, change.new.model]
    if models[0].digest != models[1].digest || models[0].profile != models[1].profile {
      let names = models.map { model in
        "\(model.version) \(model.profile ?? "") \(model.digest.hex.prefix(12))"
      }
      lines.append(TimelineWords.yardstick(names[0], names[1]))
    }
    if change.old.toolVersion != change.new.toolVersion {
      lines.append(TimelineWords.tool(change.old.toolVersion, change.new.toolVersion))
    }
    return lines.map { self($0) }
  }

  var isStill: Bool {
    change.criteria.isEmpty && change.whole.isStill && change.domains.isEmpty
      && change.practices.isEmpty
  }

  func label(_ causes: CauseSet) -> String {
    causes.causes.map { self(TimelineWords.cause($0)) }.joined(separator: " + ")
  }

  /// The causes in the order of their steps; the scores are those of the whole.
  var causes: [CauseRow] {
    change.causes.map { causes in
      let moves = change.criteria.flatMap(\.steps).filter { $0.causes == causes }.map(\.direction)
      let steps = change.whole.steps.filter { $0.causes == causes }
      return CauseRow(
        cause: label(causes), better: moves.count { $0 == .better },
        worse: moves.count { $0 == .worse }, other: moves.count { $0 == .other },
        level: score(after: causes),
        scoreChange: steps.map(\.provenChange).reduce(.zero, +),
        indexChange: steps.map(\.indexChange).reduce(.zero, +))
    }
  }

  /// What the causes add up to.
  var sum: CauseRow {
    CauseRow(
      cause: self(TimelineWords.sum), better: causes.map(\.better).reduce(0, +),
      worse: causes.map(\.worse).reduce(0, +), other: causes.map(\.other).reduce(0, +),
      level: level(change.whole.new),
      scoreChange: causes.map(\.scoreChange).reduce(.zero, +),
      indexChange: causes.map(\.indexChange).reduce(.zero, +))
  }

  /// The level of the whole once a cause and all before it have been at work.
  private func score(after causes: CauseSet) -> String {
    let step = change.whole.steps.last { $0.causes <= causes }
    return level(step?.after ?? change.whole.old)
  }

  func level(_ score: PartScore) -> String {
    guard let range = score.level else { return "–" }
    let more =
      range.potential.level > range.proven.level
      ? language.bracketed(self(ResultWords.upTo(range.potential.level))) : ""
    return LevelNotation.text(range.proven) + more
  }

  /// `+0.4`, `−0.0204`, `0`; a long fraction to four places, the whole of which JSON has.
  func signed(_ number: Rational) -> String {
    guard number != .zero else { return "0" }
    return number > .zero ? "+\(Self.short(number))" : "−\(Self.short(.zero - number))"
  }

  private static func short(_ number: Rational) -> String {
    let exact = ExactNumber.text(number)
    return exact.contains("/") || exact.count > 6 ? number.decimal(places: 4) : exact
  }

  /// The whole, the domains and the practices whose levels moved.
  var paths: [ScorePath] {
    ([change.whole] + change.domains + change.practices).filter { $0.old.level != $0.new.level }
  }

  func name(_ path: ScorePath) -> String {
    guard let id = path.id, let title = path.title else { return self(ComparisonWords.whole) }
    return "\(self(title)) (\(id))"
  }

  func mark(_ path: ScorePath) -> String {
    path.new.proven > path.old.proven ? "▲" : path.new.proven < path.old.proven ? "▼" : "~"
  }

  /// `evidence added +0.5; the model changed −0.2`.
  func causes(of path: ScorePath) -> String {
    path.steps.map { step in
      let change = step.provenChange == .zero ? "" : " \(signed(step.provenChange))"
      return label(step.causes) + change
    }.joined(separator: language == .chinese ? "；" : "; ")
  }

  func verdicts(_ direction: VerdictChange.Direction) -> [VerdictRow] {
    change.criteria.filter { $0.isChanged && $0.direction == direction }.map(row)
  }

  var cancelled: [VerdictRow] { change.criteria.filter { !$0.isChanged }.map(row) }

  private func row(_ trace: CriterionTrace) -> VerdictRow {
    let shown = trace.new ?? trace.old
    var steps = trace.steps.map { step in
      VerdictRow.Step(
        cause: label(step.causes), before: verdict(step.before), after: verdict(step.after),
        details: step.details.flatMap { details(of: $0) })
    }
    if let higher = trace.impliedBy {
      steps.append(
        VerdictRow.Step(
          cause: self(TimelineWords.implied(by: higher, isSo: trace.new?.impliedBy != nil)),
          before: trace.old.map(old.verdict) ?? "–", after: trace.new.map(new.verdict) ?? "–",
          details: []))
    }
    return VerdictRow(
      trace: trace, symbol: trace.new.map { VerdictMark($0).symbol } ?? "–",
      text: shown.map { self($0.text) } ?? "", before: trace.old.map(old.verdict) ?? "–",
      after: trace.new.map(new.verdict) ?? "–", steps: steps)
  }

  private func verdict(_ verdict: Verdict?) -> String {
    guard let verdict else { return "–" }
    let word = self(VerdictWords.name(of: verdict))
    switch verdict {
    case .partial(let share): return word + language.bracketed(Percent.text(share))
    case .unknown(_, _, let reason):
      return word + language.colon + self(VerdictWords.reason(reason))
    default: return word
    }
  }
}
