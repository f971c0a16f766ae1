public import CEL
import Quantities

/// What the rules of a model may name: facts, the model's parameters and the date of the assessment.
public struct RuleVocabulary: Sendable {
  /// The moment the assessment is as of, a timestamp: where every window of time ends.
  ///
  /// Usually the committer date of HEAD; a date given without a time means its last second in UTC.
  public static let assessmentMoment = "as_of"

  /// Checks the expressions.
  public let environment: Environment

  /// Collects what may be named.
  ///
  /// - Parameters:
  ///   - facts: The facts of the catalogue.
  ///   - declared: The facts that the model adds.
  ///   - parameters: The model's parameters with the values in force.
  public init(facts: [VariableDeclaration], declared: [DeclaredFact], parameters: [Parameter]) {
    let moment = VariableDeclaration(name: Self.assessmentMoment, type: .timestamp)
    environment = Environment(
      variables: facts + declared.map(\.declaration) + [moment],
      constants: Dictionary(
        parameters.map { ("params.\($0.id)", $0.ruleValue) },
        uniquingKeysWith: { first, _ in first }))
  }
}

extension Model {
  /// What its rules may name: facts of the catalogue, its own and its parameters.
  public func ruleEnvironment(facts: [VariableDeclaration]) -> Environment {
    RuleVocabulary(facts: facts, declared: declaredFacts, parameters: parameters).environment
  }
}

extension CheckedExpression {
  /// The facts it reads, sorted: its variables but for the date of the assessment.
  public var facts: [String] { variables.filter { $0 != RuleVocabulary.assessmentMoment } }
}

extension DeclaredFact {
  /// Its declaration for the rule checker; a ratio lies between 0 and 1.
  public var declaration: VariableDeclaration {
    VariableDeclaration(name: name, type: type, range: unit == "ratio" ? 0...1 : nil)
  }
}

extension Parameter {
  /// Its value as rules see it.
  public var ruleValue: Value {
    isWhole ? .int(Int64(value.floor)) : .double(value.approximation)
  }
}
