import CEL

/// Finds rules that evidence cannot change, and rules that nothing can satisfy.
enum RuleLint {
  static func findings(_ subject: LintSubject) -> [ModelIssue] {
    let environments = subject.model.environments(facts: subject.facts)
    return subject.model.criteria.flatMap { criterion in
      criterion.decision.named.compactMap { kind, rule in
        if rule.facts.isEmpty {
          return subject.warning(
            .constantRule(criterion: criterion.id), at: rule, of: criterion)
        }
        guard kind != "measure" else { return nil }
        let found = environments.lazy.compactMap { $0.environment.contradiction(in: rule.source) }
        return found.first.map {
          subject.warning(
            .impossibleRule(criterion: criterion.id, "\($0.0)", "\($0.1)"), at: rule,
            of: criterion)
        }
      }
    }
  }
}

extension Model {
  /// What rules may name, once for each profile.
  func environments(
    facts: [VariableDeclaration]
  ) -> [(profile: String?, environment: Environment)] {
    guard !profiles.isEmpty else { return [(nil, ruleEnvironment(facts: facts))] }
    return profiles.map { profile in
      let values = parameters.map { $0.inProfile(profile.id) }
      let vocabulary = RuleVocabulary(facts: facts, declared: declaredFacts, parameters: values)
      return (profile.id, vocabulary.environment)
    }
  }
}
