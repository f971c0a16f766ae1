public import DataFormats
import MaturityModel

/// What came out of running a model's worked cases.
public struct CaseReport: Sendable {
  /// The cases in order, each with what did not follow as expected.
  public let outcomes: [CaseOutcome]
  /// Which results of each rule the cases showed.
  public let coverage: RuleCoverage

  /// The cases in which something else followed.
  public var failed: [CaseOutcome] { outcomes.filter { !$0.failures.isEmpty } }
}

/// One case with what did not follow as expected.
public struct CaseOutcome: Sendable {
  /// What the case is called.
  public let name: String
  /// The file as the user would write it.
  public let path: String
  /// The place in the file.
  public let position: SourcePosition
  /// What did not follow; empty for a case that passed.
  public let failures: [CaseFailure]

  init(_ source: WorkedCase, _ failures: [CaseFailure]) {
    (name, path, position) = (source.name, source.path, source.position)
    self.failures = failures
  }
}

/// One expectation that did not come true.
public struct CaseFailure: Sendable, Hashable {
  /// The criterion, practice or domain.
  public let subject: String
  /// What the case says.
  public let expected: String
  /// What followed.
  public let actual: String
  /// Why it followed, line by line: rules, deciding steps, missing facts.
  public let explanation: [String]

  /// States what did not come true.
  public init(subject: String, expected: String, actual: String, explanation: [String]) {
    self.subject = subject
    self.expected = expected
    self.actual = actual
    self.explanation = explanation
  }
}

/// Which results of each rule were seen while the cases ran.
public struct RuleCoverage: Sendable {
  /// The rules in the model's order.
  public let rules: [RuleSighting]

  /// How many results were seen.
  public var seen: Int { rules.reduce(0) { $0 + $1.results.count } }

  /// How many results there are to see: each rule true, false and unknown.
  public var possible: Int { rules.count * RuleSighting.Result.allCases.count }

  /// How many rules were seen with a result.
  public func count(_ result: RuleSighting.Result) -> Int {
    rules.count { $0.results.contains(result) }
  }
}

/// The results of one rule that some case asked about.
public struct RuleSighting: Sendable {
  /// What a rule can come to.
  public enum Result: String, Sendable, Hashable, CaseIterable {
    /// It holds; a measure is full.
    case `true`
    /// It does not hold; a measure is not full.
    case `false`
    /// Facts are missing.
    case unknown
  }

  /// The criterion.
  public let criterion: String
  /// `rule`, `measure`, `proves` or `refutes`.
  public let kind: String
  /// `file:line` in the model.
  public let place: String
  /// The results seen.
  public let results: Set<Result>

  /// The results that no case shows, in order.
  public var unseen: [Result] { Result.allCases.filter { !results.contains($0) } }
}
