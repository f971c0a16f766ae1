import Assessment
import DataFormats
import Evidence
import Quantities
import TextLayout

/// What was read, what it says, and what a reader should know about it.
extension HTMLReport {
  @Sendable
  static func smells(_ edition: Edition) -> HTML {
    let groups = edition.smellGroups
    guard !groups.isEmpty else { return .none }
    return section(
      "smells", edition(HeadingWords.smells),
      """
      <p class="muted">\(edition(SmellWords.harmless))</p>
      <ul class="plain">
      \(groups.map { smells($0, edition) })</ul>

      """)
  }

  private static func smells(_ group: [Smell], _ edition: Edition) -> HTML {
    guard let kind = group.first else { return .none }
    return """
      <li><b>\(edition(SmellWords.severity(kind.severity)))</b> <b>\(edition(kind.title))</b> \
      <code>\(kind.id)</code> <span class="muted">→ \(edition(kind.advice))</span>
      <ul class="plain">
      \(group.map { smell($0, edition) })</ul></li>

      """
  }

  private static func smell(_ smell: Smell, _ edition: Edition) -> HTML {
    let (places, more) = edition.places(of: smell)
    let rest: HTML =
      more > 0 ? "<li class=\"muted\">\(edition(ResultWords.more(more)))</li>" : .none
    let listed = places.map { "<li>\(place($0, edition))</li>" as HTML }
    let list: HTML = listed.isEmpty ? .none : "<ul class=\"places\">\(listed)\(rest)</ul>"
    return "<li>\(edition(smell.detail))\(list)</li>\n"
  }

  @Sendable
  static func diagnostics(_ edition: Edition) -> HTML {
    let found = edition.document.diagnostics
    let items = found.map { diagnostic -> HTML in
      let place: HTML = diagnostic.path.isEmpty ? .none : "<code>\(diagnostic.place)</code> "
      return """
        <li><b>\(edition(EvidenceWords.severity(diagnostic.severity)))</b> \(place)\
        \(english(diagnostic.message, in: edition))</li>

        """
    }
    return section(
      "diagnostics", edition(HeadingWords.diagnostics),
      found.isEmpty
        ? "<p>\(edition(ResultWords.noDiagnostics))</p>\n" : "<ul class=\"plain\">\n\(items)</ul>\n"
    )
  }

  @Sendable
  static func evidence(_ edition: Edition) -> HTML {
    let rows = edition.listedFiles.map { index -> HTML in
      let file = edition.document.evidence[index]
      let digest: HTML = file.digest.map { "<code class=\"hash\">\($0.hex)</code>" } ?? dash
      return """
        <tr id="file-\(index + 1)"><th scope="row"><code>\(file.path)</code></th><td>\(file.format)</td>\
        <td class="num">\(GroupedNumber.text(file.size))</td>\
        <td class="keep">\(file.observedAt.map { "\($0.description)" } ?? dash)</td><td>\(digest)</td></tr>

        """
    }
    return section(
      "evidence", edition(HeadingWords.evidence),
      table(
        "index files", caption: edition.evidenceTotal,
        head: [
          column(edition(ColumnWords.path)), column(edition(ColumnWords.format)),
          numberColumn(edition(ColumnWords.size)), column(edition(ColumnWords.observed)),
          column(edition(ColumnWords.digest)),
        ], rows: rows))
  }

  @Sendable
  static func facts(_ edition: Edition) -> HTML {
    let known = edition.document.facts.filter { $0.value != nil }.count
    return section(
      "facts", edition(HeadingWords.facts),
      table(
        "index facts",
        caption: edition(TerminalWords.known(known, of: edition.document.facts.count)),
        head: [
          column(edition(ColumnWords.fact)), column(edition(ColumnWords.value)),
          column(edition(ColumnWords.meaning)), column(edition(ColumnWords.places)),
        ], rows: edition.document.facts.map { factRow($0, edition) }))
  }

  private static func factRow(_ fact: FactUse, _ edition: Edition) -> HTML {
    let line = edition.factLine(fact.name, places: 3)
    let places = line.places.map { "<li>\(place($0, edition))</li>" as HTML }
    let more: HTML =
      line.morePlaces > 0
      ? "<li class=\"muted\">\(edition(ResultWords.more(line.morePlaces)))</li>" : .none
    let list: HTML = places.isEmpty ? dash : "<ul class=\"places\">\(places)\(more)</ul>"
    return """
      <tr id="fact-\(anchor: fact.name)"><th scope="row"><code>\(fact.name)</code></th>\
      <td>\(line.text(in: edition.language))</td>\
      <td>\(edition(fact.meaning))<br><small class="muted">\(english(fact.formula, in: edition))</small></td>\
      <td>\(list)</td></tr>

      """
  }
}
