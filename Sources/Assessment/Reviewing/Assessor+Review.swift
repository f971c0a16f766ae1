public import Evidence
import MaturityModel
public import Quantities

extension Assessor {
  /// Sets an assessor's verdicts beside a saved self-assessment.
  ///
  /// The verdicts of the self-assessment stay as they were saved; levels are computed again from
  /// them, with those that the assessor sets in their place.
  ///
  /// - Parameters:
  ///   - document: The self-assessment, by this model.
  ///   - statements: The assessor's statements, as they were read.
  ///   - asOf: The date by which they have to hold; the self-assessment's when left out.
  /// - Returns: Both results.
  public func review(
    _ document: AssessmentDocument, by statements: EvidenceCollection, asOf: CalendarDate? = nil
  ) -> Review {
    let date = asOf ?? document.project.asOf.date
    var evidence = statements
    evidence.objections += document.objections
    let book = StatementBook(evidence, model: model, asOf: date)
    let reviewer = Reviewer(model: model, document: document, book: book)
    let domains = reviewer.domains
    return Review(
      project: document.project, model: document.model, asOf: date, target: document.target,
      overall: Review.Score(
        id: nil, title: nil, own: reviewer.own(domains.flatMap(\.practices)),
        assessor: reviewer.ruled(domains.flatMap(\.practices))),
      domains: domains.map {
        Review.Score(
          id: $0.result.id, title: $0.result.title, own: reviewer.own($0.practices),
          assessor: reviewer.ruled($0.practices))
      },
      practices: domains.flatMap(\.practices).filter { $0.own != $0.ruled }.map {
        Review.Score(
          id: $0.result.id, title: $0.result.title, own: $0.own, assessor: $0.ruled)
      },
      differences: domains.flatMap(\.practices).flatMap(reviewer.differences),
      objections: book.objections,
      diagnostics: Set(statements.diagnostics + book.diagnostics).sorted())
  }
}

/// Computes levels from saved verdicts, with and without those of an assessor.
private struct Reviewer {
  let model: Model
  let document: AssessmentDocument
  let book: StatementBook

  struct ReviewedPractice {
    let result: PracticeResult
    let own: LevelRange?
    let ruled: LevelRange?
  }

  struct ReviewedDomain {
    let result: DomainResult
    let practices: [ReviewedPractice]
  }

  var domains: [ReviewedDomain] {
    let practices = Dictionary(model.practices.map { ($0.id, $0) }) { first, _ in first }
    return document.domains.filter(\.isAssessed).map { domain in
      ReviewedDomain(
        result: domain,
        practices: domain.practices.compactMap { result in
          practices[result.id].map { practice in
            ReviewedPractice(
              result: result, own: range(practice, result) { ($0.verdict, $0.basis) },
              ruled: range(practice, result, ruled))
          }
        })
    }
  }

  /// The verdict with the assessor's in its place, where one counts.
  private func ruled(_ criterion: CriterionResult) -> (verdict: Verdict, basis: Basis?) {
    guard let ruling = ruling(on: criterion.id) else { return (criterion.verdict, criterion.basis) }
    return (Verdict(ruling.claim), .assessor)
  }

  private func ruling(on criterion: String) -> AssessorOverride? {
    guard let standing = book.overrides[criterion], !standing.isDisputed else { return nil }
    return standing.statement
  }

  private func range(
    _ practice: Practice, _ result: PracticeResult,
    _ verdict: (CriterionResult) -> (verdict: Verdict, basis: Basis?)
  ) -> LevelRange? {
    let results = Dictionary(result.criteria.map { ($0.id, $0) }) { first, _ in first }
    let rated = practice.criteria.compactMap { criterion in
      results[criterion.id].map { saved -> RatedCriterion in
        var changed = saved
        (changed.verdict, changed.basis) = verdict(saved)
        return RatedCriterion(criterion, changed)
      }
    }
    return PracticeScale(rated, policy: model.policy).range
  }

  func own(_ practices: [ReviewedPractice]) -> LevelRange? {
    Aggregation.range(of: practices.compactMap(\.own), by: model.policy.aggregate)
  }

  func ruled(_ practices: [ReviewedPractice]) -> LevelRange? {
    Aggregation.range(of: practices.compactMap(\.ruled), by: model.policy.aggregate)
  }

  func differences(_ practice: ReviewedPractice) -> [Review.Difference] {
    practice.result.criteria.compactMap { criterion in
      ruling(on: criterion.id).map {
        Review.Difference(
          criterion: criterion.id, text: criterion.text, level: criterion.level,
          own: criterion.verdict, ownBasis: criterion.basis, ruling: $0)
      }
    }
  }
}
