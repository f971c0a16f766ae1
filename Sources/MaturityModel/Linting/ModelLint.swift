public import CEL

/// Finds what is wrong with a model, and what its author should look at although it can be used.
public enum ModelLint {
  /// Everything found in a model, by file and place: errors, with which it cannot be used, and
  /// warnings.
  ///
  /// What an error makes unreadable is left out of the search for warnings.
  public static func findings(
    files: [(path: String, bytes: [UInt8])], facts: [VariableDeclaration], directory: String = ""
  ) -> [ModelIssue] {
    let (model, places, issues) = ModelLoader.survey(
      files: files, facts: facts, directory: directory)
    guard let model else { return Set(issues.issues).sorted() }
    var errors = issues.issues
    var cases: CaseBook?
    do throws(ModelError) {
      cases = try CaseLoader.load(files: files, model: model, facts: facts, directory: directory)
    } catch {
      errors += error.issues
    }
    let subject = LintSubject(
      model: model, facts: facts, places: places, cases: cases,
      refusedRules: issues.refusedRules, refusedCriteria: issues.refusedCriteria,
      directory: directory)
    return Set(errors + checks.flatMap { $0(subject) }).sorted()
  }

  /// All checks; a new one is added here.
  private static let checks: [@Sendable (LintSubject) -> [ModelIssue]] = [
    TextLint.findings, LanguageLint.findings, PolicyLint.findings, LevelLint.findings,
    ReferenceLint.findings, DecisionLint.findings, RuleLint.findings, BoundLint.findings,
    ParameterLint.findings, CaseLint.findings,
  ]
}

/// A model with the places of its parts.
struct LintSubject {
  let model: Model
  let facts: [VariableDeclaration]
  let places: ModelPlaces
  /// The worked cases; nil when they cannot be read.
  let cases: CaseBook?
  /// Rules with errors, which the model does not hold.
  let refusedRules: [String]
  /// Criteria whose level or rule had an error.
  let refusedCriteria: Set<String>
  let directory: String

  /// The criteria that are as their author wrote them.
  var soundCriteria: [Criterion] { model.criteria.filter { !refusedCriteria.contains($0.id) } }

  /// A warning at the place of something.
  func warning(_ problem: ModelProblem, about kind: ModelProblem.Kind, _ id: String) -> ModelIssue {
    let place = places[kind, id]
    let file = place?.file ?? ModelLoader.header
    return ModelIssue(
      .warning, path: directory.isEmpty ? file : "\(directory)/\(file)",
      position: place?.position, problem: problem)
  }

  /// A warning at a rule.
  func warning(_ problem: ModelProblem, at rule: Rule, of criterion: Criterion) -> ModelIssue {
    let file = criterion.file
    return ModelIssue(
      .warning, path: directory.isEmpty ? file : "\(directory)/\(file)",
      position: rule.position, problem: problem)
  }
}
