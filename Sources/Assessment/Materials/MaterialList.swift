public import DataFormats
public import Evidence
public import MaturityModel
import Quantities

/// What assessors ask for up to the target, in the model's order.
public struct MaterialList: Sendable {
  /// The level aimed at.
  public let target: Int
  /// Every piece of evidence once.
  public let materials: [Material]

  /// Compares what the model asks for with what people cite and what records name.
  ///
  /// - Parameters:
  ///   - model: The model.
  ///   - document: The assessment of the project by it.
  ///   - evidence: What was read.
  ///   - files: The digests of the named files that lie in the project, by path.
  public init(
    model: Model, document: AssessmentDocument, evidence: EvidenceCollection,
    files: [String: Digest]
  ) {
    target = document.target
    let shelf = MaterialShelf(
      evidence, files: files, asOf: document.project.asOf.date,
      validDays: model.policy.validDays[EvidenceKind.documents.rawValue])
    let results = Dictionary(
      document.domains.flatMap(\.practices).flatMap(\.criteria).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    materials = model.practices.flatMap { practice in
      Self.requests(of: practice, target: document.target).map { request in
        let waivers = request.criteria.map { criterion in
          Self.waiver(criterion, in: practice, results[criterion.id], target: document.target)
        }
        let holdings = shelf.holdings(for: request.evidence, of: request.criteria)
        return Material(
          evidence: request.evidence, practice: practice.id, level: request.level,
          criteria: request.criteria.map(\.id),
          state: Self.state(holdings, waivers: waivers), holdings: holdings)
      }
    }
  }

  /// The paths that people cite and records name, for the caller to look at.
  public static func paths(in evidence: EvidenceCollection) -> [String] {
    let cited = evidence.answers.flatMap(\.evidence).map(\.path)
    return Set(cited + evidence.documents.compactMap(\.path)).sorted()
  }

  private struct Request {
    let evidence: RequestedEvidence
    let level: Int
    var criteria: [Criterion]
  }

  /// Several criteria may ask for the same evidence.
  private static func requests(of practice: Practice, target: Int) -> [Request] {
    var requests: [Request] = []
    for criterion in practice.criteria where criterion.level <= target {
      for evidence in criterion.evidence {
        if let place = requests.firstIndex(where: { $0.evidence.id == evidence.id }) {
          requests[place].criteria.append(criterion)
        } else {
          requests.append(
            Request(evidence: evidence, level: criterion.level, criteria: [criterion]))
        }
      }
    }
    return requests
  }

  /// Why nobody has to show a criterion; nil when somebody has to.
  private static func waiver(
    _ criterion: Criterion, in practice: Practice, _ result: CriterionResult?, target: Int
  ) -> Material.State? {
    if result?.verdict == .notApplicable { return .notApplicable }
    if let higher = result?.impliedBy { return .superseded(by: higher) }
    let successor = practice.criteria.first {
      $0.level <= target && $0.level > criterion.level && $0.supersedes.contains(criterion.id)
    }
    return successor.map { .superseded(by: $0.id) }
  }

  private static func state(
    _ holdings: [MaterialHolding], waivers: [Material.State?]
  ) -> Material.State {
    if holdings.contains(where: { $0.isThere && $0.isCurrent }) { return .present }
    if let first = waivers.first, let first, waivers.allSatisfy({ $0 != nil }) { return first }
    return holdings.contains(where: \.isThere) ? .expired : .missing
  }
}
