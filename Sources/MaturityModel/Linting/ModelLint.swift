public import CEL

/// Finds what a model's author should look at although the model can be used.
public enum ModelLint {
  /// The findings about a model, by file and place.
  ///
  /// - Throws: The errors, when the model cannot be used at all.
  public static func findings(
    files: [(path: String, bytes: [UInt8])], facts: [VariableDeclaration], directory: String = ""
  ) throws(ModelError) -> [ModelIssue] {
    let (model, places) = try ModelLoader.loadWithPlaces(
      files: files, facts: facts, directory: directory)
    let cases = try CaseLoader.load(
      files: files, model: model, facts: facts, directory: directory)
    let subject = LintSubject(
      model: model, places: places, cases: cases, directory: directory)
    return checks.flatMap { $0(subject) }.sorted()
  }

  /// All checks; a new one is added here.
  private static let checks: [@Sendable (LintSubject) -> [ModelIssue]] = [
    TextLint.findings, LevelLint.findings, RuleLint.findings, ParameterLint.findings,
    CaseLint.findings,
  ]
}

/// A model with the places of its parts.
struct LintSubject {
  let model: Model
  let places: ModelPlaces
  let cases: CaseBook
  let directory: String

  /// A warning at the place of something.
  func warning(_ problem: ModelProblem, about kind: ModelProblem.Kind, _ id: String) -> ModelIssue {
    let place = places[kind, id]
    let file = place?.file ?? ModelLoader.header
    return ModelIssue(
      .warning, path: directory.isEmpty ? file : "\(directory)/\(file)",
      position: place?.position, problem: problem)
  }
}
