import DataFormats
public import Evidence
import MaturityModel
public import Quantities
import TextLayout

extension Assessor {
  /// What has become of every well-formed statement of an assessment, by place.
  public func survey(
    _ evidence: EvidenceCollection, asOf: CalendarDate, in document: AssessmentDocument
  ) -> [StatementStatus] {
    let survey = StatementSurvey(model: model, evidence: evidence, asOf: asOf, document: document)
    let all =
      Set(evidence.answers).map(survey.status) + Set(evidence.scopings).map(survey.status)
      + Set(evidence.waivers).map(survey.status) + Set(evidence.overrides).map(survey.status)
      + Set(evidence.objections).map(survey.status)
    return all.sorted {
      ($0.place, $0.kind.rawValue, $0.target, $0.people.joined(separator: "\n"))
        < ($1.place, $1.kind.rawValue, $1.target, $1.people.joined(separator: "\n"))
    }
  }
}

/// Tells of single statements what an assessment made of them.
struct StatementSurvey: Sendable {
  private let criteria: [String: Criterion]
  private let targets: Set<String>
  private let mostDays: Int
  private let validity: StatementValidity
  private let asOf: CalendarDate
  private let results: [String: CriterionResult]
  private let book: StatementBook

  init(
    model: Model, evidence: EvidenceCollection, asOf: CalendarDate, document: AssessmentDocument
  ) {
    criteria = Dictionary(model.criteria.map { ($0.id, $0) }) { first, _ in first }
    targets = Set(criteria.keys).union(model.practices.map(\.id))
    mostDays = model.policy.maxWaiverDays
    self.asOf = asOf
    validity = StatementValidity(
      validDays: model.policy.validDays, asOf: asOf,
      digests: Set(evidence.files.compactMap(\.digest)))
    let all = document.domains.flatMap(\.practices).flatMap(\.criteria)
    results = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
    book = StatementBook(evidence, model: model, asOf: asOf)
  }

  func status(of answer: Answer) -> StatementStatus {
    let basis = validity.basis(of: answer)
    return status(
      .answer, answer.criterion, [answer.person], answer.provenance,
      until: validity.end(of: answer, basis: basis),
      objection: validity.objection(to: answer, basis: basis), isOnCriterion: true
    ) {
      guard book.answers[answer.criterion]?.statement == answer else { return .replaced }
      let (verdict, basis) = results[answer.criterion]?.unruled ?? (.notMet, nil)
      if basis == .machine { return .outdone }
      return basis != nil || verdict == .notApplicable ? .counts : .blocked
    }
  }

  func status(of scoping: Scoping) -> StatementStatus {
    status(
      .scoping, scoping.target, [scoping.owner], scoping.provenance, until: scoping.expires,
      objection: validity.objection(to: scoping), isOnCriterion: false
    ) { book.scopings[scoping.target] == scoping ? .counts : .replaced }
  }

  func status(of waiver: Waiver) -> StatementStatus {
    let isWaivable = criteria[waiver.criterion]?.isWaivable ?? true
    return status(
      .waiver, waiver.criterion, [waiver.owner, waiver.approver], waiver.provenance,
      until: waiver.expires,
      objection: validity.objection(to: waiver, isWaivable: isWaivable, mostDays: mostDays),
      isOnCriterion: true
    ) {
      guard book.waivers[waiver.criterion] == waiver else { return .replaced }
      return results[waiver.criterion]?.waiver == nil ? .needless : .counts
    }
  }

  func status(of override: AssessorOverride) -> StatementStatus {
    status(
      .override, override.criterion, [override.person], override.provenance,
      until: override.expires, objection: validity.objection(to: override), isOnCriterion: true
    ) {
      guard book.overrides[override.criterion]?.statement == override else { return .replaced }
      return results[override.criterion]?.assessorOverride == nil ? .blocked : .counts
    }
  }

  func status(of objection: Objection) -> StatementStatus {
    status(
      .objection, objection.target, [objection.person], objection.provenance,
      until: objection.expires, objection: validity.objection(to: objection),
      isOnCriterion: false
    ) { book.objections.contains(objection) ? .counts : .resolved }
  }

  private func status(
    _ kind: StatementStatus.Kind, _ target: String, _ people: [String], _ place: Provenance,
    until: CalendarDate?, objection: Remark?, isOnCriterion: Bool,
    _ state: () -> StatementStatus.State
  ) -> StatementStatus {
    let known = isOnCriterion ? Set(criteria.keys) : targets
    let unknown: Remark? =
      known.contains(target)
      ? nil
      : .unknownTarget(target, suggestion: NearestName.suggestion(for: target, in: known))
    let remark = unknown ?? objection
    return StatementStatus(
      kind: kind, target: target, people: people, place: place, until: until,
      state: remark.map { $0.isExpiry ? .expired($0.words) : .void($0.words) } ?? state())
  }
}
