import Assessment
import Quantities
import TextLayout

/// Sections that are shorter here than in the full report.
extension MarkdownSummary {
  private static let listed = 5

  func needs(_ page: inout MarkdownWriter) {
    let needs = edition.document.needs
    guard !needs.isEmpty else { return }
    page.heading(2, "\(edition(HeadingWords.needs))")
    page.numbered(
      needs.prefix(Self.listed).map { need in
        "**\(edition(need.title))** – \(edition(need.advice))\(edition.bracketed(edition(ResultWords.decides(need.criteria.count))))"
      })
    more(than: Self.listed, of: needs.count, &page)
  }

  /// Doubts only; notes stand in the full report.
  func smells(_ page: inout MarkdownWriter) {
    let doubts = edition.document.smells.filter { $0.severity == .warning }
    guard !doubts.isEmpty else { return }
    page.heading(2, "\(edition(HeadingWords.smells))")
    page.list(
      doubts.prefix(Self.listed).map { smell in
        "**\(edition(smell.title))** – \(clipped(edition(smell.detail)))"
      })
    more(than: Self.listed, of: doubts.count, &page)
  }

  /// One row for each domain: its practices with their levels.
  func practices(_ page: inout MarkdownWriter) {
    page.heading(2, "\(edition(HeadingWords.heatMap))")
    let rows = edition.document.domains.map { domain -> [MarkdownText] in
      let practices = domain.practices.map { practice -> MarkdownText in
        let level = practice.level.map(LevelNotation.range) ?? edition(ResultWords.notApplicable)
        return "\(edition(practice.title)) **\(level)**"
      }
      return ["\(edition(domain.title))", practices.joined(separator: " · ")]
    }
    page.table(
      [.text(edition(ColumnWords.domain)), .text(edition(ColumnWords.practice))], rows: rows)
  }

  func more(than limit: Int, of count: Int, _ page: inout MarkdownWriter) {
    if count > limit { page.paragraph("\(edition(ResultWords.more(count - limit)))") }
  }

  /// A text that a project controls, cut where it is too long.
  func clipped(_ text: String) -> String {
    text.count > Self.textLimit ? text.prefix(Self.textLimit) + "…" : text
  }
}
