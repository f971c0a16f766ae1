import Assessment
import MaturityModel
import Quantities
import TextLayout

/// The domains as a chart and as a table of the same numbers.
extension HTMLReport {
  @Sendable
  static func domains(_ edition: Edition) -> HTML {
    section(
      "domains", edition(HeadingWords.domains),
      "<div class=\"pair\">\n\(figure(edition))\(domainTable(edition))</div>\n")
  }

  private static func figure(_ edition: Edition) -> HTML {
    let document = edition.document
    let chart = RadarChart(
      title: edition(HTMLWords.radarTitle), description: description(edition),
      axes: document.domains.compactMap { axis($0, edition) },
      top: document.model.policy.topLevel, target: document.target)
    guard let svg = chart.svg else { return .none }
    return """
      <figure>\(svg)
      <figcaption class="legend"><span class="proven"><i></i>\(edition(HTMLWords.provenSeries))</span>\
      <span class="potential"><i></i>\(edition(HTMLWords.potentialSeries))</span>\
      <span class="aim"><i></i>\(edition(HTMLWords.targetSeries))</span></figcaption></figure>

      """
  }

  /// Nil where there is no level; a line to the middle would look like one.
  private static func axis(_ domain: DomainResult, _ edition: Edition) -> RadarChart.Axis? {
    domain.summary.level.map { level in
      RadarChart.Axis(
        label: edition(domain.title), proven: level.proven.score,
        potential: level.potential.score)
    }
  }

  private static func description(_ edition: Edition) -> String {
    let points = edition.document.domains.compactMap { domain -> String? in
      guard let level = domain.summary.level else { return nil }
      return edition(
        HTMLWords.point(
          domain: edition(domain.title), proven: "\(level.proven.level)",
          potential: "\(level.potential.level)"))
    }
    return edition(HTMLWords.radar(edition.sentences(points)))
  }

  private static func domainTable(_ edition: Edition) -> HTML {
    table(
      "domains", caption: edition(HTMLWords.domainsCaption),
      head: [
        column(edition(ColumnWords.domain)), numberColumn(edition(ColumnWords.proven)),
        numberColumn(edition(ColumnWords.potential)), column(edition(ColumnWords.rating)),
        numberColumn(edition(ColumnWords.index)),
        numberColumn(edition(ColumnWords.towardsTarget)),
        column(edition(HeadingWords.confidence)), numberColumn(edition(ColumnWords.unknown)),
      ], rows: edition.document.domains.map { domainRow($0, edition) })
  }

  private static func domainRow(_ domain: DomainResult, _ edition: Edition) -> HTML {
    let name: HTML =
      "<th scope=\"row\"><a href=\"#\(anchor: domain.id)\">\(edition(domain.title))</a></th>"
    guard domain.isAssessed else {
      return
        "<tr>\(name)<td colspan=\"7\" class=\"faint\">\(edition(ResultWords.notAssessed))</td></tr>\n"
    }
    let (summary, level) = (domain.summary, domain.summary.level)
    return """
      <tr>\(name)<td class="num">\(badge(level?.proven.level, edition))</td>\
      <td class="num">\(badge(level?.potential.level, edition))</td>\
      <td class="keep">\(level.map { LevelNotation.text($0.proven) } ?? "–")</td>\
      <td class="num">\(summary.index?.decimal(places: 1) ?? "–")</td>\
      <td class="num">\(summary.percentToTarget.map(Percent.text) ?? "–")</td>\
      <td>\(shares(summary.confidence, edition))</td><td class="num">\(summary.counts.unknown)</td></tr>

      """
  }

  static func badge(_ level: Int?, _ edition: Edition) -> HTML {
    guard let level else { return dash }
    return "<b class=\"badge l\(shade(level, edition))\">\(level)</b>"
  }

  private static func shares(_ confidence: Confidence?, _ edition: Edition) -> HTML {
    guard let confidence else { return dash }
    let parts = Percent.shares(confidence)
    let bar = ShareBar(confidence: confidence, title: edition.confidence(confidence)).svg
    return "\(bar)<small>\(parts.machine) / \(parts.attested) / \(parts.unknown)</small>"
  }
}
