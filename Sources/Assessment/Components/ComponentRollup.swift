public import Evidence

/// The results of a project's components, and what they are together.
public struct ComponentRollup: Sendable, Hashable {
  /// The rule that puts them together.
  public var rule: RollupRule
  /// The level of all together; nil when no component has one.
  public var level: LevelRange?
  /// The level of all together in each domain, in the model's order.
  public var domains: [DomainLevel]
  /// The components in the order in which they are declared.
  public var components: [ComponentResult]
  /// What waivers do to the level of all together; nil without waivers.
  public var waivers: WaiverEffect?

  /// The level of all components in a domain.
  public struct DomainLevel: Sendable, Hashable {
    /// The domain.
    public var id: String
    /// The level; nil when no component has one.
    public var level: LevelRange?

    /// Makes a level.
    public init(id: String, level: LevelRange?) { (self.id, self.level) = (id, level) }
  }

  /// Collects results.
  public init(
    rule: RollupRule, level: LevelRange?, domains: [DomainLevel], components: [ComponentResult]
  ) {
    self.rule = rule
    self.level = level
    self.domains = domains
    self.components = components
  }
}

/// The assessment of one component.
public struct ComponentResult: Sendable, Hashable {
  /// The identifier.
  public var id: String
  /// The name.
  public var title: String
  /// The patterns of its files.
  public var paths: [String]
  /// Its weight among the components.
  public var weight: Int
  /// Whether the whole is never above it.
  public var isCritical: Bool
  /// The result.
  public var overall: Summary
  /// The result for each domain, in the model's order.
  public var domains: [DomainResult]
  /// The facts that rules read.
  public var facts: [FactUse]
  /// What blocks the target.
  public var gaps: [Gap]
  /// Evidence that would decide unknown criteria.
  public var needs: [EvidenceNeed]
  /// Every file that was read.
  public var evidence: [EvidenceFile]
  /// What a person should know about the evidence.
  public var diagnostics: [Diagnostic]
  /// What a reader should doubt about the evidence.
  public var smells: [Smell]

  /// Makes a result.
  public init(
    id: String, title: String, paths: [String], weight: Int, isCritical: Bool, overall: Summary,
    domains: [DomainResult], facts: [FactUse], gaps: [Gap], needs: [EvidenceNeed],
    evidence: [EvidenceFile], diagnostics: [Diagnostic], smells: [Smell]
  ) {
    self.id = id
    self.title = title
    self.paths = paths
    self.weight = weight
    self.isCritical = isCritical
    self.overall = overall
    self.domains = domains
    self.facts = facts
    self.gaps = gaps
    self.needs = needs
    self.evidence = evidence
    self.diagnostics = diagnostics
    self.smells = smells
  }

  /// Takes the result of a component out of the document of its own assessment.
  public init(_ component: Component, _ document: AssessmentDocument) {
    self.init(
      id: component.id, title: component.title, paths: component.paths.map(\.text),
      weight: component.weight, isCritical: component.isCritical, overall: document.overall,
      domains: document.domains, facts: document.facts, gaps: document.gaps,
      needs: document.needs, evidence: document.evidence, diagnostics: document.diagnostics,
      smells: document.smells)
  }

  /// Whether nothing of it was assessed: no file was read and no criterion was decided.
  public var isEmpty: Bool {
    evidence.isEmpty
      && !domains.flatMap(\.practices).flatMap(\.criteria).contains { $0.verdict.isDecided }
  }

  /// The assessment of the component alone, with what it shares with the whole.
  public func document(in whole: AssessmentDocument) -> AssessmentDocument {
    var project = whole.project
    project.name += ": \(title)"
    return AssessmentDocument(
      toolVersion: whole.toolVersion, project: project, model: whole.model,
      parameters: whole.parameters, target: whole.target, overall: overall, domains: domains,
      facts: facts, gaps: gaps, needs: needs, evidence: evidence, diagnostics: diagnostics,
      smells: smells)
  }
}

extension AssessmentDocument {
  /// The level of the project: that of its components together where it declares any.
  public var level: LevelRange? { rollup.map(\.level) ?? overall.level }
}
