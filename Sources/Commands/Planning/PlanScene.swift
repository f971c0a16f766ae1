import Arguments
import Assessment
import DataFormats
import Evidence
import MaturityModel
import Quantities
import Reports
import TextLayout

/// What a plan starts from: an assessment made now or saved, and the model it was made by.
struct PlanScene {
  private let model: Model
  private let document: AssessmentDocument
  private let target: Int
  private var supposed: [String] = []
  private var change: AssessmentShift?
  private var forecast: Forecast?

  /// Assesses a project, under a hypothesis when there is one.
  init(
    _ request: ProjectRequest, _ wanted: HypothesisRequest, _ context: CommandContext
  ) throws(CommandFailure) {
    let session = try ProjectSession(request, context)
    let plain = session.assess(target: request.target)
    guard !plain.isEmpty else {
      throw .nothingAssessed(session.survey, session.evidence.diagnostics)
    }
    model = session.model
    target = plain.target
    let hypothesis = try wanted.hypothesis(facts: session.definitions, model: session.model)
    if hypothesis.isEmpty {
      document = plain
    } else {
      document = session.assess(target: request.target, supposing: hypothesis)
      change = AssessmentShift(from: plain, to: document)
      supposed = hypothesis.words
    }
    forecast = session.lapses(until: request.asOf, target: request.target)
  }

  /// Takes a saved assessment and the model of its edition.
  init(
    saved file: String, _ request: ProjectRequest, _ wanted: HypothesisRequest,
    _ context: CommandContext
  ) throws(CommandFailure) {
    document = try SavedAssessment.load(file, context)
    guard wanted.isEmpty, request.asOf == nil else {
      throw .usage(
        .rejected(
          value: file, name: "<path>",
          reason: "only a project's folder can be assessed under a hypothesis or at another date"))
    }
    let made = document.model
    model = try ModelFiles(request.model ?? made.id, context).load()
    guard model.digest == made.digest else {
      throw .otherModel("\(made.id) \(made.version)", file: file)
    }
    try request.checkLevels(of: model.policy)
    target = request.target ?? document.target
  }

  /// The plan with what is printed beside it, for practices and domains or for all.
  func contents(for parts: [String]) throws(CommandFailure) -> PlanContents {
    let practices = [PlannedPractice](document, model: model)
    let scope = try parts.isEmpty ? nil : scope(parts)
    return PlanContents(
      document: document,
      plan: ProjectPlan(practices, policy: model.policy, to: target, scope: scope),
      supposed: supposed, change: change, forecast: forecast)
  }

  /// The practices that identifiers of practices and domains name.
  private func scope(_ parts: [String]) throws(CommandFailure) -> Set<String> {
    var scope: Set<String> = []
    let practices = Set(model.practices.map(\.id))
    for id in parts {
      if practices.contains(id) {
        scope.insert(id)
      } else if let domain = model.domains.first(where: { $0.id == id }) {
        scope.formUnion(domain.items.flatMap(\.practices).map(\.id))
      } else {
        let known = practices.union(model.domains.map(\.id))
        throw .unknownIdentifier(id, suggestion: NearestName.suggestion(for: id, in: known))
      }
    }
    return scope
  }
}
