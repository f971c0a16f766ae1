import Assessment
import MaturityModel
import Quantities
import TextLayout

/// The first screen: the level, how sure it is, and the practices at a glance.
extension HTMLReport {
  @Sendable
  static func summary(_ edition: Edition) -> HTML {
    let summary = edition.document.overall
    let notes =
      [edition.headlineAsOne, edition.heldBy, edition.towardsTarget(summary)].compactMap { $0 }
      + edition.statementNotes
    return section(
      "summary", edition(HeadingWords.summary),
      """
      <div class="result">
      <div class="panel verdict">
      \(numeral(edition))\
      <div><p class="headline">\(edition.headline)</p>
      \(scale(edition))\(notes.map { "<p class=\"muted\">\($0)</p>\n" })</div>
      </div>
      <div class="panel">
      <h3>\(edition(HeadingWords.confidence))</h3>
      \(confidence(edition))\(counts(edition))</div>
      \(steps(edition))</div>

      """)
  }

  private static func numeral(_ edition: Edition) -> HTML {
    guard let level = edition.document.level else { return .none }
    let potential: HTML =
      level.potential.level > level.proven.level
      ? "<span class=\"up\">→ \(level.potential.level)</span>" : .none
    return """
      <p class="numeral"><span class="big">\(level.proven.level)</span>\(potential)\
      <span class="name">\(edition.level(level.proven.level).map { edition($0.title) } ?? "")</span></p>

      """
  }

  private static func scale(_ edition: Edition) -> HTML {
    let document = edition.document
    guard let level = document.level else { return .none }
    return LevelScale(
      level: level, top: document.model.policy.topLevel, target: document.target,
      title: "\(edition.headline) \(edition(HeadlineWords.target(document.target)))"
    ).svg
  }

  private static func confidence(_ edition: Edition) -> HTML {
    guard let confidence = edition.document.overall.confidence else {
      return "<p>\(edition(HeadlineWords.noConfidence))</p>\n"
    }
    let shares = Percent.shares(confidence)
    let parts: [(HTML, LocalizedText, Int)] = [
      ("machine", ColumnWords.machine, shares.machine),
      ("attested", ColumnWords.attested, shares.attested),
      ("unknown", ColumnWords.unknown, shares.unknown),
    ]
    let title = edition.confidence(confidence)
    return """
      \(ShareBar(confidence: confidence, title: title).svg)
      <ul class="legend">\(parts.map { "<li class=\"\($0.0)\"><i></i><b>\($0.2) %</b> \(edition($0.1))</li>" })</ul>

      """
  }

  private static func counts(_ edition: Edition) -> HTML {
    let counts = edition.document.overall.counts
    let tiles: [(HTML, HTML, Verdict, Int)] = [
      ("met", "✓", .met, counts.met), ("partial", "◐", .partial(.zero), counts.partial),
      ("notmet", "✗", .notMet, counts.notMet),
      ("unknown", "?", .unknown(low: .zero, high: .one, reason: .noEvidence), counts.unknown),
      ("na", "–", .notApplicable, counts.notApplicable),
    ]
    let items = tiles.map { tile -> HTML in
      """
      <li class="\(tile.0)"><b>\(tile.3)</b> <span aria-hidden="true">\(tile.1)</span> \
      \(edition(VerdictWords.name(of: tile.2)))</li>
      """
    }
    return "<ul class=\"tiles\">\(items)</ul>\n"
  }
}
