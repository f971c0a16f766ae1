import DataFormats
import Evidence
import MaturityModel
import Quantities

/// What people cite and records name, looked up by the evidence it stands for.
struct MaterialShelf {
  private let answers: [String: [Answer]]
  private let documents: [String: [EvidenceDocument]]
  private let files: [String: Digest]
  private let asOf: CalendarDate
  private let validDays: Int?

  init(
    _ evidence: EvidenceCollection, files: [String: Digest], asOf: CalendarDate, validDays: Int?
  ) {
    answers = Dictionary(grouping: Set(evidence.answers), by: \.criterion)
    documents = Dictionary(grouping: Set(evidence.documents), by: \.evidence)
    (self.files, self.asOf, self.validDays) = (files, asOf, validDays)
  }

  /// What stands for a piece of evidence: first what is there and holds longest.
  func holdings(
    for evidence: RequestedEvidence, of criteria: [Criterion]
  ) -> [MaterialHolding] {
    let recorded = (documents[evidence.id] ?? []).map(holding)
    let cited = criteria.flatMap { criterion in
      (answers[criterion.id] ?? []).filter(\.claim.isShown).flatMap { answer in
        answer.evidence.compactMap { citation in
          holding(citation, answer, for: evidence, among: criterion.evidence)
        }
      }
    }
    return Set(recorded + cited).sorted(by: Self.precedes)
  }

  /// What a person cites, unless it is for another piece of evidence.
  private func holding(
    _ citation: Answer.Citation, _ answer: Answer, for evidence: RequestedEvidence,
    among requested: [RequestedEvidence]
  ) -> MaterialHolding? {
    let isShown = evidence.isShown(by: citation.path, among: requested)
    guard isShown != false else { return nil }
    return holding(
      path: citation.path, stated: citation.digest, date: answer.date, expires: answer.expires,
      owner: answer.person, isAssigned: isShown == true)
  }

  private func holding(_ document: EvidenceDocument) -> MaterialHolding {
    holding(
      path: document.path, stated: document.digest.flatMap { Digest(hex: $0) },
      date: document.date?.date, expires: document.expires?.date, owner: document.owner)
  }

  private func holding(
    path: String?, stated: Digest?, date: CalendarDate?, expires: CalendarDate?, owner: String?,
    isAssigned: Bool = true
  ) -> MaterialHolding {
    let ageing = validDays.flatMap { days in date?.adding(days: days) }
    let until = [ageing, expires].compactMap { $0 }.min()
    // A day of grace: where the person wrote, the next day may have begun.
    let isBegun = date.map { $0 <= asOf.adding(days: 1) } ?? true
    let check = check(path, stated)
    let isOpen = !isAssigned && check != .absent && check != .changed
    return MaterialHolding(
      path: path, digest: path.flatMap { files[$0] } ?? stated, date: date, until: until,
      owner: owner, check: isOpen ? .unassigned : check,
      isCurrent: isBegun && until.map { asOf <= $0 } ?? true)
  }

  private func check(_ path: String?, _ stated: Digest?) -> MaterialHolding.Check {
    guard let path, !Self.isAddress(path) else { return .outside }
    guard let found = files[path] else { return .absent }
    guard let stated else { return .found }
    return stated == found ? .verified : .changed
  }

  /// Whether a path is an address of a network, which is never opened.
  private static func isAddress(_ path: String) -> Bool {
    path.firstRange(of: "://") != nil
  }

  private static func precedes(_ left: MaterialHolding, _ right: MaterialHolding) -> Bool {
    if left.isThere != right.isThere { return left.isThere }
    if left.isCurrent != right.isCurrent { return left.isCurrent }
    if left.check != right.check { return left.check.rawValue < right.check.rawValue }
    if left.date != right.date { return (right.date ?? .distantPast) < (left.date ?? .distantPast) }
    return left.words.lexicographicallyPrecedes(right.words)
  }
}

extension MaterialHolding {
  fileprivate var words: [String] {
    [path ?? "", digest?.hex ?? "", owner ?? "", until?.description ?? ""]
  }
}

extension CalendarDate {
  fileprivate static let distantPast = CalendarDate(daysSinceEpoch: .min / 4)
}

extension Answer.Claim {
  /// Whether what is cited shows that something is done.
  fileprivate var isShown: Bool {
    switch self {
    case .met, .partly: true
    case .notMet, .notApplicable: false
    }
  }
}
