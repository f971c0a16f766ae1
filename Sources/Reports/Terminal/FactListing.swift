public import Assessment
public import Evidence
import TextLayout

/// Facts on a terminal: what is known and from where, or the dictionary of all facts.
public enum FactListing {
  /// Lists facts with their values and places, one each, with a line break at the end.
  public static func render(_ facts: [FactUse], style: TerminalStyle) -> String {
    var page = TerminalPage(style)
    let names = min(facts.map { DisplayWidth.of($0.name) }.max() ?? 0, style.width / 2)
    for fact in facts { self.fact(fact, names: names, &page) }
    let known = facts.filter { $0.value != nil }.count
    page.blank()
    page.paragraph("\(TerminalWords.known(known, of: facts.count).text(in: style.language))")
    return page.text
  }

  private static func fact(_ fact: FactUse, names: Int, _ page: inout TerminalPage) {
    let language = page.style.language
    let line = FactLine(fact, in: language, places: 2) { _ in nil }
    let isKnown = fact.value != nil
    let value = line.text(in: language)
    let more =
      line.morePlaces > 0 ? [ResultWords.more(line.morePlaces).text(in: language)] : []
    let places = (line.places.map(\.text) + more).joined(separator: ", ")
    page.paragraph(
      TerminalText.fit(fact.name, to: names, isKnown ? .plain : .faint)
        + "  \(value, isKnown ? .strong : .open)  \(places, .faint)", hanging: names + 2)
  }

  /// Lists the dictionary: each fact's type, unit, meaning, formula and what makes it known.
  public static func catalogue(_ facts: [FactDefinition], style: TerminalStyle) -> String {
    let language = style.language
    var page = TerminalPage(style)
    for fact in facts {
      page.paragraph(
        "\(fact.name, .strong)  \("\(fact.type)") \(fact.unit.rawValue, .faint)")
      page.paragraph("\(fact.meaning.text(in: language))", indent: 4)
      page.paragraph("= \(fact.formula)", indent: 4, hanging: 6)
      page.paragraph("← \(fact.supplier.title.text(in: language), .faint)", indent: 4, hanging: 6)
    }
    return page.text
  }
}
