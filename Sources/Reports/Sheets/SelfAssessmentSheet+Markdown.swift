import Assessment

extension SelfAssessmentSheet {
  /// The sheet as a GFM table; shared cells stand in their first row only.
  var markdown: [UInt8] {
    var page = MarkdownWriter()
    page.heading(1, "\(heading)")
    page.paragraph("\(notation)")
    page.table(
      columns.map { MarkdownWriter.Column.text(title(of: $0)) },
      rows: rows.indices.map { index in columns.map { cell($0, at: index) } })
    for text in closing { page.paragraph("\(text)") }
    return Array(page.text.utf8)
  }

  private func cell(_ column: SheetColumn, at index: Int) -> MarkdownText {
    guard span(of: column, at: index) > 0 else { return "" }
    return rows[index].lines(column).map { MarkdownText(text: $0) }.joined(separator: "<br>")
  }
}

// MARK: - What stands around the table

extension SelfAssessmentSheet {
  /// The project and the form, or the model and the form.
  var heading: String {
    let document = edition.document
    let subject = isBlank ? edition(document.model.title) : document.project.name
    return "\(subject)\(edition.colon)\(edition(SheetWords.sheet))"
  }

  /// How ratings are written.
  var notation: String {
    edition(isBlank ? SheetWords.blankNotation : SheetWords.notation)
  }

  /// Date, target and model of what was filled in.
  var identity: [String] {
    let document = edition.document
    let model = "\(edition(document.model.title)) \(document.model.version)"
    let target = edition.labelled(
      ColumnWords.target, edition(edition.levelName(document.target)))
    let date = edition.labelled(ColumnWords.date, edition.date)
    return isBlank ? [model, target] : [date, target, model]
  }

  /// Where the demands come from.
  var closing: [String] {
    let model = edition.document.model
    return [identity.joined(separator: " · ")]
      + [model.source, model.notice].map { edition($0) }.filter { !$0.isEmpty }
  }
}
