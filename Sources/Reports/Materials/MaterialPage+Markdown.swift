import Assessment
import DataFormats
import MaturityModel

extension MaterialPage {
  /// The lists as GFM tables.
  var markdown: [UInt8] {
    var page = MarkdownWriter()
    page.heading(1, "\(heading)")
    page.paragraph("\(identity.joined(separator: " · "))")
    for section in sections {
      page.heading(2, "\(edition(section.title))")
      guard !section.materials.isEmpty else {
        page.paragraph("\(edition(MaterialWords.none))")
        continue
      }
      page.paragraph("\(counts(of: section.materials))")
      page.table(columns, rows: section.materials.map(row))
    }
    return Array(page.text.utf8)
  }

  private var columns: [MarkdownWriter.Column] {
    [
      .text(""), .text(edition(MaterialWords.code)), .text(edition(MaterialWords.shows)),
      .text(edition(MaterialWords.kind)), .text(edition(SheetWords.practice)),
      .text(edition(MaterialWords.state)), .text(edition(MaterialWords.file)),
      .text(edition(MaterialWords.date)), .text(edition(MaterialWords.owner)),
    ]
  }

  private func row(_ material: Material) -> [MarkdownText] {
    let holdings = material.holdings
    let files = holdings.map { holding -> MarkdownText in
      let digest = holding.digest.map { " \(code: String($0.hex.prefix(12)))" as MarkdownText }
      return "\(place(of: holding))\(digest ?? "")"
    }
    return [
      "\(material.state.symbol)", "\(code: material.evidence.id)", "\(title(of: material))",
      "\(edition(MaterialWords.name(of: material.evidence.kind)))",
      "\(practice(of: material))", "\(state(of: material))", files.joined(separator: "<br>"),
      holdings.map { MarkdownText(text: date(of: $0)) }.joined(separator: "<br>"),
      holdings.map { MarkdownText(text: $0.owner ?? "–") }.joined(separator: "<br>"),
    ]
  }
}
