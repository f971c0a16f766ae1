import Assessment
import TextLayout

/// The components of a project: a table of their levels, and each one in short.
extension HTMLReport {
  @Sendable
  static func components(_ edition: Edition) -> HTML {
    guard let rollup = edition.document.rollup else { return .none }
    let domains = edition.document.domains
    let rows = edition.components.map { component -> HTML in
      let notes = component.notes.map { " <small>\($0)</small>" as HTML }
      let cells = component.domainLevels.map { "<td class=\"num\">\($0)</td>" as HTML }
      return """
        <tr><th scope="row"><a href="#component-\(anchor: component.result.id)">\(component.name)</a>\(notes)</th>\
        <td class="num"><b>\(component.level)</b></td>\(cells)\
        <td class="num">\(component.result.overall.counts.unknown)</td></tr>

        """
    }
    let levels = [rollup.level] + rollup.domains.map(\.level)
    let together: HTML = """
      <tr><th scope="row">\(edition(ComponentWords.together))</th>\
      \(levels.map { "<td class=\"num\"><b>\($0.map(LevelNotation.range) ?? "–")</b></td>" as HTML })<td></td></tr>

      """
    return section(
      "components", edition(ComponentWords.heading),
      table(
        "index", caption: edition.headline(of: rollup),
        head: [
          column(edition(ComponentWords.component)), numberColumn(edition(ComponentWords.overall)),
        ]
          + domains.map { numberColumn(edition($0.title)) }
          + [numberColumn(edition(ColumnWords.unknown))], rows: rows + [together]))
  }

  @Sendable
  static func componentDetails(_ edition: Edition) -> HTML {
    let components = edition.components
    guard !components.isEmpty else { return .none }
    return section(
      "component-details", edition(ComponentWords.details), "\(components.map(detail))")
  }

  private static func detail(_ component: ComponentEdition) -> HTML {
    let edition = component.edition
    let heldBy: HTML = edition.heldBy.map { "<p>\($0)</p>\n" } ?? .none
    let paths = component.result.paths.map { "<code>\($0)</code>" as HTML }
    return """
      <section id="component-\(anchor: component.result.id)">
      <h3>\(component.name)</h3>
      <p class="muted">\(edition(ComponentWords.paths))\(edition.colon)\(paths.joined(separator: " "))</p>
      <p><b>\(edition.headline)</b></p>
      \(heldBy)<p>\(edition.counts(component.result.overall.counts))</p>
      \(practiceTable(edition))\(shortGaps(edition))\(shortSmells(edition))</section>

      """
  }

  private static func practiceTable(_ edition: Edition) -> HTML {
    table(
      "index", caption: edition(HeadingWords.heatMap),
      head: [
        column(edition(ColumnWords.practice)), column(edition(ColumnWords.rating)),
        numberColumn(edition(ColumnWords.potential)),
      ],
      rows: edition.ratedPractices.map { practice in
        """
        <tr><th scope="row"><span class="id">\(practice.id)</span> \(edition(practice.title))</th>\
        <td>\(LevelNotation.text(of: practice) ?? "–")</td>\
        <td class="num">\(practice.level.map { "\($0.potential.level)" } ?? "–")</td></tr>

        """
      })
  }

  private static func shortGaps(_ edition: Edition) -> HTML {
    let gaps = edition.gaps.prefix(5).map { reported -> HTML in
      """
      <li><span class="id">\(reported.criterion.id)</span> \(edition(reported.criterion.text))\
      <p class="do">\(edition.firstStep(reported))</p></li>

      """
    }
    return gaps.isEmpty ? .none : "<ol class=\"steps\">\n\(Array(gaps))</ol>\n"
  }

  private static func shortSmells(_ edition: Edition) -> HTML {
    let smells = edition.document.smells.map { smell -> HTML in
      "<li><b>\(edition(smell.title))</b> \(edition(smell.detail))</li>\n"
    }
    return smells.isEmpty ? .none : "<ul class=\"plain\">\n\(smells)</ul>\n"
  }
}
