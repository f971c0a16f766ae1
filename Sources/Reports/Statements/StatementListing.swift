public import Assessment
import Evidence
public import Quantities
import TextLayout

/// Statements with what has become of them, for a terminal.
public enum StatementListing {
  /// Renders statements as of a date, with a line break at the end.
  public static func render(
    _ statements: [StatementStatus], asOf: CalendarDate, style: TerminalStyle
  ) -> String {
    var page = TerminalPage(style)
    for status in statements { entry(status, asOf, &page) }
    let counting = statements.count { $0.state == .counts }
    let void = statements.count(where: \.isVoid)
    let total = StatusWords.total(statements.count, counting: counting, void: void)
    page.paragraph("\(total.text(in: style.language), .faint)")
    return page.text
  }

  private static func entry(
    _ status: StatementStatus, _ asOf: CalendarDate, _ page: inout TerminalPage
  ) {
    let language = page.style.language
    let (symbol, tint): (String, TerminalTint) =
      status.isVoid ? ("✗", .bad) : status.state == .counts ? ("✓", .good) : ("·", .faint)
    let state = StatusWords.state(status, asOf: asOf).text(in: language)
    let kind = StatusWords.kind(status.kind).text(in: language)
    page.paragraph(
      "\(symbol, tint) \(kind) \(status.target, .strong) – \(state, tint)", indent: 2, hanging: 4)
    let people = language.list(status.people)
    page.paragraph("\(people, .faint) · \(status.place.description, .faint)", indent: 4)
  }
}
