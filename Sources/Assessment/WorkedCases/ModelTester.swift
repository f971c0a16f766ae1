public import CEL
import DataFormats
public import MaturityModel

/// Runs a model's worked cases and finds out how much they would notice.
public struct ModelTester: Sendable {
  let model: Model
  let book: CaseBook
  let cases: [PreparedCase]
  /// What rules may name, by profile.
  let environments: [String?: Environment]

  /// Prepares to test a model.
  ///
  /// - Parameters:
  ///   - model: The model in its default profile.
  ///   - profiles: The same model in each other profile that a case asks for.
  ///   - book: The worked cases.
  ///   - facts: The facts that rules may read beside those the model declares.
  public init(
    model: Model, profiles: [String: Model], book: CaseBook, facts: [VariableDeclaration]
  ) {
    self.model = model
    self.book = book
    let standard = CaseSubject(model)
    let subjects = profiles.mapValues(CaseSubject.init)
    cases = book.cases.map { source in
      PreparedCase(source, source.profile.flatMap { subjects[$0] } ?? standard)
    }
    var environments: [String?: Environment] = [nil: model.ruleEnvironment(facts: facts)]
    for (profile, model) in profiles {
      environments[profile] = model.ruleEnvironment(facts: facts)
    }
    self.environments = environments
  }

  /// Runs every case.
  public func run() -> CaseReport {
    CaseReport(
      outcomes: cases.map { CaseOutcome($0.source, $0.failures()) }, coverage: coverage)
  }

  /// The results of rules that the cases asked about.
  private var coverage: RuleCoverage {
    var seen: [String: Set<RuleSighting.Result>] = [:]
    for prepared in cases {
      for id in prepared.criteria {
        for (kind, rule) in prepared.subject.criteria[id]?.criterion.decision.named ?? [] {
          let run = RuleRun(rule, facts: prepared.facts, budget: prepared.budget)
          if let result = run.result { seen["\(id) \(kind)", default: []].insert(result) }
        }
      }
    }
    let rules = model.criteria.flatMap { criterion in
      criterion.decision.named.map { kind, rule in
        RuleSighting(
          criterion: criterion.id, kind: kind, place: criterion.place(of: rule),
          results: seen["\(criterion.id) \(kind)"] ?? [])
      }
    }
    return RuleCoverage(rules: rules)
  }
}

extension Criterion {
  /// `file:line` of one of its rules.
  func place(of rule: Rule) -> String { "\(file):\(rule.position.line)" }
}

extension RuleRun {
  /// The result as coverage counts it; nil when the rule failed.
  fileprivate var result: RuleSighting.Result? {
    switch outcome {
    case .unknown: .unknown
    case .error: nil
    case .value(.bool(let holds)): holds ? .true : .false
    case .value(.double(let share)): share >= 1 ? .true : .false
    case .value(.int(let share)): share >= 1 ? .true : .false
    case .value: nil
    }
  }
}
