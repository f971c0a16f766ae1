import Assessment
import MaturityModel
import TextLayout

/// The self-assessment sheet as assessors know it: a row for each practice with the texts of its
/// levels, the self-rating, the gap to the target, and problems and ideas.
struct SelfAssessmentSheet: Sendable {
  let edition: Edition
  /// Whether what is to be filled in stays empty.
  let isBlank: Bool
  let columns: [SheetColumn]
  let rows: [SheetRow]

  init(_ document: AssessmentDocument, language: Language, isBlank: Bool) {
    let edition = Edition(document, in: language)
    self.edition = edition
    self.isBlank = isBlank
    columns = SheetColumn.all(levels: document.model.levels)
    rows = document.domains.flatMap { domain in
      domain.items.flatMap { item in
        item.practices.map { practice in
          SheetRow(practice, item: item, domain: domain, edition: edition, isBlank: isBlank)
        }
      }
    }
  }

  /// The heading of a column.
  func title(of column: SheetColumn) -> String {
    switch column {
    case .domain: edition(SheetWords.domain)
    case .item: edition(SheetWords.item)
    case .practice: edition(SheetWords.practice)
    case .code: edition(SheetWords.code)
    case .level(let number): edition(SheetWords.level(number, edition.level(number)?.title))
    case .rating: edition(SheetWords.rating)
    case .gap: edition(SheetWords.gap(to: edition.document.target))
    case .ideas: edition(SheetWords.ideas)
    }
  }

  /// For how many rows from this one a shared cell stands; 0 where it stands above already.
  func span(of column: SheetColumn, at index: Int) -> Int {
    guard column.isShared else { return 1 }
    let own = rows[index].group(column)
    if index > 0, rows[index - 1].group(column) == own { return 0 }
    return rows[index...].prefix { $0.group(column) == own }.count
  }
}
