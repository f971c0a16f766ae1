/// The owners of paths, from one CODEOWNERS file.
public struct CodeOwners: Sendable, Hashable, Codable {
  /// One line: a pattern and how many owners it has (none removes ownership).
  public struct Rule: Sendable, Hashable, Codable {
    /// The pattern as written.
    public let pattern: String
    /// How many owners it names.
    public let owners: Int
    /// The line.
    public let line: Int

    /// Makes a rule.
    public init(pattern: String, owners: Int, line: Int) {
      (self.pattern, self.owners, self.line) = (pattern, owners, line)
    }
  }

  /// Where it was read.
  public let provenance: Provenance
  /// The rules in order; the last that matches decides.
  public let rules: [Rule]

  /// Makes a set of rules.
  public init(provenance: Provenance, rules: [Rule]) {
    (self.provenance, self.rules) = (provenance, rules)
  }
}

/// What a forge enforces before a change enters a branch, from an export of its settings.
public struct BranchProtection: Sendable, Hashable, Codable {
  /// Where it was read.
  public let provenance: Provenance
  /// The branch or pattern it protects; `~DEFAULT_BRANCH` for the default one.
  public var branch: String
  /// Whether it is in force (a ruleset may only evaluate or be disabled).
  public var isEnforced = true
  /// Approvals required; nil when no review is required by this rule.
  public var requiredApprovals: Int?
  /// Names of checks that must pass.
  public var requiredChecks: [String] = []
  /// Whether an export of this kind says which checks are required.
  public var tellsChecks = true
  /// Whether an export of this kind says how many approvals are required.
  public var tellsApprovals = true
  /// Whether history cannot be rewritten.
  public var blocksForcePush: Bool?
  /// Whether owners must approve.
  public var requiresCodeOwners = false
  /// Whether pushing past the merge request is barred.
  public var requiresMergeRequest = false

  /// Makes a rule that demands nothing.
  public init(provenance: Provenance, branch: String) {
    (self.provenance, self.branch) = (provenance, branch)
  }
}
