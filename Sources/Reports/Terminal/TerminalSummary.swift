public import Assessment
import Evidence
import MaturityModel
import Quantities
import TextLayout

/// The short account of an assessment that a terminal shows.
public enum TerminalSummary {
  /// Renders a document for a terminal, with a line break at the end.
  public static func render(_ document: AssessmentDocument, style: TerminalStyle) -> String {
    let edition = Edition(document, in: style.language)
    var page = TerminalPage(style)
    masthead(edition, &page)
    components(edition, &page)
    levels(edition, &page)
    gaps(edition, &page)
    needs(edition, &page)
    missing(edition, &page)
    statements(edition, &page)
    smells(edition, &page)
    closing(edition, &page)
    return page.text
  }

  private static func masthead(_ edition: Edition, _ page: inout TerminalPage) {
    let (document, project) = (edition.document, edition.document.project)
    page.paragraph(
      "\(project.name, .strong) · \(edition.date) · \(edition.shortCommit) · \(edition.modelName)")
    page.blank()
    page.paragraph("\(edition.headline, .strong)")
    if let asOne = edition.headlineAsOne { page.paragraph("\(asOne)") }
    if let heldBy = edition.heldBy { page.paragraph("\(heldBy)") }
    let parts = [
      edition(HeadlineWords.target(document.target)), edition.towardsTarget(document.overall),
    ].compactMap { $0 }
    page.paragraph("\(parts.joined(separator: edition.semicolon))")
    let confidence = edition.confidence(document.overall.confidence)
    page.paragraph("\(edition.labelled(HeadingWords.confidence, confidence))")
    page.paragraph("\(edition.counts(document.overall.counts))", indent: 0)
    for note in edition.statementNotes { page.paragraph("\(note)") }
  }

  private static func levels(_ edition: Edition, _ page: inout TerminalPage) {
    page.blank()
    for row in TerminalLevelTable(edition, width: page.style.width).rows { page.line(row) }
  }

  private static func components(_ edition: Edition, _ page: inout TerminalPage) {
    let components = edition.components
    guard !components.isEmpty else { return }
    page.heading(edition(ComponentWords.heading))
    let width = min(components.map { DisplayWidth.of($0.name) }.max() ?? 0, page.style.width / 2)
    let top = edition.document.model.policy.topLevel
    for component in components {
      let bar = LevelNotation.bar(component.result.overall.level, top: top)
      let notes = component.notes.isEmpty ? "" : "  " + edition.list(component.notes)
      page.line(
        TerminalText.fit(component.name, to: width) + "  \(bar)  \(component.level)\(notes, .faint)"
      )
    }
  }

  private static func gaps(_ edition: Edition, _ page: inout TerminalPage) {
    page.heading(edition(HeadingWords.gaps))
    let gaps = edition.gaps
    if gaps.isEmpty { page.paragraph("\(edition(ResultWords.noGaps))", indent: 2) }
    for (index, reported) in gaps.prefix(5).enumerated() {
      let criterion = reported.criterion
      let mark = VerdictMark(criterion)
      page.paragraph(
        "\(index + 1). \(mark.symbol, TerminalTint(criterion.verdict)) \(criterion.id, .strong) \(edition(criterion.text))",
        indent: 2, hanging: 5)
      page.paragraph("→ \(edition.firstStep(reported))", indent: 5, hanging: 7)
    }
    if gaps.count > 5 {
      page.paragraph("\(edition(ResultWords.more(gaps.count - 5)), .faint)", indent: 5)
    }
  }

  private static func needs(_ edition: Edition, _ page: inout TerminalPage) {
    let needs = edition.document.needs
    guard !needs.isEmpty else { return }
    page.heading(edition(HeadingWords.needs))
    for (index, need) in needs.prefix(3).enumerated() {
      page.paragraph(
        "\(index + 1). \(edition(need.title), .strong) – \(edition(ResultWords.decides(need.criteria.count)))",
        indent: 2, hanging: 5)
      page.paragraph("→ \(edition(need.advice))", indent: 5, hanging: 7)
    }
  }

  /// The first kinds; the other reports list them all.
  private static func missing(_ edition: Edition, _ page: inout TerminalPage) {
    let all = edition.document.missing
    guard !all.isEmpty else { return }
    page.heading(edition(MissingWords.heading))
    for missing in all.prefix(4) {
      page.paragraph(
        "- \(edition(missing.title), .strong) – \(edition(MissingWords.search(missing)))",
        indent: 2, hanging: 4)
      guard !missing.commands.isEmpty else { continue }
      let commands = missing.commands.joined(separator: edition(MissingWords.or))
      page.paragraph("→ \(edition(MissingWords.get))\(commands)", indent: 4, hanging: 6)
    }
    if all.count > 4 {
      page.paragraph("\(edition(ResultWords.more(all.count - 4)), .faint)", indent: 4)
    }
  }

  private static func statements(_ edition: Edition, _ page: inout TerminalPage) {
    let entries = edition.statementEntries
    guard !entries.isEmpty else { return }
    page.heading(edition(StatementWords.heading))
    for entry in entries {
      page.paragraph(
        "\(edition(entry.kind)) \(entry.id, .strong) – \(entry.says)", indent: 2, hanging: 4)
      if let without = entry.without {
        page.paragraph(
          "\(edition.labelled(StatementWords.verdictWithout, without), .faint)", indent: 4)
      }
    }
  }

  /// One of each kind; the other reports list them all.
  private static func smells(_ edition: Edition, _ page: inout TerminalPage) {
    let found = edition.document.smells
    guard !found.isEmpty else { return }
    page.heading(edition(HeadingWords.smells))
    for (index, smell) in found.enumerated()
    where !found[..<index].contains(where: { $0.id == smell.id }) {
      let isWarning = smell.severity == .warning
      page.paragraph(
        "\(isWarning ? "!" : "·", isWarning ? .fair : .faint) \(edition(smell.title), .strong) – \(edition(smell.detail))",
        indent: 2, hanging: 4)
      let more = found.count { $0.id == smell.id } - 1
      if more > 0 { page.paragraph("\(edition(ResultWords.more(more)), .faint)", indent: 4) }
      page.paragraph("→ \(edition(smell.advice))", indent: 4, hanging: 6)
    }
  }

  private static func closing(_ edition: Edition, _ page: inout TerminalPage) {
    let found = edition.document.diagnostics
    let errors = found.filter { $0.severity == .error }.count
    let warnings = found.filter { $0.severity == .warning }.count
    page.blank()
    if errors + warnings > 0 {
      page.paragraph(
        "\(edition(TerminalWords.diagnostics(errors: errors, warnings: warnings)), .fair)")
    }
    page.paragraph("\(edition(TerminalWords.explain), .faint)")
  }
}
