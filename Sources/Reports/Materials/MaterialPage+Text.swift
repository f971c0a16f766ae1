import Assessment
import DataFormats
import MaturityModel
import TextLayout

extension MaterialPage {
  /// The lists for a terminal.
  func terminal(_ style: TerminalStyle) -> String {
    var page = TerminalPage(style)
    page.paragraph("\(heading, .strong)")
    page.paragraph("\(identity.joined(separator: " · "))")
    for section in sections {
      page.heading("\(edition(section.title))\(edition.colon)\(counts(of: section.materials))")
      let width = section.materials.map { DisplayWidth.of($0.evidence.id) }.max() ?? 0
      for material in section.materials { line(material, ids: min(width, 24), &page) }
    }
    return page.text
  }

  private func line(_ material: Material, ids: Int, _ page: inout TerminalPage) {
    let mark: TerminalText = "\(material.state.symbol, tint(material.state)) "
    page.paragraph(
      mark + TerminalText.fit(material.evidence.id, to: ids)
        + "  \(title(of: material))\(details(of: material), .faint)", indent: 2, hanging: ids + 6)
    for holding in material.holdings {
      let digest = holding.digest.map { String($0.hex.prefix(12)) }
      let rest = [digest, date(of: holding), holding.owner].compactMap { $0 }
        .filter { !$0.isEmpty }
      page.paragraph(
        "\(place(of: holding))  \(rest.joined(separator: edition.comma), .faint)",
        indent: ids + 6, hanging: ids + 8)
    }
  }

  private func details(of material: Material) -> String {
    let kind = edition(MaterialWords.name(of: material.evidence.kind))
    return edition.bracketed("\(kind)\(edition.comma)\(state(of: material))")
  }

  private func tint(_ state: Material.State) -> TerminalTint {
    switch state {
    case .present: .good
    case .missing: .bad
    case .expired: .fair
    case .superseded, .notApplicable: .faint
    }
  }
}
