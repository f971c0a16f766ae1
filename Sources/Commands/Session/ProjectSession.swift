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
    let declared = try Self.configuration(request)
    isDeclared = declared != nil
    configuration = declared ?? ProjectConfiguration()
    model = try Self.model(request, configuration, context)
    try request.checkLevels(of: model.policy)
    let collector = EvidenceCollector(
      root: request.root, options: try Self.options(request, configuration, model, context),
      readers: ReaderTable.readers(classifier: StepClassifier(adding: configuration.steps)))
    var evidence = try Self.collect(collector, request, context)
    evidence.scopings += configuration.scopings
    survey = collector.survey
    guard survey.listed > 0 || !evidence.files.isEmpty else {
      throw .nothingAssessed(survey, evidence.diagnostics)
    }
    var identity = try Self.identity(request, configuration, evidence, survey)
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

  /// Assesses the project by the model, for a target given on the command line, else its own.
  func assess(target: Int?) -> AssessmentDocument {
    var input = AssessmentInput(
      toolVersion: Program.version, project: identity, evidence: evidence, facts: facts,
      definitions: definitions, target: target ?? configuration.target)
    let derivation = ModelFacts(model: model, asOf: identity.asOf)
    input.components = components.map { component, evidence in
      ComponentInput(
        component: component, evidence: evidence, facts: derivation.facts(evidence))
    }
    input.rollup = configuration.rollup
    return Assessor(model: model).assess(input)
  }

  private static func collect(
    _ collector: EvidenceCollector, _ request: ProjectRequest, _ context: CommandContext
  ) throws(CommandFailure) -> EvidenceCollection {
    let progress = ProgressLine(context, isQuiet: request.isQuiet)
    defer { progress.clear() }
    do throws(CollectionError) {
      return try collector.collect { progress.show($0) }
    } catch {
      throw .collection(error)
    }
  }
}

// MARK: - What a session starts from

extension ProjectSession {
  private static func configuration(
    _ request: ProjectRequest
  ) throws(CommandFailure) -> ProjectConfiguration? {
    let name = ProjectConfiguration.fileName
    let bytes: [UInt8]
    do throws(SystemError) {
      let folder = try OpenDirectory(at: request.root)
      guard try folder.status(of: FilePath(name)) != nil else { return nil }
      bytes = try folder.bytes(of: FilePath(name), limit: 1 << 20)
    } catch {
      throw .system(error)
    }
    do throws(InputError) {
      return try ProjectConfiguration.load(bytes, path: name)
    } catch {
      throw .input(error)
    }
  }

  /// The model, with the project's values when it is the model that the project's settings name.
  private static func model(
    _ request: ProjectRequest, _ configuration: ProjectConfiguration, _ context: CommandContext
  ) throws(CommandFailure) -> Model {
    let configured = configuration.model ?? ModelFiles.standard
    let files = try ModelFiles(request.model ?? configured, context)
    if let other = request.model, other != configured {
      let plain = try files.load(profile: request.profile)
      guard plain.id == configured else { return plain }
    }
    return try files.load(
      profile: request.profile ?? configuration.profile, overrides: configuration.parameters,
      choices: configuration.choices)
  }

  private static func options(
    _ request: ProjectRequest, _ configuration: ProjectConfiguration, _ model: Model,
    _ context: CommandContext
  ) throws(CommandFailure) -> CollectionOptions {
    var options = CollectionOptions()
    // What is named as answers must be answers; the collector reads it with all else.
    for name in request.answers { _ = try AnswersFile(name, context) }
    options.extraEvidence = request.evidence + request.answers.map { FilePath($0) }
    options.workingFolder = context.workingFolder
    let named = configuration.components.flatMap { $0.evidence + $0.answers }.map(\.text)
    options.evidencePatterns = (configuration.evidence + named).map { GlobPattern($0) }
    if !configuration.components.isEmpty {
      options.changeDays = max(400, 2 * model.policy.windowDays)
    }
    if let path = context.environment["PATH"] { options.searchPath = path }
    if let folder = context.environment["TMPDIR"], !folder.isEmpty {
      options.temporaryFolder = FilePath(folder)
    }
    if let text = configuration.workItemPattern {
      do { options.workItems = try WorkItemPattern(text) } catch {
        throw .usage(
          .rejected(value: text, name: "work_item_pattern in assay.yaml", reason: "\(error)"))
      }
    }
    return options
  }

  private static func identity(
    _ request: ProjectRequest, _ configuration: ProjectConfiguration,
    _ evidence: EvidenceCollection, _ survey: CollectionSurvey
  ) throws(CommandFailure) -> ProjectIdentity {
    let name = configuration.name ?? request.root.lastName.description
    let history = evidence.history
    let dated: (Instant, ProjectIdentity.DateOrigin)? =
      if let asOf = request.asOf { (asOf, .option) } else if let history {
        (history.headDate, .head)
      } else {
        evidence.newestDate.map { ($0, .evidence) }
      }
    guard let (asOf, origin) = dated else {
      guard !evidence.files.isEmpty else {
        throw .nothingAssessed(survey, evidence.diagnostics)
      }
      throw .noDate(project: name)
    }
    return ProjectIdentity(
      name: name, commit: history?.head, branch: history?.branch,
      isShallow: history?.isShallow ?? false, asOf: asOf, dateOrigin: origin)
  }
}
