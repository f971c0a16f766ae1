import CEL
import Quantities

/// Finds parameters and declared facts that no rule reads, and parameters without a source.
enum ParameterLint {
  static func findings(_ subject: LintSubject) -> [ModelIssue] {
    let model = subject.model
    let rules = model.criteria.flatMap(\.decision.rules)
    let read = Set(rules.flatMap(\.facts))
    let mentioned = Set(
      rules.flatMap(\.parameters) + subject.refusedRules.flatMap(Rule.parameters))
    return model.parameters.flatMap { parameter in
      var issues: [ModelIssue] = []
      if !mentioned.contains(parameter.id) {
        issues.append(
          subject.warning(.unusedParameter(parameter.id), about: .parameter, parameter.id))
      }
      issues += outside(parameter, subject)
      if parameter.source.isEmpty {
        issues.append(
          subject.warning(.unsourcedParameter(parameter.id), about: .parameter, parameter.id))
      }
      return issues
    }
      + model.declaredFacts.filter { fact in
        !read.contains(fact.name) && !subject.refusedRules.contains { $0.contains(fact.name) }
      }.map {
        subject.warning(.unusedFact($0.name), about: .fact, $0.name)
      }
  }

  /// The values of a share, of any profile, that are none.
  private static func outside(_ parameter: Parameter, _ subject: LintSubject) -> [ModelIssue] {
    guard parameter.unit == "ratio" else { return [] }
    let values = Set([parameter.value] + parameter.profileValues.values)
    return values.filter { $0 < .zero || $0 > .one }.map {
      subject.warning(
        .shareOutside(parameter: parameter.id, value: "\($0)"), about: .parameter, parameter.id)
    }
  }
}
