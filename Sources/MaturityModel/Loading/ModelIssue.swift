public import DataFormats

/// Something wrong, or doubtful, in a model's files, with its place.
public struct ModelIssue: Sendable, Hashable {
  /// How much it matters.
  public enum Severity: String, Sendable, Hashable {
    /// The model cannot be used.
    case error
    /// The model can be used, with a doubt.
    case warning
  }

  /// How much it matters.
  public let severity: Severity
  /// The file as the user would write it.
  public let path: String
  /// The place; nil when the whole file is meant.
  public let position: SourcePosition?
  /// What is wrong.
  public let problem: ModelProblem

  /// Makes an issue.
  public init(
    _ severity: Severity = .error, path: String, position: SourcePosition?, problem: ModelProblem
  ) {
    self.severity = severity
    self.path = path
    self.position = position
    self.problem = problem
  }
}

extension ModelIssue: Comparable {
  /// Orders by file, place and message.
  public static func < (left: ModelIssue, right: ModelIssue) -> Bool {
    if left.path != right.path { return left.path < right.path }
    let (a, b) = (left.position?.offset ?? -1, right.position?.offset ?? -1)
    return a == b ? left.message < right.message : a < b
  }
}

/// Why a model cannot be used: everything wrong with it at once, by file and place.
public struct ModelError: Error, Sendable, Hashable {
  /// The most issues that are listed.
  public static let limit = 100

  /// The issues in order, at most `limit` of them.
  public let issues: [ModelIssue]
  /// How many more there are.
  public let omitted: Int

  /// Collects the issues of a model.
  public init(_ issues: some Sequence<ModelIssue>) {
    let all = Set(issues).sorted()
    self.issues = Array(all.prefix(Self.limit))
    omitted = all.count - self.issues.count
  }
}
