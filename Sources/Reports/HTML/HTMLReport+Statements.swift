import Assessment
import TextLayout

/// Waivers, verdicts of assessors and open objections, each beside the verdict without it.
extension HTMLReport {
  @Sendable
  static func statements(_ edition: Edition) -> HTML {
    let entries = edition.statementEntries
    guard !entries.isEmpty else { return .none }
    let notes = edition.statementNotes.map { "<p>\($0)</p>\n" as HTML }
    return section(
      "statements", edition(StatementWords.heading),
      "\(notes)"
        + table(
          "index", caption: edition(StatementWords.heading),
          head: [
            column(edition(ExchangeWords.criterion)), column(edition(ColumnWords.statement)),
            column(edition(StatementWords.verdictWithout)), column(edition(ColumnWords.places)),
          ], rows: entries.map { row($0, edition) }))
  }

  private static func row(_ entry: StatementEntry, _ edition: Edition) -> HTML {
    """
    <tr><th scope="row"><span class="id">\(entry.id)</span> \(entry.text)</th>\
    <td><b>\(edition(entry.kind))</b>\(edition.colon)\(entry.says)</td>\
    <td>\(entry.without ?? "–")</td><td>\(place(edition.place(entry.place), edition))</td></tr>

    """
  }

  /// The waiver and the override of a criterion among its details.
  static func statements(on criterion: CriterionResult, _ edition: Edition) -> HTML {
    let pairs = edition.entries(of: criterion).map { entry in
      pair(
        edition(entry.kind),
        "\(entry.says)<ul class=\"places\"><li>\(place(edition.place(entry.place), edition))</li></ul>"
      )
    }
    return "\(pairs)"
  }
}
