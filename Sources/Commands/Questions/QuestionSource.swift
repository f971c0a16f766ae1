import Arguments
import Assessment
import Evidence
import MaturityModel
import Platform
import Reports

/// Where questions come from: a project that is assessed now, or a saved assessment.
struct QuestionSource {
  static let positional = Positional(
    "path", help: "The project's folder, or an assessment saved as JSON.", completion: .file)

  static let languages = Option(
    "lang", value: "language", choices: PageLanguages.allCases.map(\.rawValue),
    help: "The language of texts.", defaultText: "en")

  let questionnaire: Questionnaire
  /// The folder that paths of cited files start at.
  let root: FilePath

  /// Reads what is asked about; `own` are earlier answers that the caller holds.
  init(
    _ invocation: Invocation, _ context: CommandContext, adding own: [Answer] = []
  ) throws(CommandFailure) {
    let scope: Questionnaire.Scope = invocation.has("all") ? .all : .open
    let shown = invocation.positionals.first ?? "."
    let request = try ProjectRequest(invocation, path: shown, context)
    if try Self.isFolder(request.root) {
      let session = try ProjectSession(request, context)
      questionnaire = Questionnaire(
        session.assess(target: request.target), model: session.model,
        answers: session.evidence.answers + own, scope: scope)
      root = request.root
      return
    }
    let document = try SavedAssessment.load(shown, context)
    var answers: [Answer] = []
    for name in request.answers {
      let file = try AnswersFile(name, context)
      for diagnostic in file.diagnostics { context.complain(CommandFailure.line(diagnostic)) }
      answers += file.answers
    }
    questionnaire = Questionnaire(
      document, model: try Self.model(of: document, request, context), answers: answers + own,
      scope: scope)
    root = context.workingFolder
  }

  private static func isFolder(_ path: FilePath) throws(CommandFailure) -> Bool {
    do throws(SystemError) {
      return try OpenDirectory(at: path.parent).status(of: path.lastName)?.kind != .regular
    } catch {
      throw .system(error)
    }
  }

  /// The model that a saved assessment was made by; nil when it is not at hand.
  private static func model(
    of document: AssessmentDocument, _ request: ProjectRequest, _ context: CommandContext
  ) throws(CommandFailure) -> Model? {
    let model: Model?
    if let named = request.model {
      model = try ModelFiles(named, context).load(profile: request.profile)
    } else {
      // A model that is gone or broken only leaves the names of evidence out.
      model = try? ModelFiles(document.model.id, context).load(profile: document.model.profile)
    }
    if let model, model.digest == document.model.digest { return model }
    context.complain(
      "note: the model that the assessment was made by is not at hand; what counts as evidence is "
        + "shown by identifiers only")
    return nil
  }
}
