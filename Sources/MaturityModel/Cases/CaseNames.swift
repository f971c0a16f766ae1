import CEL
import DataFormats
import Quantities
import TextLayout

/// What cases may name, and the values that facts may have.
struct CaseNames {
  let criteria: Set<String>
  let practices: Set<String>
  let domains: Set<String>
  let profiles: [String]
  let topLevel: Int
  private let facts: [String: VariableDeclaration]
  private let issues: IssueCollector

  init(model: Model, facts: [VariableDeclaration], issues: IssueCollector) {
    criteria = Set(model.criteria.map(\.id))
    practices = Set(model.practices.map(\.id))
    domains = Set(model.domains.map(\.id))
    profiles = model.profiles.map(\.id)
    topLevel = model.policy.topLevel
    self.facts = Dictionary(
      (facts + model.declaredFacts.map(\.declaration)).map { ($0.name, $0) }
    ) { first, _ in first }
    self.issues = issues
  }

  /// Whether something is there under a name; otherwise notes it with the nearest name.
  func check(
    _ id: String, _ kind: ModelProblem.Kind, among known: Set<String>, in file: String,
    at position: SourcePosition
  ) -> Bool {
    guard !known.contains(id) else { return true }
    // What lies beyond the limit is not shown, so nothing is looked up for it.
    let isShown = issues.issues.count < ModelError.limit
    let suggestion = isShown ? NearestName.suggestion(for: id, in: known) : nil
    issues.report(.unknownName(kind, id: id, suggestion: suggestion), in: file, at: position)
    return false
  }

  /// What a case says of a fact, or nil once it is noted what is wrong.
  func given(
    _ name: String, _ node: YAMLNode, in file: String, at position: SourcePosition
  ) -> WorkedCase.Given? {
    guard let fact = facts[name] else {
      _ = check(name, .fact, among: Set(facts.keys), in: file, at: position)
      return nil
    }
    if node.isNull { return .unknown(.noEvidence) }
    if node.isMapping { return obstacle(node, name, file) }
    guard let value = Self.value(node, fact.type) else {
      let error = node.wrongKind(
        "\(Self.words(fact.type)) for fact '\(name)'", path: issues.path(of: file))
      issues.report(.input(error.problem), in: file, at: error.position)
      return nil
    }
    if let range = fact.range, let number = Self.number(value), !range.contains(number) {
      issues.report(.factOutOfRange(name, range), in: file, at: node.position)
      return nil
    }
    return .known(value)
  }

  private func obstacle(
    _ node: YAMLNode, _ name: String, _ file: String
  ) -> WorkedCase.Given? {
    guard
      var mapping = ModelMapping(node, file: file, called: "fact '\(name)'", issues: issues)
    else { return nil }
    let reason = mapping.choice("unknown", default: WorkedCase.Obstacle.noEvidence)
    mapping.finish()
    return .unknown(reason)
  }

  private static func value(_ node: YAMLNode, _ type: ValueType) -> Value? {
    switch type {
    case .bool: return node.bool.map(Value.bool)
    case .int: return node.int.map(Value.int)
    case .double: return node.double.map(Value.double)
    case .string: return node.string.map(Value.string)
    case .timestamp: return node.string.flatMap { Timestamp($0) }.map(Value.timestamp)
    case .list(let element):
      let values = node.items.compactMap { value($0, element) }
      return node.isSequence && values.count == node.items.count ? .list(values) : nil
    default: return nil
    }
  }

  private static func number(_ value: Value) -> Double? {
    switch value {
    case .int(let number): Double(number)
    case .double(let number): number
    default: nil
    }
  }

  private static func words(_ type: ValueType) -> String {
    switch type {
    case .bool: "true or false"
    case .int: "a whole number"
    case .double: "a number"
    case .string: "text"
    case .timestamp: "a moment such as 2026-01-31T12:00:00Z"
    case .list(let element): "a list, each item \(words(element)),"
    default: "\(type)"
    }
  }
}
