import Assessment
import TextLayout

/// Domains and practices; a practice opens to its criteria.
extension HTMLReport {
  @Sendable
  static func practices(_ edition: Edition) -> HTML {
    let urgent = Set(edition.gaps.prefix(5).map(\.practice.id))
    return section(
      "details", edition(HeadingWords.details),
      "\(edition.document.domains.map { domain($0, edition, open: urgent) })")
  }

  private static func domain(
    _ domain: DomainResult, _ edition: Edition, open: Set<String>
  ) -> HTML {
    let heading: HTML =
      "<h3>\(edition(domain.title)) <span class=\"id\">\(domain.id)</span></h3>\n"
    guard domain.isAssessed else {
      return """
        <section class="domain" id="\(anchor: domain.id)">\(heading)\
        <p>\(edition(ResultWords.domainNotAssessed(domain.title)))</p></section>

        """
    }
    return """
      <section class="domain" id="\(anchor: domain.id)">\(heading)\
      <p>\(edition.headline(of: domain.summary)) <span class="muted">\(edition.counts(domain.summary.counts))</span></p>
      \(domain.items.flatMap { item in item.practices.map { practice($0, in: item, edition, open: open) } })\
      </section>

      """
  }

  private static func practice(
    _ practice: PracticeResult, in item: ItemResult, _ edition: Edition, open: Set<String>
  ) -> HTML {
    let state: HTML = open.contains(practice.id) ? " open" : .none
    return """
      <article class="practice" id="\(anchor: practice.id)"><details\(state)>
      <summary>\(badge(practice.level?.proven.level, edition))\(title(practice.title, edition))\
      <span class="id">\(practice.id)</span>\(rating(practice, edition))\(marks(practice, edition))</summary>
      \(facts(of: practice, in: item, edition))\
      \(practice.criteria.map { criterion($0, edition) })</details></article>

      """
  }

  /// A heading of the fourth order in the form that may stand among other things in a summary.
  static func title(_ text: LocalizedText, _ edition: Edition) -> HTML {
    "<b class=\"title\" role=\"heading\" aria-level=\"4\">\(edition(text))</b>"
  }

  private static func rating(_ practice: PracticeResult, _ edition: Edition) -> HTML {
    guard let level = practice.level, let rating = LevelNotation.text(of: practice) else {
      let word = practice.scoping == nil ? ResultWords.notAssessed : ResultWords.notApplicable
      return "<span class=\"rating faint\">\(edition(word))</span>"
    }
    let up: HTML =
      level.potential.level > level.proven.level
      ? " <span class=\"muted\">\(edition(ResultWords.upTo(level.potential.level)))</span>" : .none
    return "<span class=\"rating\">\(rating)\(up)</span>"
  }

  private static func facts(
    of practice: PracticeResult, in item: ItemResult, _ edition: Edition
  ) -> HTML {
    var parts: [HTML] = ["\(edition(item.title))"]
    if let clause = practice.clause { parts.append("\(edition(ColumnWords.clause)) \(clause)") }
    let scoping: HTML =
      practice.scoping.map { "<p>\(edition.scoping($0))</p>\n" } ?? .none
    let note: HTML =
      practice.note.map { "<p>\(edition.labelled(ColumnWords.note, edition($0)))</p>\n" } ?? .none
    return
      "<p class=\"muted\">\(parts.joined(separator: " · "))</p>\n\(scoping)\(note)\(ladder(practice, edition))"
  }
}
