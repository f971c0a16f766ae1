import Arguments
import Assessment
import CEL
import Evidence
import MaturityModel
import Quantities

/// What an expression is evaluated over: a project's facts, or those of a file.
struct EvalSubject {
  let environment: Environment
  private let values: [String: Value]

  init(_ invocation: Invocation, _ context: CommandContext) throws(CommandFailure) {
    let path = invocation.positionals.dropFirst().first
    let request = try ProjectRequest(invocation, path: path, context)
    guard let file = invocation.value("facts") else {
      try self.init(ProjectSession(request, context))
      return
    }
    if let path { throw .usage(.unexpectedArgument(path)) }
    try self.init(file: file, request, context)
  }

  private init(_ session: ProjectSession) {
    let known = session.facts.compactMap { fact in fact.value.map { (fact.name, $0) } }
    self.init(model: session.model, values: known, asOf: session.identity.asOf)
  }

  private init(
    file: String, _ request: ProjectRequest, _ context: CommandContext
  ) throws(CommandFailure) {
    let model = try ModelFiles(request.model ?? ModelFiles.standard, context)
      .load(profile: request.profile)
    let declared = model.declaredFacts.map(\.declaration)
    let facts = try FactsFile(
      file, declarations: FactCatalogue.definitions.map(\.declaration) + declared, context)
    self.init(model: model, values: Array(facts.values), asOf: request.asOf ?? facts.asOf)
  }

  private init(model: Model, values: [(String, Value)], asOf: Instant?) {
    environment =
      RuleVocabulary(
        facts: FactCatalogue.definitions.map(\.declaration), declared: model.declaredFacts,
        parameters: model.parameters
      ).environment
    var values = Dictionary(values) { first, _ in first }
    values[RuleVocabulary.assessmentMoment] = asOf.map { .timestamp(Timestamp($0)) }
    self.values = values
  }

  /// What the expression sees under a name.
  func binding(_ name: String) -> Binding { values[name].map(Binding.value) ?? .unknown }
}
