import Arguments
import Assessment
import DataFormats
import Evidence
import EvidenceReaders
import MaturityModel
import Platform
import Quantities
import TextLayout

/// A project with its settings, evidence, model and facts: what every command starts from.
struct ProjectSession {
  /// What it was made from.
  let gathered: GatheredEvidence
  let configuration: ProjectConfiguration
  /// Whether the folder says itself that it is a project, by an `assay.yaml`.
  let isDeclared: Bool
  let model: Model
  let evidence: EvidenceCollection
  let survey: CollectionSurvey
  let identity: ProjectIdentity
  let definitions: [FactDefinition]
  let facts: [Fact]
  /// The project's components; none when one of them alone is looked at.
  private let components: [(component: Component, evidence: EvidenceCollection)]

  /// Reads everything that is needed to assess a project.
  init(_ request: ProjectRequest, _ context: CommandContext) throws(CommandFailure) {
    gathered = try GatheredEvidence(request, context)
    isDeclared = gathered.isDeclared
    configuration = gathered.configuration
    model = gathered.model
    try request.checkLevels(of: model.policy)
    var evidence = gathered.evidence
    evidence.merge(configuration.statements)
    survey = gathered.survey
    guard survey.listed > 0 || !evidence.files.isEmpty else {
      throw .nothingAssessed(survey, evidence.diagnostics)
    }
    var identity = try Self.identity(request, gathered, evidence)
    let parts = try ComponentSelection(request, configuration, evidence)
    if let only = parts.only {
      evidence = only.evidence
      identity.name += ": \(only.component.title)"
    }
    evidence.diagnostics += parts.diagnostics
    self.evidence = evidence
    self.identity = identity
    definitions = FactCatalogue.definitions + model.declaredFacts.map(\.definition)
    facts = ModelFacts(model: model, asOf: identity.asOf).facts(evidence)
    components = parts.all
  }

  /// What has become of every statement of a person.
  func statements() -> [StatementStatus] {
    Assessor(model: model).survey(
      evidence, asOf: identity.asOf.date, in: assess(target: nil))
  }

  /// Assesses the project by the model, for a target given on the command line, else its own.
  ///
  /// - Parameters:
  ///   - target: The level aimed at; nil takes the project's.
  ///   - hypothesis: What is supposed instead of what the evidence says.
  ///   - moment: Another date of the assessment; nil takes the session's.
  /// - Returns: The assessment; one under a hypothesis carries its mark.
  func assess(
    target: Int?, supposing hypothesis: Hypothesis = Hypothesis(), asOf moment: Instant? = nil
  ) -> AssessmentDocument {
    var identity = identity
    if let moment { (identity.asOf, identity.dateOrigin) = (moment, .option) }
    let derivation = ModelFacts(model: model, asOf: identity.asOf)
    var input = AssessmentInput(
      toolVersion: Program.version, project: identity, evidence: evidence,
      facts: moment == nil ? facts : derivation.facts(evidence), definitions: definitions,
      target: target ?? configuration.target)
    input.components = components.map { component, evidence in
      ComponentInput(
        component: component, evidence: evidence, facts: derivation.facts(evidence))
    }
    input.rollup = configuration.rollup
    input.hypothesis = hypothesis
    var document = Assessor(model: model).assess(input)
    document.missing = SoughtEvidence.missing(in: evidence).map { sought, commands in
      MissingEvidence(
        id: sought.kind.rawValue, title: sought.title, formats: sought.formats,
        files: survey.searched, commands: commands)
    }
    return document
  }

  /// The date that the project itself has: that of its commit, else of its newest evidence.
  var ownDate: Instant? { evidence.history?.headDate ?? evidence.newestDate }
}

extension ProjectSession {
  private static func identity(
    _ request: ProjectRequest, _ gathered: GatheredEvidence, _ evidence: EvidenceCollection
  ) throws(CommandFailure) -> ProjectIdentity {
    let name = gathered.name
    let history = evidence.history
    let dated: (Instant, ProjectIdentity.DateOrigin)? =
      if let asOf = request.asOf { (asOf, .option) } else if let history {
        (history.headDate, .head)
      } else {
        evidence.newestDate.map { ($0, .evidence) }
      }
    guard let (asOf, origin) = dated else {
      guard !evidence.files.isEmpty else {
        throw .nothingAssessed(gathered.survey, evidence.diagnostics)
      }
      throw .noDate(project: name)
    }
    return ProjectIdentity(
      name: name, commit: history?.head, branch: history?.branch,
      isShallow: history?.isShallow ?? false, asOf: asOf, dateOrigin: origin)
  }
}
