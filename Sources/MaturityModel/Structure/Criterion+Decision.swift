extension Criterion.Decision {
  /// Its rules.
  public var rules: [Rule] { named.map(\.rule) }

  /// Its rules with the keys they stand under in the model's file.
  public var named: [(kind: String, rule: Rule)] {
    switch self {
    case .ask: []
    case .rule(let rule): [("rule", rule)]
    case .measure(let rule): [("measure", rule)]
    case .oneSided(let proves, let refutes):
      [("proves", proves), ("refutes", refutes)].compactMap { kind, rule in
        rule.map { (kind, $0) }
      }
    }
  }

  /// The same with the rule under a key replaced; a key without a rule changes nothing.
  public func replacing(_ kind: String, with rule: Rule) -> Criterion.Decision {
    switch (self, kind) {
    case (.rule, "rule"): .rule(rule)
    case (.measure, "measure"): .measure(rule)
    case (.oneSided(_?, let refutes), "proves"): .oneSided(proves: rule, refutes: refutes)
    case (.oneSided(let proves, _?), "refutes"): .oneSided(proves: proves, refutes: rule)
    default: self
    }
  }
}

extension Criterion {
  /// The same criterion decided in another way.
  public func decided(by decision: Decision) -> Criterion {
    Criterion(
      id: id, level: level, text: text, ask: ask, improve: improve, evidence: evidence,
      accepts: accepts, minimumBasis: minimumBasis, isWaivable: isWaivable,
      references: references, decision: decision, weight: weight, cost: cost, verify: verify,
      supersedes: supersedes, requires: requires,
      isTrend: isTrend, note: note, file: file, position: position)
  }
}
