import Assessment
import TextLayout

/// The components of a project: a table of their levels, and each one in short.
extension MarkdownReport {
  @Sendable
  static func components(_ edition: Edition, _ page: inout MarkdownWriter) {
    guard let rollup = edition.document.rollup else { return }
    page.heading(2, "\(edition(ComponentWords.heading))")
    let columns: [MarkdownWriter.Column] =
      [.text(edition(ComponentWords.component)), .number(edition(ComponentWords.overall))]
      + edition.document.domains.map { .number($0.id) } + [.number(edition(ColumnWords.unknown))]
    let rows = edition.components.map { component -> [MarkdownText] in
      let notes = component.notes.map { edition.bracketed($0) }.joined()
      return ["\(component.name)\(notes)", "**\(component.level)**"]
        + component.domainLevels.map { "\($0)" }
        + ["\(component.result.overall.counts.unknown)"]
    }
    let levels = [rollup.level] + rollup.domains.map(\.level)
    let together: [MarkdownText] =
      ["**\(edition(ComponentWords.together))**"]
      + levels.map { "**\($0.map(LevelNotation.range) ?? "–")**" } + [.none]
    page.table(columns, rows: rows + [together])
  }

  @Sendable
  static func componentDetails(_ edition: Edition, _ page: inout MarkdownWriter) {
    let components = edition.components
    guard !components.isEmpty else { return }
    page.heading(2, "\(edition(ComponentWords.details))")
    for component in components { detail(component, &page) }
  }

  private static func detail(_ component: ComponentEdition, _ page: inout MarkdownWriter) {
    let edition = component.edition
    page.heading(3, "\(component.name)")
    page.paragraph(
      "\(edition(ComponentWords.paths))\(edition.colon)\(component.result.paths.map { "\(code: $0)" }.joined())"
    )
    page.paragraph("**\(edition.headline)**")
    if let heldBy = edition.heldBy { page.paragraph("\(heldBy)") }
    page.paragraph("\(edition.counts(component.result.overall.counts))")
    page.table(
      [
        .text(edition(ColumnWords.practice)), .text(edition(ColumnWords.rating)),
        .number(edition(ColumnWords.potential)),
      ],
      rows: edition.ratedPractices.map { practice in
        [
          "\(practice.id) \(edition(practice.title))", text(LevelNotation.text(of: practice)),
          text(practice.level.map { "\($0.potential.level)" }),
        ]
      })
    let gaps = edition.gaps.prefix(5).map { reported -> MarkdownText in
      "**\(reported.criterion.id)** \(edition(reported.criterion.text)) → \(edition.firstStep(reported))"
    }
    if !gaps.isEmpty { page.numbered(Array(gaps)) }
    let smells = edition.document.smells.map { smell -> MarkdownText in
      "**\(edition(smell.title))** – \(edition(smell.detail))"
    }
    if !smells.isEmpty { page.list(smells) }
  }
}
