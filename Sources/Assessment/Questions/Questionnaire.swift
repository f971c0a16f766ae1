public import Evidence
public import MaturityModel
import Quantities

/// What people are asked about a project, the most decisive first.
///
/// Open is what machine evidence does not decide, whether or not somebody has answered it: earlier
/// answers are shown to be confirmed or changed. Domains and practices stand in the order of the
/// first gap that they close, then in the model's.
public struct Questionnaire: Sendable {
  /// Which criteria are asked about.
  public enum Scope: Sendable, Hashable {
    /// Those that machine evidence leaves open.
    case open
    /// Every criterion of a practice that was not left out.
    case all
  }

  /// What was assessed.
  public let document: AssessmentDocument
  /// The questions.
  public let domains: [DomainQuestions]
  /// The newest earlier answer to each criterion, sorted by criterion; those that are not asked
  /// about again stand here too, so that nothing is lost.
  public let earlier: [Answer]

  /// Asks about a project.
  ///
  /// - Parameters:
  ///   - document: The assessment.
  ///   - model: The model it was made by, for the evidence that assessors ask for; nil when it is
  ///     not at hand.
  ///   - answers: What people stated before, besides the answers that the assessment holds; of
  ///     several of one date the last counts.
  ///   - scope: Which criteria are asked about.
  public init(
    _ document: AssessmentDocument, model: Model?, answers: [Answer], scope: Scope
  ) {
    self.document = document
    let maker = QuestionMaker(document, model: model, answers: answers, scope: scope)
    domains = maker.domains
    earlier = maker.earlier.values.sorted { $0.criterion < $1.criterion }
  }

  /// How many questions there are.
  public var count: Int { domains.reduce(0) { $0 + $1.count } }

  /// Every question in order.
  public var questions: [Question] { domains.flatMap(\.practices).flatMap(\.questions) }
}

/// Turns the results of criteria into questions.
private struct QuestionMaker {
  let document: AssessmentDocument
  let scope: Questionnaire.Scope
  let described: [String: Criterion]
  let earlier: [String: Answer]
  let validity: StatementValidity
  /// The place of each criterion among the gaps.
  let ranks: [String: Int]

  init(
    _ document: AssessmentDocument, model: Model?, answers: [Answer], scope: Questionnaire.Scope
  ) {
    (self.document, self.scope) = (document, scope)
    described = Dictionary(
      (model?.criteria ?? []).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    validity = StatementValidity(
      validDays: document.model.policy.validDays, asOf: document.project.asOf.date,
      digests: Set(document.evidence.compactMap(\.digest)))
    ranks = Dictionary(
      document.gaps.enumerated().map { ($1.criterion, $0) }, uniquingKeysWith: min)
    let held = document.domains.flatMap(\.practices).flatMap(\.criteria).compactMap(\.answer)
    earlier = Dictionary(
      (held + answers).map { ($0.criterion, $0) },
      uniquingKeysWith: { first, second in second.date < first.date ? first : second })
  }

  var domains: [DomainQuestions] {
    let all = document.domains.map { domain in
      DomainQuestions(
        domain: domain,
        practices: inOrder(
          domain.practices.map(questions).filter { !$0.questions.isEmpty }, by: rank))
    }
    return inOrder(
      all.filter { !$0.practices.isEmpty }, by: { $0.practices.compactMap(rank).min() })
  }

  private func questions(of practice: PracticeResult) -> PracticeQuestions {
    let asked = practice.level == nil ? [] : practice.criteria.filter(isAsked)
    return PracticeQuestions(
      practice: practice,
      questions: inOrder(
        asked.map { criterion in
          Question(
            criterion, bearing: bearing(of: criterion, in: practice),
            described: described[criterion.id], earlier: earlier[criterion.id],
            lapsed: earlier[criterion.id].flatMap(lapse))
        }, by: { $0.criterion.level }))
  }

  private func isAsked(_ criterion: CriterionResult) -> Bool {
    guard scope == .open else { return true }
    switch criterion.basis {
    case .attested, .corroborated, .stated: return true
    case .machine, .assessor: return false
    case nil: return criterion.impliedBy == nil && criterion.isUnknown
    }
  }

  private func bearing(
    of criterion: CriterionResult, in practice: PracticeResult
  ) -> Question.Bearing {
    if criterion.basis == .machine || criterion.basis == .assessor { return .settled }
    if criterion.level > document.target { return .aboveTarget }
    guard practice.blockers.contains(criterion.id) else { return .later }
    let others = practice.criteria.filter {
      $0.id != criterion.id && practice.blockers.contains($0.id)
    }
    let open = others.filter(\.isUnknown).count
    return .blocking(openBeside: open, failedBeside: others.count - open)
  }

  /// Until when an answer held that no longer counts.
  private func lapse(_ answer: Answer) -> CalendarDate? {
    let objection = validity.objection(to: answer, basis: validity.basis(of: answer))
    guard case .outdated(_, let until) = objection else { return nil }
    return until
  }

  private func rank(_ practice: PracticeQuestions) -> Int? {
    practice.questions.compactMap { ranks[$0.criterion.id] }.min()
  }

  /// The items by their rank, those without one last, and in their own order where ranks are equal.
  private func inOrder<Item>(_ items: [Item], by rank: (Item) -> Int?) -> [Item] {
    items.enumerated()
      .map { (place: $0.offset, rank: rank($0.element) ?? .max, item: $0.element) }
      .sorted { ($0.rank, $0.place) < ($1.rank, $1.place) }
      .map(\.item)
  }
}

extension CriterionResult {
  fileprivate var isUnknown: Bool {
    if case .unknown = verdict { return true }
    return false
  }
}
