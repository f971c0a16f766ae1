import Assessment
import DataFormats
import MaturityModel

extension MaterialPage {
  /// The lists as one self-contained page.
  var html: [UInt8] {
    let page: HTML = """
      \(HTMLForm.head(title: heading, edition: edition))<header>
      <h1>\(heading)</h1>
      <p>\(identity.joined(separator: " · "))</p>
      </header>
      \(sections.map(section))\(HTMLForm.foot(edition))
      """
    return page.bytes
  }

  private func section(_ section: Section) -> HTML {
    let head: HTML = "<h2>\(edition(section.title))</h2>\n"
    guard !section.materials.isEmpty else {
      return "\(head)<p>\(edition(MaterialWords.none))</p>\n"
    }
    let titles = [
      MaterialWords.state, MaterialWords.code, MaterialWords.shows, MaterialWords.kind,
      SheetWords.practice, MaterialWords.file, MaterialWords.date, MaterialWords.owner,
    ]
    return """
      \(head)<p>\(counts(of: section.materials))</p>
      \(HTMLForm.table("materials", label: edition(section.title), head: titles.map { "<th scope=\"col\">\(edition($0))</th>" }, rows: section.materials.map(row)))
      """
  }

  private func row(_ material: Material) -> HTML {
    let holdings = material.holdings
    return """
      <tr><td class="\(material.state.id)">\(material.state.symbol) \(state(of: material))</td>\
      <th scope="row" class="code">\(material.evidence.id)</th><td>\(title(of: material))</td>\
      <td>\(edition(MaterialWords.name(of: material.evidence.kind)))</td>\
      <td>\(practice(of: material))</td><td>\(lines(holdings.map(file)))</td>\
      <td>\(lines(holdings.map { "\(date(of: $0))" }))</td>\
      <td>\(lines(holdings.map { "\($0.owner ?? "–")" }))</td></tr>

      """
  }

  private func lines(_ lines: [HTML]) -> HTML { lines.joined(separator: "<br>") }

  private func file(_ holding: MaterialHolding) -> HTML {
    let digest: HTML =
      holding.digest.map {
        " <code class=\"id\" title=\"\($0.hex)\">\(String($0.hex.prefix(12)))</code>"
      } ?? .none
    return "\(place(of: holding))\(digest)"
  }
}
