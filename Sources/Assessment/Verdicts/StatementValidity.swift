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
    if isCorroborated { return .corroborated }
    return answer.kind == .selfAssessment ? .stated : .attested
  }

  /// The last day on which an answer holds.
  func end(of answer: Answer, basis: Basis) -> CalendarDate? {
    // A corroborated answer ages like the document it cites.
    let kind: EvidenceKind = basis == .corroborated ? .documents : .answers
    let limit = validDays[kind.rawValue].map { answer.date.adding(days: $0) }
    return [limit, answer.expires].compactMap { $0 }.min()
  }

  /// Why an answer does not count, or nil when it does.
  func objection(to answer: Answer, basis: Basis) -> Remark? {
    let until = end(of: answer, basis: basis)
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

  /// Why an override does not count, or nil when it does.
  func objection(to override: AssessorOverride) -> Remark? {
    if isBlank(override.reason) {
      return .saysNothing(.override, override.criterion, key: "reason")
    }
    if case .partly(let share) = override.claim, share <= .zero || share >= .one {
      return .badShare(override.criterion)
    }
    return timeObjection(override.criterion, from: override.date, until: override.expires)
  }

  /// Why a waiver does not count, or nil when it does.
  func objection(to waiver: Waiver, isWaivable: Bool, mostDays: Int) -> Remark? {
    let id = waiver.criterion
    guard isWaivable else { return .notWaivable(id) }
    let words = [
      ("owner", waiver.owner), ("approver", waiver.approver), ("reason", waiver.reason),
      ("measure", waiver.measure), ("ticket", waiver.ticket),
    ]
    if let blank = words.first(where: { isBlank($0.1) }) {
      return .saysNothing(.waiver, id, key: blank.0)
    }
    if Waiver.isSamePerson(waiver.owner, waiver.approver) {
      return .ownApproval(id, person: waiver.approver)
    }
    let latest = waiver.issued.adding(days: mostDays)
    if waiver.expires > latest { return .waivedTooLong(id, days: mostDays, latest: latest) }
    return timeObjection(id, from: waiver.issued, until: waiver.expires)
  }

  /// Why an objection is not listed, or nil when it is.
  func objection(to objection: Objection) -> Remark? {
    if isBlank(objection.reason) {
      return .saysNothing(.objection, objection.target, key: "reason")
    }
    return timeObjection(objection.target, from: objection.date, until: objection.expires)
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
