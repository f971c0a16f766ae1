import CEL
public import Evidence
public import MaturityModel

extension AssessmentDocument {
  /// Judges the same evidence by another model, as far as the saved assessment holds it.
  ///
  /// It holds the facts that the rules of its own model read, numbers with six decimals, and the
  /// answers that were used; any other fact is unknown.
  public func judged(by model: Model, definitions: [FactDefinition]) -> AssessmentDocument {
    var collection = EvidenceCollection()
    collection.files = evidence
    collection.diagnostics = diagnostics
    let practices = domains.flatMap(\.practices)
    collection.scopings = practices.compactMap(\.scoping)
    let criteria = practices.flatMap(\.criteria)
    collection.answers = criteria.compactMap(\.answer)
    collection.overrides = criteria.compactMap(\.assessorOverride?.statement)
    collection.waivers = criteria.compactMap(\.waiver?.statement)
    collection.objections = objections
    return Assessor(model: model).assess(
      AssessmentInput(
        toolVersion: toolVersion, project: project, evidence: collection,
        facts: facts.map(\.restored), definitions: definitions,
        target: min(target, model.policy.topLevel)))
  }

  /// The facts that a model's rules read and this assessment does not hold, sorted.
  public func factsMissing(for model: Model) -> [String] {
    let held = Set(facts.map(\.name))
    return Set(model.criteria.flatMap(\.decision.rules).flatMap(\.facts)).subtracting(held)
      .sorted()
  }
}

extension FactUse {
  /// The fact as it was when the assessment was made.
  var restored: Fact {
    let state: Fact.State =
      if let value = value.flatMap(restoredValue) {
        .known(value)
      } else if value != nil {
        .unknown(.hidden("the saved assessment does not hold its value exactly"))
      } else {
        .unknown(unknownReason ?? .noEvidence)
      }
    return Fact(
      name: name, state: state, fraction: fraction, sample: sample, provenance: provenance)
  }

  private func restoredValue(_ text: String) -> Value? {
    switch type {
    case "bool": text == "true" ? .bool(true) : text == "false" ? .bool(false) : nil
    case "int": Int64(text).map(Value.int)
    case "double": exactRatio ?? Double(text).map(Value.double)
    case "string": .string(text)
    case "timestamp": Timestamp(text).map(Value.timestamp)
    case "list(string)": list(text)
    default: nil
    }
  }

  private var exactRatio: Value? {
    guard let fraction, fraction.denominator > 0 else { return nil }
    return .double(Double(fraction.numerator) / Double(fraction.denominator))
  }

  private func list(_ text: String) -> Value? {
    guard text.hasPrefix("["), text.hasSuffix("]") else { return nil }
    let inner = text.dropFirst().dropLast()
    guard !inner.isEmpty else { return .list([]) }
    var items: [Value] = []
    var rest = inner[...]
    while let comma = rest.firstRange(of: ", ") {
      items.append(.string(String(rest[..<comma.lowerBound])))
      rest = rest[comma.upperBound...]
    }
    return .list(items + [.string(String(rest))])
  }
}
