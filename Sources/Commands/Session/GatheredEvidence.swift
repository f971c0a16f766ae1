import Arguments
import DataFormats
import Evidence
import EvidenceReaders
import MaturityModel
import Platform
import TextLayout

/// A project's settings, its model and its evidence: read now, or saved before by `assay collect`.
struct GatheredEvidence {
  let configuration: ProjectConfiguration
  /// Whether the folder says itself that it is a project, by an `assay.yaml`.
  let isDeclared: Bool
  let model: Model
  /// The files of the model.
  let modelFiles: ModelFiles
  /// Whether the project's own values of the model's parameters count.
  let takesProjectValues: Bool
  let evidence: EvidenceCollection
  let survey: CollectionSurvey
  /// What the project is called in reports.
  let name: String
  /// What read the evidence; nil when it was saved before.
  let collector: EvidenceCollector?
  /// The collection that the evidence was saved in; nil when it was read now.
  let saved: SavedCollection?

  init(_ request: ProjectRequest, _ context: CommandContext) throws(CommandFailure) {
    let declared = try Self.configuration(request)
    isDeclared = declared != nil
    configuration = declared ?? ProjectConfiguration()
    (model, modelFiles, takesProjectValues) = try Self.model(request, configuration, context)
    if SavedCollection.isAt(request.root) {
      let saved = try Self.saved(request)
      name = saved.index.project
      let collector = EvidenceCollector(
        root: request.root, options: try Self.options(request, configuration, model, context))
      evidence = try Self.attempt { () throws(CollectionError) in
        try collector.adding(to: saved.contents.evidence)
      }
      var survey = saved.contents.survey
      survey.searched += collector.survey.searched
      self.survey = survey
      self.collector = nil
      self.saved = saved
      return
    }
    let collector = EvidenceCollector(
      root: request.root, options: try Self.options(request, configuration, model, context),
      readers: ReaderTable.readers(classifier: StepClassifier(adding: configuration.steps)))
    evidence = try Self.collect(collector, request, context)
    survey = collector.survey
    name = configuration.name ?? request.root.lastName.description
    self.collector = collector
    saved = nil
  }

  private static func saved(_ request: ProjectRequest) throws(CommandFailure) -> SavedCollection {
    if let extra = request.evidence.first {
      throw .usage(
        .rejected(
          value: "\(extra)", name: "--evidence <path>",
          reason: "only answers are added to a collection; name it when the project is collected"))
    }
    do throws(SavedCollectionError) {
      return try SavedCollection(at: request.root)
    } catch {
      throw .saved(error)
    }
  }

  private static func collect(
    _ collector: EvidenceCollector, _ request: ProjectRequest, _ context: CommandContext
  ) throws(CommandFailure) -> EvidenceCollection {
    let progress = ProgressLine(context, isQuiet: request.isQuiet)
    defer { progress.clear() }
    return try attempt { () throws(CollectionError) in
      try collector.collect { progress.show($0) }
    }
  }

  private static func attempt(
    _ work: () throws(CollectionError) -> EvidenceCollection
  ) throws(CommandFailure) -> EvidenceCollection {
    do throws(CollectionError) { return try work() } catch { throw .collection(error) }
  }

  /// The bytes of the project's settings; nil without a file of them.
  static func settings(_ root: FilePath) throws(CommandFailure) -> [UInt8]? {
    let name = FilePath(ProjectConfiguration.fileName)
    do throws(SystemError) {
      let folder = try OpenDirectory(at: root)
      guard try folder.status(of: name) != nil else { return nil }
      return try folder.bytes(of: name, limit: 1 << 20)
    } catch {
      throw .system(error)
    }
  }

  private static func configuration(
    _ request: ProjectRequest
  ) throws(CommandFailure) -> ProjectConfiguration? {
    guard let bytes = try settings(request.root) else { return nil }
    do throws(InputError) {
      return try ProjectConfiguration.load(bytes, path: ProjectConfiguration.fileName)
    } catch {
      throw .input(error)
    }
  }

  /// The model, with the project's values when it is the model that the project's settings name.
  private static func model(
    _ request: ProjectRequest, _ configuration: ProjectConfiguration, _ context: CommandContext
  ) throws(CommandFailure) -> (Model, ModelFiles, takesProjectValues: Bool) {
    let configured = configuration.model ?? ModelFiles.standard
    let files = try ModelFiles(request.model ?? configured, context)
    var takesValues = request.takesProjectValues ?? true
    if request.takesProjectValues == nil, let other = request.model, other != configured {
      let plain = try files.load(profile: request.profile)
      takesValues = plain.id == configured
      if !takesValues { return (plain, files, false) }
    }
    guard takesValues else { return (try files.load(profile: request.profile), files, false) }
    let model = try files.load(
      profile: request.profile ?? configuration.profile, overrides: configuration.parameters,
      choices: configuration.choices)
    return (model, files, true)
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
    options.newCodeDays = model.policy.windowDays
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
}
