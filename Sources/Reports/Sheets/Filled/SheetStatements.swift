public import DataFormats
import MaturityModel
public import Quantities
import TextLayout

/// The statements of a filled sheet as an answers file.
///
/// Each rating speaks for the criteria up to its level; what it leaves open, and the gap as
/// written, stand beside it as remarks, so that nothing of the sheet is lost.
public struct SheetStatements: Sendable {
  private let sheet: FilledSheet
  private let person: String
  private let role: String
  private let date: CalendarDate

  /// Takes a sheet and who answers for it.
  public init(_ sheet: FilledSheet, person: String, role: String, date: CalendarDate) {
    (self.sheet, self.person, self.role, self.date) = (sheet, person, role, date)
  }

  /// How many criteria are spoken of.
  public var count: Int { sheet.ratings.reduce(0) { $0 + statements(of: $1).count } }

  /// The file; its head names the sheet and the digest of its bytes.
  public func yaml(name: String, digest: Digest) -> [UInt8] {
    let head = """
      # Statements read from the self-assessment sheet \(YAMLQuoted.text(name)).
      # \(digest)
      format: assay.answers/1
      answers:\(count == 0 ? " []" : "")

      """
    return Array((head + sheet.ratings.map(block).joined()).utf8)
  }

  private enum Claim: String {
    case met
    case notApplicable = "not_applicable"
  }

  private func statements(of rating: SheetRating) -> [(criterion: String, claim: Claim)] {
    rating.rating == .notApplicable
      ? rating.practice.criteria.map { ($0.id, .notApplicable) }
      : rating.met.map { ($0.id, .met) }
  }

  private func block(_ rating: SheetRating) -> String {
    let title = "\(rating.practice.title.chinese) \(rating.practice.title.english)"
    let open = rating.open.map(\.id).joined(separator: ", ")
    let remarks =
      ["\(rating.practice.id) \(title): \(rating.written)", open.isEmpty ? nil : "open: \(open)"]
      .compactMap { $0 }
      + (rating.gap.isEmpty ? [] : ["gap: \(rating.gap)"])
    // Ideas that no statement carries must not be lost.
    let statements = statements(of: rating)
    let ideas = statements.isEmpty && !rating.ideas.isEmpty ? ["ideas: \(rating.ideas)"] : []
    return (remarks + ideas).flatMap(comment).joined()
      + statements.map { entry($0.criterion, $0.claim, rating.ideas) }.joined()
  }

  private func comment(_ text: String) -> [String] {
    text.split(separator: "\n").enumerated().map { index, line in
      "  # \(index == 0 ? "" : "  ")\(TerminalSafe.escaped(line))\n"
    }
  }

  private func entry(_ criterion: String, _ claim: Claim, _ reason: String) -> String {
    """
      - criterion: \(criterion)
        kind: self_assessment
        claim: \(claim.rawValue)
        person: \(YAMLQuoted.text(person))
        role: \(YAMLQuoted.text(role))
        date: \(date)

    """ + (reason.isEmpty ? "" : "    reason: \(YAMLQuoted.text(reason))\n")
  }
}
