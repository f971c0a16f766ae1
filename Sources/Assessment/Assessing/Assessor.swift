import CEL
import DataFormats
import Evidence
public import MaturityModel
import Quantities

/// Assesses projects by one model; the same input always gives the same document.
public struct Assessor: Sendable {
  /// The model.
  public let model: Model
  private let runCost: UInt64
  private let smellKinds: [SmellKind]

  /// Takes a model with its parameters in force.
  ///
  /// - Parameters:
  ///   - model: The model.
  ///   - runCost: What all its rules together may cost in one assessment; once it is spent, the
  ///     criteria that follow stay unknown.
  public init(model: Model, runCost: UInt64 = RunBudget.standard) {
    self.init(model: model, runCost: runCost, smellKinds: SmellTable.all)
  }

  init(model: Model, runCost: UInt64 = RunBudget.standard, smellKinds: [SmellKind]) {
    self.model = model
    self.runCost = runCost
    self.smellKinds = smellKinds
  }

  /// Decides every criterion and puts the results together.
  ///
  /// Domains that the model cannot assess yet are listed, and left out of all numbers.
  public func assess(_ input: AssessmentInput) -> AssessmentDocument {
    let target = min(max(input.target ?? model.policy.target, 0), model.policy.topLevel)
    let evaluator = evaluator(for: input)
    let domains = assessedDomains(by: evaluator)
    let practices = domains.flatMap(\.practices)
    let dictionary = FactDictionary(input.definitions, declared: model.declaredFacts)
    let diagnostics =
      input.evidence.diagnostics + evaluator.statements.diagnostics
      + practices.flatMap(\.diagnostics)
    var document = AssessmentDocument(
      toolVersion: input.toolVersion, project: input.project.marked(input.hypothesis),
      model: ModelIdentity(model),
      parameters: model.parameters.map(ParameterUse.init), target: target,
      overall: Summary(of: practices, policy: model.policy, target: target),
      domains: domains.map { $0.result(policy: model.policy, target: target) },
      facts: dictionary.uses(of: factsRead(in: practices), table: evaluator.facts),
      gaps: GapList(practices, target: target).gaps,
      needs: NeedList(practices, table: evaluator.facts, dictionary: dictionary, target: target)
        .needs,
      evidence: Set(input.evidence.files).sorted {
        ($0.path, $0.format, $0.digest?.hex ?? "") < ($1.path, $1.format, $1.digest?.hex ?? "")
      },
      diagnostics: Set(diagnostics).sorted(), smells: smells(input, practices, evaluator),
      rollup: rollup(input))
    document.objections = evaluator.statements.objections
    return document
  }

  /// What smells, once every verdict is made.
  private func smells(
    _ input: AssessmentInput, _ practices: [AssessedPractice], _ evaluator: CriterionEvaluator
  ) -> [Smell] {
    let context = DerivationContext(
      evidence: input.evidence, asOf: input.project.asOf, windowDays: model.policy.windowDays,
      validDays: model.policy.validity)
    return SmellTable.smells(
      in: SmellScene(
        context: context, facts: evaluator.facts, statements: evaluator.statements,
        criteria: practices.flatMap(\.result.criteria)), kinds: smellKinds)
  }

  func assessedDomains(by evaluator: CriterionEvaluator) -> [AssessedDomain] {
    model.domains.map { AssessedDomain($0, policy: model.policy, evaluator: evaluator) }
  }

  func evaluator(for input: AssessmentInput) -> CriterionEvaluator {
    CriterionEvaluator(
      facts: FactTable(input.hypothesis.replacing(input.facts), asOf: input.project.asOf),
      statements: StatementBook(input.evidence, model: model, asOf: input.project.asOf.date),
      budget: RunBudget(runCost), supposed: input.hypothesis.verdicts)
  }

  /// The facts that rules of assessed practices read.
  private func factsRead(in practices: [AssessedPractice]) -> Set<String> {
    let rules = practices.flatMap(\.practice.criteria).flatMap(\.decision.rules)
    return Set(rules.flatMap(\.expression.facts))
  }
}

extension AssessmentDocument {
  /// Whether there was nothing to go by: no file was read and no criterion was decided.
  public var isEmpty: Bool {
    evidence.isEmpty
      && !domains.flatMap(\.practices).flatMap(\.criteria).contains { $0.verdict.isDecided }
  }
}

extension ModelIdentity {
  /// Names a model as it is in force.
  public init(_ model: Model) {
    self.init(
      id: model.id, version: model.version, title: model.title, source: model.source,
      notice: model.notice, digest: model.digest, profile: model.profile, levels: model.levels,
      policy: model.policy)
  }
}

extension ParameterUse {
  fileprivate init(_ parameter: Parameter) {
    self.init(
      id: parameter.id, value: parameter.value, unit: parameter.unit, text: parameter.text,
      source: parameter.isOverridden ? "assay.yaml" : parameter.source,
      isOverridden: parameter.isOverridden)
  }
}
