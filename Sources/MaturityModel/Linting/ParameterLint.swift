import CEL

/// Finds parameters and declared facts that no rule reads, and parameters without a source.
enum ParameterLint {
  static func findings(_ subject: LintSubject) -> [ModelIssue] {
    let model = subject.model
    let rules = model.criteria.flatMap(\.decision.rules)
    let read = Set(rules.flatMap(\.expression.facts))
    let mentioned = rules.reduce(into: Set<String>()) { $0.formUnion(names(in: $1.source)) }
    return model.parameters.flatMap { parameter in
      var issues: [ModelIssue] = []
      if !mentioned.contains("params.\(parameter.id)") {
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

  /// The dotted names in a rule; parameters are folded away by the checker, so its list of
  /// variables cannot tell.
  private static func names(in rule: String) -> [String] {
    rule.split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") }.map(String.init)
  }
}
