import CEL

/// Finds parameters and declared facts that no rule reads, and parameters without a source.
enum ParameterLint {
  static func findings(_ subject: LintSubject) -> [ModelIssue] {
    let model = subject.model
    let rules = model.criteria.flatMap(\.decision.rules)
    let read = Set(rules.flatMap(\.facts))
    let mentioned = Set(rules.flatMap(\.parameters))
    return model.parameters.flatMap { parameter in
      var issues: [ModelIssue] = []
      if !mentioned.contains(parameter.id) {
        issues.append(
          subject.warning(.unusedParameter(parameter.id), about: .parameter, parameter.id))
      }
      if parameter.source.isEmpty {
        issues.append(
          subject.warning(.unsourcedParameter(parameter.id), about: .parameter, parameter.id))
      }
      return issues
    }
      + model.declaredFacts.filter { !read.contains($0.name) }.map {
        subject.warning(.unusedFact($0.name), about: .fact, $0.name)
      }
  }
}
