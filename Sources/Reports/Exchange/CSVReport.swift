public import Assessment
import DataFormats
import Evidence
import Quantities
public import TextLayout

/// The verdicts as a table for spreadsheets and issue trackers: a row for each criterion.
///
/// With a byte-order mark, without which some spreadsheet programs guess another encoding; cells
/// that would run as formulas are guarded.
public enum CSVReport {
  /// Renders a document; the same document and language give the same bytes.
  public static func render(_ document: AssessmentDocument, language: Language) -> [UInt8] {
    let edition = Edition(document, in: language)
    var writer = CSVWriter(isMarked: true)
    writer.row(columns.map { edition($0) })
    for place in places(in: document) {
      for criterion in place.practice.criteria {
        writer.row(cells(criterion, place, edition).map(PrintableText.line))
      }
    }
    return writer.bytes
  }

  /// Where a criterion stands in the model.
  private struct Place {
    let domain: DomainResult
    let item: ItemResult
    let practice: PracticeResult
  }

  private static func places(in document: AssessmentDocument) -> [Place] {
    document.domains.flatMap { domain in
      domain.items.flatMap { item in
        item.practices.map { Place(domain: domain, item: item, practice: $0) }
      }
    }
  }

  private static let columns: [LocalizedText] = [
    ExchangeWords.project, ColumnWords.date, ColumnWords.domain, SheetWords.item,
    ExchangeWords.practiceCode, SheetWords.practice, ExchangeWords.criterion, ColumnWords.level,
    ExchangeWords.demand, ColumnWords.verdict, ExchangeWords.low, ExchangeWords.high,
    ExchangeWords.basis, ExchangeWords.reason, ColumnWords.whatToDo, ExchangeWords.cost,
    ExchangeWords.withinTarget, HeadingWords.facts, ColumnWords.places, ExchangeWords.person,
    StatementWords.verdictWithout, StatementWords.setBy, StatementWords.waivedUntil,
    StatementWords.approvedBy, StatementWords.waiverCount, StatementWords.overrideCount,
  ]

  private static func cells(
    _ criterion: CriterionResult, _ place: Place, _ edition: Edition
  ) -> [String] {
    let document = edition.document
    return [
      document.project.name, edition.date, edition(place.domain.title), edition(place.item.title),
      place.practice.id, edition(place.practice.title), criterion.id, "\(criterion.level)",
      edition(criterion.text),
    ] + outcome(criterion, edition) + [
      edition(criterion.improve), "\(criterion.cost)",
      edition(ExchangeWords.yes(criterion.level <= document.target)),
      criterion.facts.map { "\($0) = \(edition.factLine($0).text(in: edition.language))" }
        .joined(separator: "; "),
      places(criterion, edition), criterion.answer?.person ?? "",
    ] + statements(criterion, edition)
  }

  /// What people hold beside the verdict, and how many such statements there are in the project.
  private static func statements(_ criterion: CriterionResult, _ edition: Edition) -> [String] {
    let (use, waiver) = (criterion.assessorOverride, criterion.waiver?.statement)
    let counts = edition.statementCounts
    return [
      use.map { edition.verdict($0.verdict, on: $0.basis) } ?? "", use?.statement.person ?? "",
      waiver?.expires.description ?? "", waiver?.approver ?? "", "\(counts.waivers)",
      "\(counts.overrides)",
    ]
  }

  private static func outcome(_ criterion: CriterionResult, _ edition: Edition) -> [String] {
    let interval = criterion.effectiveInterval
    var reason = ""
    if criterion.impliedBy == nil, case .unknown(_, _, let why) = criterion.verdict {
      reason = edition(VerdictWords.reason(why))
    }
    return [
      edition(VerdictMark(criterion).word), interval.map { ExactNumber.text($0.low) } ?? "",
      interval.map { ExactNumber.text($0.high) } ?? "",
      criterion.basis.map { edition(VerdictWords.basis($0)) } ?? "", reason,
    ]
  }

  private static func places(_ criterion: CriterionResult, _ edition: Edition) -> String {
    criterion.facts.flatMap { edition.factLine($0, places: 3).places.map(\.text) }
      .reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      .joined(separator: "; ")
  }
}
