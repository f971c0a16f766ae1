public import Assessment
public import DataFormats
public import Evidence
import MaturityModel
import Quantities
import TextLayout

/// The assessment as OSCAL assessment results (NIST OSCAL 1.2.1), for tools of auditors.
///
/// A criterion is a finding, a file an observation, a waiver a risk with an approved deviation, a
/// practice that does not apply an excluded control. OSCAL knows satisfied and not satisfied only; partly met and unknown criteria are not
/// satisfied, and a property says what they are.
public struct OSCALResults {
  let document: AssessmentDocument
  let digest: Digest
  /// The member of the pack that holds a file; nil for a file that is left out.
  let member: (EvidenceFile) -> String?

  /// Prepares the export.
  ///
  /// - Parameters:
  ///   - document: The assessment.
  ///   - digest: The digest of the assessment as JSON, which all identifiers are made from.
  ///   - member: Where in the pack a file is; nil for a file that is left out.
  public init(
    _ document: AssessmentDocument, digest: Digest, member: @escaping (EvidenceFile) -> String?
  ) {
    (self.document, self.digest, self.member) = (document, digest, member)
  }

  /// The document as JSON.
  public var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.value(.members([("assessment-results", results)]))
    return writer.finish()
  }

  private var results: JSONValue {
    .members([
      ("uuid", uuid("results", "")),
      ("metadata", metadata),
      ("import-ap", .members([("href", .string("#\(identifier("resource", "model"))"))])),
      ("results", .array([result])),
      ("back-matter", .members([("resources", .array(resources))])),
    ])
  }

  private var metadata: JSONValue {
    .members([
      ("title", OSCALText.line("Maturity assessment of \(document.project.name)")),
      ("last-modified", moment),
      ("version", OSCALText.line(String(digest.hex.prefix(16)))),
      ("oscal-version", .string("1.2.1")),
      ("props", .array([OSCALText.property("tool", "assay \(document.toolVersion)")])),
    ])
  }

  private var result: JSONValue {
    .members([
      ("uuid", uuid("result", "")),
      (
        "title",
        OSCALText.line("\(document.model.title.english) \(document.model.version)")
      ),
      ("description", OSCALText.line(Self.summary(document))),
      ("start", moment),
      ("end", moment),
      ("props", .array(properties)),
      ("reviewed-controls", reviewedControls),
      ("attestations", attestations),
      ("observations", .filled(document.evidence.map(observation) + statements.map(interview))),
      ("risks", .filled(waivers.map(risk))),
      ("findings", .filled(criteria.map(finding))),
    ])
  }

  private var properties: [JSONValue] {
    let level = document.overall.level
    let confidence = document.overall.confidence
    let all: [(String, String?)] = [
      ("model-digest", document.model.digest.hex), ("target", "\(document.target)"),
      ("aggregate", document.model.policy.aggregate.rawValue),
      ("commit", document.project.commit), ("level", level.map { "\($0.proven.level)" }),
      ("potential-level", level.map { "\($0.potential.level)" }),
      ("machine-verified", confidence.map { "\($0.machine)" }),
      ("attested", confidence.map { "\($0.attested)" }),
      ("unknown", confidence.map { "\($0.unknown)" }),
    ]
    return all.compactMap { name, value in value.map { OSCALText.property(name, $0) } }
  }

  private static func summary(_ document: AssessmentDocument) -> String {
    let level = document.overall.level.map { "level \($0.proven.level)" } ?? "no level"
    return "\(document.project.name) as of \(document.project.asOf): \(level) is proven, "
      + "\(document.target) is the target"
  }

  private var reviewedControls: JSONValue {
    let excluded = document.practices.filter { $0.scoping != nil }
    let selection: JSONValue = .members([
      ("include-all", .object([])),
      (
        "exclude-controls",
        .filled(excluded.map { .members([("control-id", OSCALText.token($0.id))]) })
      ),
    ])
    let reasons = excluded.compactMap { practice in
      practice.scoping.map { "\(practice.id): \($0.reason)" }
    }
    return .members([
      ("control-selections", .array([selection])),
      ("remarks", reasons.isEmpty ? nil : OSCALText.line(reasons.joined(separator: "; "))),
    ])
  }

  /// Every criterion that applies, with its practice.
  private var criteria: [(PracticeResult, CriterionResult)] {
    document.practices.flatMap { practice in
      practice.criteria.filter { $0.verdict != .notApplicable }.map { (practice, $0) }
    }
  }

  var moment: JSONValue { .string("\(document.project.asOf)") }

  func identifier(_ kind: String, _ name: String) -> NameUUID {
    OSCALText.identifier(kind, name, of: digest)
  }

  func uuid(_ kind: String, _ name: String) -> JSONValue {
    .string("\(identifier(kind, name))")
  }
}
