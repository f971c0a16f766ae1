import Assessment
import Quantities
import TextLayout

/// What changed since an earlier assessment.
extension MarkdownSummary {
  private static let listed = 15

  func changes(_ page: inout MarkdownWriter) {
    guard let change else { return }
    page.heading(2, "\(edition(SummaryWords.change))")
    page.paragraph("\(base(change))")
    if !change.isLikeForLike { page.paragraph("**\(edition(SummaryWords.otherModel))**") }
    if change.levels.isEmpty, change.verdicts.isEmpty {
      return page.paragraph("\(edition(SummaryWords.unchanged))")
    }
    levels(change.levels, &page)
    for direction in VerdictChange.Direction.allCases {
      verdicts(change.verdicts.filter { $0.direction == direction }, direction, &page)
    }
  }

  private func base(_ change: AssessmentChange) -> MarkdownText {
    let (date, commit) = (change.base.project.asOf.date.description, change.base.project.commit)
    let shown: MarkdownText = commit.map { ", \(code: String($0.prefix(12)))" } ?? ""
    return "\(edition(SummaryWords.since)) \(date)\(shown)"
  }

  private func levels(_ moves: [LevelMove], _ page: inout MarkdownWriter) {
    let rows = moves.prefix(Self.listed).map { move -> [MarkdownText] in
      let title = move.title.map { edition($0) } ?? edition(ComparisonWords.whole)
      let id = move.id.map { " (\($0))" } ?? ""
      return ["\(mark(move)) \(title + id)", "\(level(move.old))", "\(level(move.new))"]
    }
    page.table(
      [
        .text(edition(ColumnWords.level)), .text(edition(ComparisonWords.was)),
        .text(edition(ComparisonWords.now)),
      ], rows: Array(rows))
    more(than: Self.listed, of: moves.count, &page)
  }

  private func mark(_ move: LevelMove) -> String {
    guard let was = move.old?.proven, let now = move.new?.proven, was != now else { return "~" }
    return now > was ? "▲" : "▼"
  }

  private func level(_ level: LevelRange?) -> String {
    guard let level else { return "–" }
    let top = level.potential.level
    let more =
      top > level.proven.level ? edition.bracketed(edition(ResultWords.upTo(top))) : ""
    return LevelNotation.text(level.proven) + more
  }

  private func verdicts(
    _ changes: [VerdictChange], _ direction: VerdictChange.Direction, _ page: inout MarkdownWriter
  ) {
    guard !changes.isEmpty else { return }
    page.heading(3, "\(edition(SummaryWords.heading(direction, count: changes.count)))")
    page.list(changes.prefix(Self.listed).map(item))
    more(than: Self.listed, of: changes.count, &page)
  }

  private func item(_ verdict: VerdictChange) -> MarkdownText {
    let was = edition(VerdictMark(verdict.old).word)
    let causes = (causes(of: verdict) + margins(of: verdict)).map { " · \($0)" as MarkdownText }
    return
      "\(VerdictMark(verdict.new).symbol) **\(verdict.new.id)** \(edition(verdict.new.text)) – \(was) → \(edition.verdict(verdict.new))\(causes.joined(separator: ""))"
  }

  /// The facts that have other values than before, else the statement that does.
  private func causes(of verdict: VerdictChange) -> [MarkdownText] {
    guard let change else { return [] }
    let names = Set(verdict.old.facts + verdict.new.facts).sorted()
    let facts = names.compactMap { name -> MarkdownText? in
      let was = change.base.facts.first { $0.name == name }?.value
      let now = edition.fact(name)?.value
      guard was != now else { return nil }
      let unknown = edition(EvidenceWords.unknownFact)
      return "\(code: name) \(clipped(was ?? unknown)) → \(clipped(now ?? unknown))"
    }
    if !facts.isEmpty { return Array(facts.prefix(3)) }
    guard verdict.old.answer != verdict.new.answer, let answer = verdict.new.answer else {
      return []
    }
    return ["\(clipped(edition.answer(answer)))"]
  }

  /// How far it fails.
  private func margins(of verdict: VerdictChange) -> [MarkdownText] {
    verdict.new.margins.filter { !$0.holds }.prefix(2).map { margin in
      "\(code: margin.fact) \(edition.margin(margin))"
    }
  }
}
