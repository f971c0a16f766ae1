import Assessment
import Evidence
import MaturityModel

/// What the sheet says about one practice, each cell as lines of text.
struct SheetRow: Sendable {
  let practice: String
  private let item: String
  private let domain: String
  private let cells: [SheetColumn: [String]]

  init(
    _ practice: PracticeResult, item: ItemResult, domain: DomainResult, edition: Edition,
    isBlank: Bool
  ) {
    self.practice = practice.id
    self.item = item.id
    self.domain = domain.id
    var cells: [SheetColumn: [String]] = [
      .domain: [edition(domain.title)], .item: [edition(item.title)],
      .practice: [edition(practice.title)], .code: [practice.id],
    ]
    for level in edition.document.model.levels {
      cells[.level(level.number)] = Self.demands(practice, at: level.number, edition)
    }
    if !isBlank {
      let open = Self.open(practice, edition)
      cells[.rating] = [SelfRating.text(of: practice, in: edition)].compactMap { $0 }
      cells[.gap] = open.map {
        "\($0.criterion.id)\(edition.colon)\(edition.verdict($0.criterion))"
      }
      cells[.ideas] = open.flatMap { Self.ideas($0, edition) } + Self.exclusion(practice)
    }
    self.cells = cells.mapValues { $0.map(PrintableText.line) }
  }

  /// The lines of a cell.
  func lines(_ column: SheetColumn) -> [String] { cells[column] ?? [] }

  /// What rows that share a cell have in common.
  func group(_ column: SheetColumn) -> [String] {
    column == .domain ? [domain] : [domain, item]
  }

  /// The starting point at the lowest level, the criteria above; numbered where there are several.
  private static func demands(
    _ practice: PracticeResult, at level: Int, _ edition: Edition
  ) -> [String] {
    var texts = practice.criteria.filter { $0.level == level }.map { edition($0.text) }
    if level == edition.document.model.levels.first?.number, let floor = practice.floor {
      texts.insert(edition(floor), at: 0)
    }
    guard texts.count > 1 else { return texts }
    return texts.enumerated().map { edition(SheetWords.numbered($0.offset + 1, $0.element)) }
  }

  /// The gaps of the practice, in the order of its criteria.
  private static func open(_ practice: PracticeResult, _ edition: Edition) -> [ReportedGap] {
    let gaps = edition.document.gaps.filter { $0.practice == practice.id }
    return practice.criteria.compactMap { criterion in
      gaps.first { $0.criterion == criterion.id }.map {
        ReportedGap(gap: $0, criterion: criterion, practice: practice)
      }
    }
  }

  /// Why the practice does not apply, which the sheet must say beside that rating.
  private static func exclusion(_ practice: PracticeResult) -> [String] {
    if let scoping = practice.scoping { return [scoping.reason] }
    guard SelfRating.isLeftOut(practice) else { return [] }
    return practice.criteria.prefix(1).compactMap(\.answer?.reason)
  }

  /// Remarks are problems, steps are ideas.
  private static func ideas(_ open: ReportedGap, _ edition: Edition) -> [String] {
    let step = "\(open.criterion.id)\(edition.colon)\(edition.firstStep(open))"
    return open.criterion.remarks.map { "\(open.criterion.id)\(edition.colon)\($0)" } + [step]
  }
}
