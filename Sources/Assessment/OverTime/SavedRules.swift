import CEL
import DataFormats
import Evidence
import MaturityModel
import Quantities

/// The rules of a criterion as a saved assessment holds them, ready to run again.
struct SavedRules {
  /// The facts they read.
  let facts: Set<String>
  private let decision: Criterion.Decision

  private init(_ decision: Criterion.Decision) {
    self.decision = decision
    facts = Set(decision.rules.flatMap(\.facts))
  }

  /// What they say about facts.
  func verdict(over facts: FactTable) -> Verdict {
    MachineFinding(decision, facts: facts, budget: RunBudget(RunBudget.standard)).verdict
  }

  /// Checks rules against the facts and the limits that assessments hold.
  struct Reader {
    private let environments: [Environment]

    init(facts: [FactUse], parameters: [ParameterUse]) {
      let moment = VariableDeclaration(name: RuleVocabulary.assessmentMoment, type: .timestamp)
      let variables = facts.compactMap(\.declaration) + [moment]
      // A document does not say whether rules see 2 as a whole number or as a fraction.
      environments = [true, false].map { mayBeWhole in
        Environment(
          variables: variables,
          constants: Dictionary(
            parameters.map { ("params.\($0.id)", $0.ruleValue(mayBeWhole: mayBeWhole)) },
            uniquingKeysWith: { first, _ in first }))
      }
    }

    /// The rules; nil when one does not fit what is held.
    func rules(_ uses: [CriterionResult.RuleUse]) -> SavedRules? {
      for environment in environments {
        let rules = uses.compactMap { rule($0, environment) }
        guard rules.count == uses.count else { continue }
        return Criterion.Decision(zip(uses.map(\.kind), rules)).map(SavedRules.init)
      }
      return nil
    }

    private func rule(_ use: CriterionResult.RuleUse, _ environment: Environment) -> Rule? {
      let type: ValueType? = use.kind == "measure" ? nil : .bool
      guard let expression = try? environment.check(use.source, expecting: type) else { return nil }
      let place = SourcePosition(line: 1, column: 1, offset: 0)
      return Rule(source: use.source, position: place, expression: expression)
    }
  }
}

extension Criterion.Decision {
  /// Puts rules together by the keys they stand under; nil for keys that do not go together.
  fileprivate init?(_ rules: some Sequence<(String, Rule)>) {
    let named = Dictionary(rules, uniquingKeysWith: { first, _ in first })
    switch Set(named.keys) {
    case []: self = .ask
    case ["rule"]: self = named["rule"].map(Self.rule) ?? .ask
    case ["measure"]: self = named["measure"].map(Self.measure) ?? .ask
    case let keys where keys.isSubset(of: ["proves", "refutes"]):
      self = .oneSided(proves: named["proves"], refutes: named["refutes"])
    default: return nil
    }
  }
}

extension ParameterUse {
  fileprivate func ruleValue(mayBeWhole: Bool) -> Value {
    mayBeWhole && value.denominator == 1
      ? .int(Int64(value.floor)) : .double(value.approximation)
  }
}

extension FactUse {
  /// Its name and type for the rule checker; nil for a type that no rule can read.
  fileprivate var declaration: VariableDeclaration? {
    let types: [ValueType] = [
      .bool, .int, .double, .string, .timestamp, .list(.string), .list(.int), .list(.double),
    ]
    return types.first { "\($0)" == type }.map { VariableDeclaration(name: name, type: $0) }
  }
}
