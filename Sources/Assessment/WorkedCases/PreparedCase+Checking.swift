import MaturityModel

extension PreparedCase {
  /// What does not follow as expected.
  func failures() -> [CaseFailure] {
    source.expectations.compactMap { expectation in
      switch expectation {
      case .verdict(let id, let expected):
        failure(of: id) { result in
          expected.matches(result.verdict)
            ? nil : (expected.text, result.verdict.caseText)
        }
      case .explanation(let id, let text):
        failure(of: id) { result in
          let lines = result.explanationLines
          return lines.contains { $0.contains(text) }
            ? nil : ("an explanation with '\(text)'", "one without it")
        }
      case .levels(let id, let expected): levelFailure(of: id, expected)
      }
    }
  }

  /// Whether the case notices that a criterion is decided in another way.
  func notices(_ changed: Criterion) -> Bool {
    source.expectations.contains { expectation in
      switch expectation {
      case .verdict(changed.id, let expected):
        result(of: changed).map { !expected.matches($0.verdict) } ?? false
      case .levels(let id, let expected):
        Self.range(levels(of: id, with: changed)) != expected
      case .verdict, .explanation: false
      }
    }
  }

  private func failure(
    of id: String, _ compare: (CriterionResult) -> (expected: String, actual: String)?
  ) -> CaseFailure? {
    guard let criterion = subject.criteria[id]?.criterion, let result = result(of: criterion),
      let (expected, actual) = compare(result)
    else { return nil }
    return CaseFailure(
      subject: id, expected: expected, actual: actual, explanation: result.explanationLines)
  }

  private func result(of criterion: Criterion) -> CriterionResult? {
    guard let practice = subject.criteria[criterion.id]?.practice else { return nil }
    return evaluator.evaluate(criterion, in: practice).result
  }

  private func levelFailure(of id: String, _ expected: ClosedRange<Int>?) -> CaseFailure? {
    let actual = levels(of: id, with: nil)
    guard Self.range(actual) != expected else { return nil }
    let open = assessed(id, with: nil).flatMap { practice in
      practice.result.criteria.filter { practice.result.blockers.contains($0.id) }
    }
    return CaseFailure(
      subject: id, expected: Self.text(expected), actual: Self.text(Self.range(actual)),
      explanation: open.map { "\($0.id) is \($0.verdict.caseText)" })
  }

  private func levels(of id: String, with changed: Criterion?) -> LevelRange? {
    let ranges = assessed(id, with: changed).compactMap(\.result.level)
    return ranges.count == 1 && subject.practices[id]?.count == 1
      ? ranges[0] : Aggregation.range(of: ranges, by: subject.model.policy.aggregate)
  }

  private func assessed(_ id: String, with changed: Criterion?) -> [AssessedPractice] {
    (subject.practices[id] ?? []).map { practice in
      AssessedPractice(
        changed.map(practice.replacing) ?? practice, policy: subject.model.policy,
        evaluator: evaluator)
    }
  }

  private static func range(_ levels: LevelRange?) -> ClosedRange<Int>? {
    levels.map { $0.proven.level...max($0.proven.level, $0.potential.level) }
  }

  private static func text(_ range: ClosedRange<Int>?) -> String {
    guard let range else { return "no level" }
    return range.count == 1
      ? "level \(range.lowerBound)" : "level \(range.lowerBound)..\(range.upperBound)"
  }
}

extension Practice {
  /// The same practice with one of its criteria decided in another way.
  fileprivate func replacing(_ changed: Criterion) -> Practice {
    guard criteria.contains(where: { $0.id == changed.id }) else { return self }
    return Practice(
      id: id, title: title, clause: clause, floor: floor, note: note,
      criteria: criteria.map { $0.id == changed.id ? changed : $0 })
  }
}

extension ExpectedVerdict {
  /// Whether a verdict is the one expected.
  fileprivate func matches(_ verdict: Verdict) -> Bool {
    switch (self, verdict) {
    case (.met, .met), (.notMet, .notMet), (.notApplicable, .notApplicable): true
    case (.partly(let expected), .partial(let share)): expected == share
    case (.unknown(let expected), .unknown(_, _, let reason)):
      expected == nil || expected == reason.rawValue
    default: false
    }
  }

  /// The verdict as cases write it.
  fileprivate var text: String {
    switch self {
    case .met: "met"
    case .partly(let share): "\(share)"
    case .notMet: "not_met"
    case .unknown(let reason): reason.map { "unknown: \($0)" } ?? "unknown"
    case .notApplicable: "not_applicable"
    }
  }
}

extension Verdict {
  /// The verdict as cases write it.
  fileprivate var caseText: String {
    switch self {
    case .met: "met"
    case .partial(let share): "\(share)"
    case .notMet: "not_met"
    case .unknown(_, _, let reason): "unknown: \(reason.rawValue)"
    case .notApplicable: "not_applicable"
    }
  }
}

extension CriterionResult {
  /// What it rests on, line by line.
  fileprivate var explanationLines: [String] {
    let missing =
      facts.isEmpty || verdict.isDecided ? [] : ["missing " + facts.joined(separator: ", ")]
    return rules.map { "\($0.kind) at \($0.place): \($0.source)" }
      + steps.map { "\($0.expression) is \($0.value)" }
      + margins.map { "\($0.fact) is \($0.actual), \($0.comparison) \($0.bound)" } + missing
      + remarks
  }
}
