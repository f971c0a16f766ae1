import Assessment
import TextLayout

extension SelfAssessmentSheet {
  /// The sheet as one self-contained page; shared cells span their rows.
  var html: [UInt8] {
    let page: HTML = """
      \(HTMLForm.head(title: heading, edition: edition))<header>
      <h1>\(heading)</h1>
      <p>\(identity.joined(separator: " · "))</p>
      <p>\(notation)</p>
      </header>
      \(table)\(HTMLForm.foot(edition))
      """
    return page.bytes
  }

  private var table: HTML {
    let head = columns.map { column -> HTML in
      "<th scope=\"col\" class=\"\(column.style)\">\(title(of: column))</th>"
    }
    return HTMLForm.table(
      "sheet", label: heading, head: head,
      rows: rows.indices.map { index in "<tr>\(columns.map { cell($0, at: index) })</tr>\n" })
  }

  private func cell(_ column: SheetColumn, at index: Int) -> HTML {
    let rows = span(of: column, at: index)
    guard rows > 0 else { return .none }
    let lines = self.rows[index].lines(column).map { line -> HTML in "\(line)" }
    let text = lines.joined(separator: "<br>")
    guard column.isShared || column == .practice else {
      return "<td class=\"\(column.style)\">\(text)</td>"
    }
    let span: HTML = rows > 1 ? " rowspan=\"\(rows)\"" : .none
    let scope: HTML = column.isShared ? "rowgroup" : "row"
    return "<th scope=\"\(scope)\" class=\"\(column.style)\"\(span)>\(text)</th>"
  }
}
