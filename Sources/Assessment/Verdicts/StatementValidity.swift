import DataFormats
import Evidence
import Quantities

/// Judges whether a statement counts at the date of the assessment.
struct StatementValidity: Sendable {
  let validDays: [String: Int]
  let asOf: CalendarDate
  /// The digests of the files that were read.
  let digests: Set<Digest>

  /// What an answer rests on: a cited file that was read corroborates it.
  func basis(of answer: Answer) -> Basis {
    let isCorroborated = answer.evidence.contains { citation in
      citation.digest.map(digests.contains) ?? false
    }
    return isCorroborated ? .corroborated : .attested
  }

  /// Why an answer does not count, or nil when it does.
  func objection(to answer: Answer, basis: Basis) -> Remark? {
    // A corroborated answer ages like the document it cites.
    let kind: EvidenceKind = basis == .corroborated ? .documents : .answers
    let limit = validDays[kind.rawValue].map { answer.date.adding(days: $0) }
    let until = [limit, answer.expires].compactMap { $0 }.min()
    if let remark = timeObjection(answer.criterion, from: answer.date, until: until) {
      return remark
    }
    switch answer.claim {
    case .notApplicable where isBlank(answer.reason ?? ""):
      return .withoutReason(answer.criterion)
    case .partly(let share) where share <= .zero || share >= .one:
      return .badShare(answer.criterion)
    default: return nil
    }
  }

  /// Why a scoping does not count, or nil when it does.
  func objection(to scoping: Scoping) -> Remark? {
    if isBlank(scoping.reason) { return .withoutReason(scoping.target) }
    if isBlank(scoping.owner) { return .withoutOwner(scoping.target) }
    return timeObjection(scoping.target, from: scoping.date, until: scoping.expires)
  }

  private func timeObjection(
    _ id: String, from date: CalendarDate, until: CalendarDate?
  ) -> Remark? {
    // A day of grace: where the person wrote, the next day may have begun.
    if date > asOf.adding(days: 1) { return .futureDated(id, date: date, asOf: asOf) }
    guard let until, until < asOf else { return nil }
    return .outdated(id, until: until)
  }

  private func isBlank(_ text: String) -> Bool { text.allSatisfy(\.isWhitespace) }
}
