public import CEL
public import Quantities

/// What a newer edition of a model changes for a project.
public struct ModelComparison: Sendable {
  /// A parameter whose value changed, came or went.
  public struct ParameterChange: Sendable, Hashable {
    /// The identifier.
    public let id: String
    /// The value in the old edition; nil when it is new.
    public let old: Rational?
    /// The value in the new edition; nil when it is gone.
    public let new: Rational?
    /// The criteria of the new edition whose rules read it, in the model's order.
    public let criteria: [String]
  }

  /// The old edition.
  public let old: Model
  /// The new edition.
  public let new: Model
  /// The criteria that changed: those of the new edition in its order, then those that are gone.
  public let criteria: [CriterionChange]
  /// The parameters that changed, in the new edition's order, then those that are gone.
  public let parameters: [ParameterChange]
  /// The keys of the policy that changed.
  public let policy: [String]

  /// Compares two editions, with the parameters that are in force in each.
  ///
  /// - Parameters:
  ///   - old: The edition so far.
  ///   - new: The edition to come.
  ///   - facts: The facts that rules may read beside those the models declare.
  public init(from old: Model, to new: Model, facts: [VariableDeclaration]) {
    (self.old, self.new) = (old, new)
    parameters = Self.parameters(from: old, to: new)
    policy = old.policy.keysDiffering(from: new.policy)
    let pairs = CriterionPairs(from: old, to: new)
    let judge = CriterionJudge(
      old: old.ruleNames(facts: facts), new: new.ruleNames(facts: facts),
      parameters: Set(parameters.map(\.id)))
    criteria = pairs.all.compactMap { judge.change(from: $0.old, to: $0.new) }
  }

  private static func parameters(from old: Model, to new: Model) -> [ParameterChange] {
    let before = Dictionary(
      old.parameters.map { ($0.id, $0.value) }, uniquingKeysWith: { first, _ in first })
    let after = Set(new.parameters.map(\.id))
    let gone = old.parameters.filter { !after.contains($0.id) }
    return new.parameters.filter { before[$0.id] != $0.value }.map { parameter in
      ParameterChange(
        id: parameter.id, old: before[parameter.id], new: parameter.value,
        criteria: new.criteria(reading: parameter.id))
    } + gone.map { ParameterChange(id: $0.id, old: $0.value, new: nil, criteria: []) }
  }
}

extension Model {
  fileprivate func criteria(reading parameter: String) -> [String] {
    criteria.filter { criterion in
      criterion.decision.rules.contains { $0.parameters.contains(parameter) }
    }.map(\.id)
  }

  /// What rules may name, with the values in force.
  fileprivate func ruleNames(facts: [VariableDeclaration]) -> Environment {
    Environment(
      variables: facts + declaredFacts.map(\.declaration),
      constants: Dictionary(
        parameters.map { ("params.\($0.id)", $0.ruleValue) },
        uniquingKeysWith: { first, _ in first }))
  }
}

extension Policy {
  fileprivate func keysDiffering(from other: Policy) -> [String] {
    [
      ("base_level", baseLevel == other.baseLevel), ("top_level", topLevel == other.topLevel),
      ("level_rule", levelRule == other.levelRule), ("aggregate", aggregate == other.aggregate),
      ("target", target == other.target), ("window_days", windowDays == other.windowDays),
      ("valid_for", validDays == other.validDays),
    ].filter { !$0.1 }.map(\.0)
  }
}
