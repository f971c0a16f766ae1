public import DataFormats
public import Evidence
public import MaturityModel
public import Quantities
public import TextLayout

/// Everything an assessment found: what reports print and what a second run must reproduce.
///
/// It carries the model's texts in every language, so that it can be printed again without the
/// model or the project.
public struct AssessmentDocument: Sendable, Hashable {
  /// The version of Assay that made it.
  public var toolVersion: String
  /// What was assessed.
  public var project: ProjectIdentity
  /// The model it was assessed by.
  public var model: ModelIdentity
  /// The parameters in force.
  public var parameters: [ParameterUse]
  /// The level aimed at.
  public var target: Int
  /// The result for the whole.
  public var overall: Summary
  /// The result for each domain, in the model's order.
  public var domains: [DomainResult]
  /// The facts that rules read, sorted by name.
  public var facts: [FactUse]
  /// What blocks the target, the most useful step first.
  public var gaps: [Gap]
  /// Evidence that would decide unknown criteria, the most decisive first.
  public var needs: [EvidenceNeed]
  /// What was looked for and not found.
  public var missing: [MissingEvidence] = []
  /// Every file that was read, sorted by path.
  public var evidence: [EvidenceFile]
  /// What a person should know about the evidence, sorted.
  public var diagnostics: [Diagnostic]
  /// What a reader should doubt about the evidence, warnings first.
  public var smells: [Smell]
  /// The results of the project's components; nil when it declares none.
  public var rollup: ComponentRollup?
  /// What people hold against verdicts and nobody has settled, sorted by place.
  public var objections: [Objection] = []

  /// Collects a document.
  public init(
    toolVersion: String, project: ProjectIdentity, model: ModelIdentity,
    parameters: [ParameterUse], target: Int, overall: Summary, domains: [DomainResult],
    facts: [FactUse], gaps: [Gap], needs: [EvidenceNeed], evidence: [EvidenceFile],
    diagnostics: [Diagnostic], smells: [Smell] = [], rollup: ComponentRollup? = nil
  ) {
    self.toolVersion = toolVersion
    self.project = project
    self.model = model
    self.parameters = parameters
    self.target = target
    self.overall = overall
    self.domains = domains
    self.facts = facts
    self.gaps = gaps
    self.needs = needs
    self.evidence = evidence
    self.diagnostics = diagnostics
    self.smells = smells
    self.rollup = rollup
  }
}

/// What was assessed and as of when.
public struct ProjectIdentity: Sendable, Hashable {
  /// Where the date of the assessment came from.
  public enum DateOrigin: String, Sendable, Hashable {
    /// The committer date of HEAD.
    case head
    /// The user.
    case option
    /// The newest date that the evidence carries.
    case evidence
  }

  /// The project's name.
  public var name: String
  /// The assessed commit; nil for a plain folder.
  public var commit: String?
  /// The checked-out branch.
  public var branch: String?
  /// Whether the clone holds only part of the history.
  public var isShallow: Bool
  /// The end of every window.
  public var asOf: Instant
  /// Where that date came from.
  public var dateOrigin: DateOrigin

  /// Names a project.
  public init(
    name: String, commit: String?, branch: String?, isShallow: Bool, asOf: Instant,
    dateOrigin: DateOrigin
  ) {
    self.name = name
    self.commit = commit
    self.branch = branch
    self.isShallow = isShallow
    self.asOf = asOf
    self.dateOrigin = dateOrigin
  }
}

/// The model an assessment used.
public struct ModelIdentity: Sendable, Hashable {
  /// The identifier.
  public var id: String
  /// The version.
  public var version: String
  /// The name.
  public var title: LocalizedText
  /// The standard it follows.
  public var source: LocalizedText
  /// What a reader must know about wording and rights.
  public var notice: LocalizedText
  /// The digest over its files.
  public var digest: Digest
  /// The profile that parameter values come from; nil for a model without profiles.
  public var profile: String?
  /// The levels.
  public var levels: [Level]
  /// How verdicts turn into levels.
  public var policy: Policy

  /// Names a model.
  public init(
    id: String, version: String, title: LocalizedText, source: LocalizedText,
    notice: LocalizedText, digest: Digest, profile: String? = nil, levels: [Level], policy: Policy
  ) {
    self.id = id
    self.version = version
    self.title = title
    self.source = source
    self.notice = notice
    self.digest = digest
    self.profile = profile
    self.levels = levels
    self.policy = policy
  }
}

/// A parameter's value in this assessment.
public struct ParameterUse: Sendable, Hashable {
  /// The parameter's name.
  public var id: String
  /// The value in force.
  public var value: Rational
  /// The unit in words.
  public var unit: String
  /// What it means.
  public var text: LocalizedText
  /// Where the value comes from; for a value the project set: `assay.yaml`.
  public var source: String
  /// Whether the project changed it.
  public var isOverridden: Bool

  /// Names a parameter's value.
  public init(
    id: String, value: Rational, unit: String, text: LocalizedText, source: String,
    isOverridden: Bool
  ) {
    self.id = id
    self.value = value
    self.unit = unit
    self.text = text
    self.source = source
    self.isOverridden = isOverridden
  }
}
