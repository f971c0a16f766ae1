public import Assessment
public import DataFormats
import Evidence
import MaturityModel
import Quantities

/// What the statement of a pack says of an assessment.
///
/// The shape follows SLSA's verification summary: who verified what, when, by which policy, from
/// which inputs, with which result.
public enum AssessmentPredicate {
  /// Writes the predicate of a document.
  public static func json(_ document: AssessmentDocument) -> JSONValue {
    .members([
      ("verifier", AssessmentFacts.verifier(document)),
      ("asOf", .string("\(document.project.asOf)")),
      ("resourceUri", .string(AssessmentFacts.resource(document))),
      ("policy", policy(document.model)),
      ("inputs", .array(document.evidence.map(input))),
      ("target", .int(document.target)),
      ("result", .string(AssessmentFacts.reachesTarget(document) ? "PASSED" : "FAILED")),
      ("levels", .object(document.practices.map { ($0.id, level($0.level)) })),
      ("overall", overall(document)),
      ("confidence", document.overall.confidence.map(confidence)),
      ("waivers", .array(criteria(document).compactMap(waiver))),
      ("overrides", .array(criteria(document).compactMap(override))),
    ])
  }

  private static func policy(_ model: ModelIdentity) -> JSONValue {
    .members([
      ("uri", .string(AssessmentFacts.model(model))),
      ("version", .string(model.version)),
      ("profile", model.profile.map { .string($0) }),
      ("digest", .members([("sha256", .string(model.digest.hex))])),
    ])
  }

  private static func input(_ file: EvidenceFile) -> JSONValue {
    .members([
      ("name", .string(file.path)),
      ("digest", file.digest.map { .members([("sha256", .string($0.hex))]) }),
      (
        "annotations",
        .members([
          ("kind", .string(file.format)),
          ("size", .int(file.size)),
          ("observedAt", file.observedAt.map { .string("\($0)") }),
        ])
      ),
    ])
  }

  private static func overall(_ document: AssessmentDocument) -> JSONValue {
    .members([
      ("level", level(document.overall.level)),
      ("rule", .string(document.model.policy.aggregate.rawValue)),
    ])
  }

  /// The levels of both sides; null where nothing is rated.
  private static func level(_ range: LevelRange?) -> JSONValue {
    guard let range else { return .null }
    return .members([
      ("proven", .int(range.proven.level)), ("potential", .int(range.potential.level)),
    ])
  }

  private static func criteria(_ document: AssessmentDocument) -> [CriterionResult] {
    document.practices.flatMap(\.criteria)
  }

  private static func waiver(_ criterion: CriterionResult) -> JSONValue? {
    guard let use = criterion.waiver else { return nil }
    return .members([
      ("criterion", .string(criterion.id)),
      ("approver", .string(use.statement.approver)),
      ("expires", .string("\(use.statement.expires)")),
      ("counted", .bool(use.isCounted)),
    ])
  }

  private static func override(_ criterion: CriterionResult) -> JSONValue? {
    guard let use = criterion.assessorOverride else { return nil }
    return .members([
      ("criterion", .string(criterion.id)),
      ("assessor", .string(use.statement.person)),
      ("replaces", .string(use.verdict.word)),
      ("verdict", .string(criterion.verdict.word)),
    ])
  }

  private static func confidence(_ confidence: Confidence) -> JSONValue {
    .members([
      ("machine", .string("\(confidence.machine)")),
      ("attested", .string("\(confidence.attested)")),
      ("unknown", .string("\(confidence.unknown)")),
    ])
  }
}
