public import Quantities

/// A document of security controls in the language of auditors (OSCAL).
public struct ControlDocument: Sendable, Hashable, Codable {
  /// What it is, by the name of its root: `catalog`, `assessment-results` and so on.
  public enum Kind: String, Sendable, Hashable, CaseIterable, Codable {
    case catalog, profile
    case componentDefinition = "component-definition"
    case systemSecurityPlan = "system-security-plan"
    case assessmentPlan = "assessment-plan"
    case assessmentResults = "assessment-results"
    case planOfActionAndMilestones = "plan-of-action-and-milestones"
    case mappingCollection = "mapping-collection"
  }

  /// Where it was read.
  public let provenance: Provenance
  /// What it is.
  public let kind: Kind
  /// Its identifier.
  public var identifier: String?
  /// Its title.
  public var title: String?
  /// Its own version.
  public var version: String?
  /// The version of the language.
  public var languageVersion: String?
  /// When it was last changed.
  public var modified: Instant?
  /// Controls at any depth.
  public var controls = 0
  /// Requirements that are said to be implemented.
  public var implementedRequirements = 0
  /// Observations.
  public var observations = 0
  /// Findings.
  public var findings = 0
  /// Items that are still to be done.
  public var openItems = 0

  /// Makes a document without statements.
  public init(provenance: Provenance, kind: Kind) {
    (self.provenance, self.kind) = (provenance, kind)
  }
}
