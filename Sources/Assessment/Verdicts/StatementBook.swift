import DataFormats
import Evidence
import MaturityModel
import Quantities
import TextLayout

/// The statements of people that count at the date of the assessment, by what they speak of.
///
/// What does not count is told in a diagnostic. The order in which statements were read makes no
/// difference.
struct StatementBook: Sendable {
  private(set) var answers: [String: StandingAnswer] = [:]
  private(set) var scopings: [String: Scoping] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  /// Valid answers that do not count because better or newer ones say something else.
  private(set) var replaced: [Replacement] = []

  /// An answer and the one that counts instead.
  struct Replacement: Sendable {
    let answer: Answer
    let by: Answer
  }

  /// Sifts the statements of an evidence collection.
  init(_ evidence: EvidenceCollection, model: Model, asOf: CalendarDate) {
    let criteria = Set(model.criteria.map(\.id))
    let practices = Set(model.practices.map(\.id))
    let validity = StatementValidity(
      validDays: model.policy.validDays, asOf: asOf,
      digests: Set(evidence.files.compactMap(\.digest)))
    var standing: [String: [StandingAnswer]] = [:]
    for answer in Set(evidence.answers)
    where isKnown(answer.criterion, among: criteria, answer.provenance) {
      let basis = validity.basis(of: answer)
      if let remark = validity.objection(to: answer, basis: basis) {
        note(remark, .warning, at: answer.provenance)
      } else {
        standing[answer.criterion, default: []].append(StandingAnswer(answer, basis: basis))
      }
    }
    for (id, all) in standing { decide(id, among: all) }
    for scoping in Set(evidence.scopings).sorted(by: Self.precedes)
    where isKnown(scoping.target, among: criteria.union(practices), scoping.provenance) {
      if let remark = validity.objection(to: scoping) {
        note(remark, .warning, at: scoping.provenance)
      } else if scopings[scoping.target] == nil {
        scopings[scoping.target] = scoping
      }
    }
  }

  /// Adds what a verdict found out about a statement.
  mutating func note(
    _ remark: Remark, _ severity: Diagnostic.Severity, at provenance: Provenance
  ) {
    let position = provenance.line.map { SourcePosition(line: $0, column: 1, offset: 0) }
    diagnostics.append(
      Diagnostic(severity, path: provenance.path, position: position, message: remark.words))
  }

  private mutating func isKnown(
    _ id: String, among ids: Set<String>, _ provenance: Provenance
  ) -> Bool {
    guard !ids.contains(id) else { return true }
    let suggestion = NearestName.suggestion(for: id, in: ids)
    note(.unknownTarget(id, suggestion: suggestion), .warning, at: provenance)
    return false
  }

  /// Takes the strongest and among these the newest; when they differ none of them counts.
  private mutating func decide(_ id: String, among all: [StandingAnswer]) {
    let sorted = all.sorted(by: >)
    guard let best = sorted.first else { return }
    let equals = sorted.prefix { $0.basis == best.basis && $0.answer.date == best.answer.date }
    let differ = equals.contains { $0.answer.claim != best.answer.claim }
    var chosen = best
    chosen.isDisputed = differ
    if differ { note(.answersDiffer(id), .warning, at: best.answer.provenance) }
    answers[id] = chosen
    replaced += sorted[equals.count...].filter { $0.answer.claim != best.answer.claim }
      .map { Replacement(answer: $0.answer, by: best.answer) }
  }

  /// The newest scoping first; what follows only keeps the order of reading out of it.
  private static func precedes(_ left: Scoping, _ right: Scoping) -> Bool {
    if left.date != right.date { return left.date > right.date }
    if left.provenance != right.provenance { return left.provenance < right.provenance }
    return left.words.lexicographicallyPrecedes(right.words)
  }
}

extension Scoping {
  fileprivate var words: [String] { [owner, reason, expires?.description ?? ""] }
}

extension Answer {
  fileprivate var words: [String] {
    [person, role, claim.words, reason ?? "", expires?.description ?? ""]
      + evidence.flatMap { [$0.path, $0.digest?.hex ?? ""] }
  }
}

/// An answer that counts, with what it rests on.
struct StandingAnswer: Sendable, Comparable {
  let answer: Answer
  let basis: Basis
  /// Whether another one of the same weight and day says something else.
  var isDisputed = false

  init(_ answer: Answer, basis: Basis) { (self.answer, self.basis) = (answer, basis) }

  /// The verdict it states.
  var verdict: Verdict {
    if isDisputed { return .unknown(.conflict) }
    return switch answer.claim {
    case .met: .met
    case .partly(let share): Verdict(share: share)
    case .notMet: .notMet
    case .notApplicable: .notApplicable
    }
  }

  /// Orders by strength, then date; what follows only keeps the order of reading out of it.
  static func < (left: StandingAnswer, right: StandingAnswer) -> Bool {
    if left.basis != right.basis { return left.basis == .attested }
    let (one, other) = (left.answer, right.answer)
    if one.date != other.date { return one.date < other.date }
    if one.provenance != other.provenance { return other.provenance < one.provenance }
    return other.words.lexicographicallyPrecedes(one.words)
  }
}
