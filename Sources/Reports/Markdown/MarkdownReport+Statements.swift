import Assessment
import TextLayout

/// Waivers, verdicts of assessors and open objections, each beside the verdict without it.
extension MarkdownReport {
  @Sendable
  static func statements(_ edition: Edition, _ page: inout MarkdownWriter) {
    let entries = edition.statementEntries
    guard !entries.isEmpty else { return }
    page.heading(2, "\(edition(StatementWords.heading))")
    page.list(entries.flatMap { items(of: $0, edition) })
  }

  private static func items(
    of entry: StatementEntry, _ edition: Edition
  ) -> [MarkdownWriter.Item] {
    let head = MarkdownWriter.Item(
      "\(edition(entry.kind)) **\(entry.id)** \(entry.text)\(edition.colon)\(entry.says)")
    let without = entry.without.map {
      MarkdownWriter.Item(
        "\(edition.labelled(StatementWords.verdictWithout, $0))", depth: 1)
    }
    let source = MarkdownWriter.Item(place(edition.place(entry.place)), depth: 1)
    return [head] + [without].compactMap { $0 } + [source]
  }
}
