import DataFormats
import Evidence

/// Takes GitHub's answers apart.
enum GitHubProtection {
  /// Keys of the classic answer.
  static let marks: [StaticString] = [
    "\"required_pull_request_reviews\"", "\"required_status_checks\"", "\"enforce_admins\"",
    "\"allow_force_pushes\"",
  ]

  /// `GET /repos/{owner}/{repo}/branches/{branch}/protection`; nil when it is none.
  static func classic(_ object: JSONNode, in input: ReaderInput) -> BranchProtection? {
    let keys: Set<String> = [
      "required_pull_request_reviews", "required_status_checks", "enforce_admins",
      "allow_force_pushes", "restrictions",
    ]
    guard object.members.contains(where: { keys.contains($0.key) }) else { return nil }
    var result = BranchProtection(
      provenance: input.place(line: object.position.line), branch: branch(of: object))
    if let reviews = object["required_pull_request_reviews"], !reviews.isNull {
      result.requiresMergeRequest = true
      result.requiredApprovals = count(reviews["required_approving_review_count"]) ?? 0
      result.requiresCodeOwners = reviews["require_code_owner_reviews"]?.bool ?? false
    }
    if let checks = object["required_status_checks"], !checks.isNull {
      result.requiredChecks = names(checks)
    }
    if let force = object["allow_force_pushes"] {
      result.blocksForcePush = (force["enabled"] ?? force).bool.map { !$0 }
    } else {
      // The classic protection refuses force pushes unless they are allowed.
      result.blocksForcePush = nil
    }
    return result
  }

  /// The branch in the answer's own address; the default one when it names none.
  private static func branch(of object: JSONNode) -> String {
    guard let url = object["url"]?.string, let start = url.firstRange(of: "/branches/") else {
      return object["name"]?.string ?? "~DEFAULT_BRANCH"
    }
    var rest = url[start.upperBound...]
    if rest.hasSuffix("/protection") { rest = rest.dropLast("/protection".count) }
    return String(rest).replacing("%2F", with: "/")
  }

  /// Old answers list `contexts`, newer ones `checks` beside them.
  private static func names(_ checks: JSONNode) -> [String] {
    let new = (checks["checks"]?.items ?? []).compactMap { $0["context"]?.string }
    let old = (checks["contexts"]?.items ?? []).compactMap(\.string)
    return Set(new + old).sorted()
  }

  private static func count(_ node: JSONNode?) -> Int? {
    node?.int.flatMap { Int(exactly: $0) }.map { max(0, $0) }
  }

  /// A ruleset: one record for each branch pattern it includes.
  static func ruleset(_ object: JSONNode, in input: ReaderInput) -> [BranchProtection] {
    guard object["target"]?.string ?? "branch" == "branch" else { return [] }
    let names = (object["conditions"]?["ref_name"]?["include"]?.items ?? []).compactMap(\.string)
    return (names.isEmpty ? ["~ALL"] : names).map { name in
      var result = BranchProtection(
        provenance: input.place(line: object.position.line),
        branch: name.hasPrefix("refs/heads/") ? String(name.dropFirst(11)) : name)
      result.isEnforced = object["enforcement"]?.string == "active"
      result.blocksForcePush = false
      for rule in object["rules"]?.items ?? [] { apply(rule, to: &result) }
      return result
    }
  }

  /// `GET /repos/{owner}/{repo}/rules/branches/{branch}`: the rules in force there.
  static func effective(_ rules: [JSONNode], in input: ReaderInput) -> BranchProtection {
    var result = BranchProtection(provenance: input.place(line: 1), branch: "~DEFAULT_BRANCH")
    result.blocksForcePush = false
    for rule in rules { apply(rule, to: &result) }
    return result
  }

  private static func apply(_ rule: JSONNode, to result: inout BranchProtection) {
    let parameters = rule["parameters"]
    switch rule["type"]?.string {
    case "pull_request":
      result.requiresMergeRequest = true
      let approvals = count(parameters?["required_approving_review_count"]) ?? 0
      result.requiredApprovals = max(result.requiredApprovals ?? 0, approvals)
      if parameters?["require_code_owner_review"]?.bool == true { result.requiresCodeOwners = true }
    case "required_status_checks":
      let checks = parameters?["required_status_checks"]?.items ?? []
      let names = checks.compactMap { $0["context"]?.string }
      result.requiredChecks = Set(result.requiredChecks + names).sorted()
    case "non_fast_forward": result.blocksForcePush = true
    default: break
    }
  }
}
