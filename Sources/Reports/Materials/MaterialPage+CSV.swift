import Assessment
import DataFormats
import MaturityModel

extension MaterialPage {
  /// Both lists as one table; a row for each file, or one where there is none.
  var csv: [UInt8] {
    var writer = CSVWriter()
    writer.row(
      [
        MaterialWords.code, MaterialWords.shows, MaterialWords.kind, SheetWords.practice,
        ColumnWords.level, MaterialWords.state, MaterialWords.file, ColumnWords.digest,
        MaterialWords.date, MaterialWords.owner,
      ].map { edition($0) })
    for material in sections.flatMap(\.materials) {
      for holding in material.holdings { writer.row(cells(material, holding)) }
      if material.holdings.isEmpty { writer.row(cells(material, nil)) }
    }
    return writer.bytes
  }

  private func cells(_ material: Material, _ holding: MaterialHolding?) -> [String] {
    let own = [
      material.evidence.id, title(of: material),
      edition(MaterialWords.name(of: material.evidence.kind)), practice(of: material),
      "\(material.level)", state(of: material),
    ]
    let file = holding.map { [place(of: $0), $0.digest?.hex ?? "", date(of: $0), $0.owner ?? ""] }
    return (own + (file ?? ["", "", "", ""])).map(PrintableText.line)
  }
}
