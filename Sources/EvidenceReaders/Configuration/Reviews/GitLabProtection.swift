import DataFormats
import Evidence

/// Takes GitLab's answers apart.
enum GitLabProtection {
  /// An entry of `GET /projects/:id/protected_branches`; nil for one without a name.
  static func branch(_ object: JSONNode, in input: ReaderInput) -> BranchProtection? {
    guard let name = object["name"]?.string else { return nil }
    var result = BranchProtection(
      provenance: input.place(line: object.position.line), branch: name)
    (result.tellsChecks, result.tellsApprovals) = (false, false)
    result.blocksForcePush = object["allow_force_push"]?.bool.map { !$0 }
    result.requiresCodeOwners = object["code_owner_approval_required"]?.bool ?? false
    // Level 0 is "no one": changes then enter through merge requests alone.
    let levels = object["push_access_levels"]?.items ?? []
    result.requiresMergeRequest =
      !levels.isEmpty && levels.allSatisfy { $0["access_level"]?.int == 0 }
    return result
  }

  /// Approval rules: one by itself, the rules of `approval_state`, or the older settings.
  static func approvals(_ object: JSONNode, in input: ReaderInput) -> [BranchProtection] {
    let rules = object["rules"]?.items ?? [object]
    return rules.flatMap { rule -> [BranchProtection] in
      let count = (rule["approvals_required"] ?? rule["approvals_before_merge"])?.int
      guard let required = count.flatMap({ Int(exactly: $0) }) else { return [] }
      return branches(of: rule).map { branch in
        var result = BranchProtection(
          provenance: input.place(line: rule.position.line), branch: branch)
        result.tellsChecks = false
        result.requiredApprovals = max(0, required)
        result.requiresCodeOwners = rule["rule_type"]?.string == "code_owner" && required > 0
        return result
      }
    }
  }

  /// A rule without branches covers all of them.
  private static func branches(of rule: JSONNode) -> [String] {
    guard rule["applies_to_all_protected_branches"]?.bool != true else { return ["~ALL"] }
    let named = (rule["protected_branches"]?.items ?? []).compactMap { $0["name"]?.string }
    return named.isEmpty ? ["~ALL"] : named
  }
}
