public import Assessment
public import DataFormats
import MaturityModel

/// The short statement: which levels are proven, as properties a policy can ask for.
///
/// A level brings those below it, so that "has `CONTINUOUS_DELIVERY_L2`" stays true at level 3.
public enum SummaryPredicate {
  /// Writes the predicate of a document (in-toto attestation, SVR 0.2).
  public static func json(_ document: AssessmentDocument) -> JSONValue {
    .members([
      (
        "verifier",
        .members([
          ("id", .string(AuditNames.verifier)),
          ("version", .string(document.toolVersion)),
          ("policies", .array([policy(document.model)])),
        ])
      ),
      ("timeCreated", .string("\(document.project.asOf)")),
      ("properties", .array(properties(document).map { .string($0) })),
    ])
  }

  /// `MODEL_L2` for the whole, `MODEL_DOMAIN_L2` for each domain.
  static func properties(_ document: AssessmentDocument) -> [String] {
    let model = word(document.model.id)
    let domains = document.domains.flatMap { domain in
      levels(domain.summary, base: document.model.policy.baseLevel)
        .map { "\(model)_\(word(domain.id))_L\($0)" }
    }
    return levels(document.overall, base: document.model.policy.baseLevel)
      .map { "\(model)_L\($0)" } + domains
  }

  private static func policy(_ model: ModelIdentity) -> JSONValue {
    .members([
      ("uri", .string(AssessmentFacts.model(model))),
      ("digest", .members([("sha256", .string(model.digest.hex))])),
    ])
  }

  private static func levels(_ summary: Summary, base: Int) -> [Int] {
    guard let level = summary.level?.proven.level, level >= base else { return [] }
    return Array(base...level)
  }

  private static func word(_ id: String) -> String {
    String(id.uppercased().map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }
}
