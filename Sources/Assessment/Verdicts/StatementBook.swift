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
  private(set) var answers: [String: Standing<Answer>] = [:]
  private(set) var overrides: [String: Standing<AssessorOverride>] = [:]
  private(set) var scopings: [String: Scoping] = [:]
  private(set) var waivers: [String: Waiver] = [:]
  /// Those that nobody has settled, sorted.
  private(set) var objections: [Objection] = []
  private(set) var diagnostics: [Diagnostic] = []
  /// Whether waived criteria count as met.
  let countsWaivers: Bool
  private let criteria: Set<String>
  private let practices: Set<String>

  /// An answer and the one that counts instead.
  struct Replacement: Sendable {
    let answer: Answer
    let by: Answer
  }

  /// Sifts the statements of an evidence collection.
  init(_ evidence: EvidenceCollection, model: Model, asOf: CalendarDate) {
    criteria = Set(model.criteria.map(\.id))
    practices = Set(model.practices.map(\.id))
    countsWaivers = model.policy.waivers == .count
    let validity = StatementValidity(
      validDays: model.policy.validDays, asOf: asOf,
      digests: Set(evidence.files.compactMap(\.digest)))
    answers = sift(evidence.answers, basis: validity.basis) {
      validity.objection(to: $0, basis: $1)
    }
    overrides = sift(evidence.overrides, basis: { _ in .assessor }) { override, _ in
      validity.objection(to: override)
    }
    sift(evidence.scopings, validity)
    sift(evidence.waivers, model, validity)
    sift(evidence.objections, validity)
  }

  /// Valid answers that do not count because better or newer ones say something else.
  var replaced: [Replacement] {
    answers.values.flatMap { standing in
      standing.statement.map { best in
        standing.replaced.map { Replacement(answer: $0, by: best) }
      } ?? []
    }
  }
}

// MARK: - Sifting

extension StatementBook {
  /// Ranks the statements on each criterion; one that has expired keeps its place.
  private mutating func sift<Statement: VerdictStatement>(
    _ statements: [Statement], basis: (Statement) -> Basis,
    objection: (Statement, Basis) -> Remark?
  ) -> [String: Standing<Statement>] {
    var ranked: [String: [RankedStatement<Statement>]] = [:]
    for statement in Set(statements)
    where isKnown(statement.criterion, among: criteria, statement.provenance) {
      let basis = basis(statement)
      let remark = objection(statement, basis)
      if let remark { note(remark, at: statement.provenance) }
      guard remark.map(\.isExpiry) ?? true else { continue }
      ranked[statement.criterion, default: []].append(
        RankedStatement(statement: statement, basis: basis, hasExpired: remark != nil))
    }
    let standings = ranked.mapValues(Standing.init)
    for (id, standing) in standings where standing.isDisputed {
      if let best = standing.statement { note(.answersDiffer(id), at: best.provenance) }
    }
    return standings
  }

  private mutating func sift(_ all: [Scoping], _ validity: StatementValidity) {
    for scoping in Set(all).sorted(by: Self.precedes)
    where isKnown(scoping.target, among: criteria.union(practices), scoping.provenance) {
      if let remark = validity.objection(to: scoping) {
        note(remark, at: scoping.provenance)
      } else if scopings[scoping.target] == nil {
        scopings[scoping.target] = scoping
      }
    }
  }

  /// Of several waivers on a criterion the one that holds longest counts.
  private mutating func sift(_ all: [Waiver], _ model: Model, _ validity: StatementValidity) {
    let fixed = Set(model.criteria.filter { !$0.isWaivable }.map(\.id))
    for waiver in Set(all).sorted(by: Self.precedes)
    where isKnown(waiver.criterion, among: criteria, waiver.provenance) {
      let remark = validity.objection(
        to: waiver, isWaivable: !fixed.contains(waiver.criterion),
        mostDays: model.policy.maxWaiverDays)
      if let remark {
        note(remark, at: waiver.provenance)
      } else if waivers[waiver.criterion] == nil {
        waivers[waiver.criterion] = waiver
      }
    }
  }

  private mutating func sift(_ all: [Objection], _ validity: StatementValidity) {
    for objection in Set(all).sorted(by: Self.precedes)
    where isKnown(objection.target, among: criteria.union(practices), objection.provenance) {
      if let remark = validity.objection(to: objection) {
        note(remark, at: objection.provenance)
      } else if objection.resolution.map({ $0.date > validity.asOf }) ?? true {
        objections.append(objection)
      }
    }
  }

  private mutating func note(_ remark: Remark, at provenance: Provenance) {
    diagnostics.append(remark.warning(at: provenance))
  }

  private mutating func isKnown(
    _ id: String, among ids: Set<String>, _ provenance: Provenance
  ) -> Bool {
    guard !ids.contains(id) else { return true }
    let suggestion = NearestName.suggestion(for: id, in: ids)
    note(.unknownTarget(id, suggestion: suggestion), at: provenance)
    return false
  }
}

// MARK: - Orders that keep the order of reading out of results

extension StatementBook {
  /// The newest scoping first.
  private static func precedes(_ left: Scoping, _ right: Scoping) -> Bool {
    if left.date != right.date { return left.date > right.date }
    if left.provenance != right.provenance { return left.provenance < right.provenance }
    return left.words.lexicographicallyPrecedes(right.words)
  }

  /// The one that holds longest first.
  private static func precedes(_ left: Waiver, _ right: Waiver) -> Bool {
    if left.expires != right.expires { return left.expires > right.expires }
    if left.provenance != right.provenance { return left.provenance < right.provenance }
    return left.words.lexicographicallyPrecedes(right.words)
  }

  private static func precedes(_ left: Objection, _ right: Objection) -> Bool {
    if left.provenance != right.provenance { return left.provenance < right.provenance }
    return left.words.lexicographicallyPrecedes(right.words)
  }
}

extension Scoping {
  fileprivate var words: [String] { [owner, reason, expires?.description ?? ""] }
}

extension Waiver {
  fileprivate var words: [String] {
    [criterion, owner, approver, reason, measure, issued.description, ticket]
  }
}

extension Objection {
  fileprivate var words: [String] {
    [
      target, person, role, date.description, expires?.description ?? "", reason,
      resolution.map { "\($0.date) \($0.text)" } ?? "",
    ]
  }
}

extension Remark {
  /// The remark as a warning at the place of a statement.
  func warning(at provenance: Provenance) -> Diagnostic {
    let position = provenance.line.map { SourcePosition(line: $0, column: 1, offset: 0) }
    return Diagnostic(.warning, path: provenance.path, position: position, message: words)
  }
}
