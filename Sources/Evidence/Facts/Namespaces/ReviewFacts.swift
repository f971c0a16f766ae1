import CEL

/// `protection.*` and `owners.*`: what the forge enforces and who owns what.
enum ReviewFacts {
  static let all: [FactDerivation] = [
    FactDerivation(
      "protection.present", .bool, .flag, en: "the trunk is protected", zh: "主干受保护",
      formula: "an exported rule in force covers the trunk", supplier: .protection
    ) { on($0) { .flag(!$0.isEmpty, from: $0.map(\.provenance)) } },
    FactDerivation(
      "protection.approvals", .int, .count, en: "approvals the trunk requires", zh: "主干要求的批准数",
      formula: "the greatest number that a rule in force requires", supplier: .protection
    ) {
      on($0) { rules in
        guard rules.isEmpty || rules.contains(where: \.tellsApprovals) else {
          return .unknown(.hidden("the export does not say how many approvals are required"))
        }
        return .count(
          rules.compactMap(\.requiredApprovals).max() ?? 0, from: rules.map(\.provenance))
      }
    },
    FactDerivation(
      "protection.checks", .int, .count, en: "checks the trunk requires", zh: "主干要求的检查数",
      formula: "distinct names of required checks", supplier: .protection
    ) {
      on($0) { rules in
        guard rules.isEmpty || rules.contains(where: \.tellsChecks) else {
          return .unknown(.hidden("the export does not say which checks are required"))
        }
        return .count(
          Set(rules.flatMap(\.requiredChecks)).count, from: rules.map(\.provenance))
      }
    },
    FactDerivation(
      "protection.blocks_force_push", .bool, .flag, en: "the trunk's history cannot be rewritten",
      zh: "主干历史不可改写", formula: "a rule in force blocks force pushes", supplier: .protection
    ) { on($0) { .flag($0.contains { $0.blocksForcePush == true }, from: $0.map(\.provenance)) } },
    FactDerivation(
      "protection.requires_owners", .bool, .flag, en: "owners must approve", zh: "须由代码负责人批准",
      formula: "a rule in force requires the owners' review", supplier: .protection
    ) { on($0) { .flag($0.contains(where: \.requiresCodeOwners), from: $0.map(\.provenance)) } },
    FactDerivation(
      "protection.requires_merge_request", .bool, .flag,
      en: "changes enter the trunk by request only", zh: "变更只能经合并请求进入主干",
      formula: "a rule in force requires a merge or pull request", supplier: .protection
    ) {
      on($0) {
        .flag(
          $0.contains { $0.requiresMergeRequest || $0.requiredApprovals != nil },
          from: $0.map(\.provenance))
      }
    },
    FactDerivation(
      "owners.present", .bool, .flag, en: "paths have owners", zh: "路径有负责人",
      formula: "a CODEOWNERS file with a rule was read", supplier: .tree
    ) { owners($0) { .flag(!$0.rules.isEmpty, from: [$0.provenance]) } },
    FactDerivation(
      "owners.rules", .int, .count, en: "ownership rules", zh: "负责人规则数",
      formula: "rules of the CODEOWNERS file", supplier: .tree
    ) { owners($0) { .count($0.rules.count, from: [$0.provenance]) } },
    FactDerivation(
      "owners.files.ratio", .double, .ratio, en: "share of files with an owner", zh: "有负责人的文件占比",
      formula: "files whose last matching rule names an owner / files", supplier: .tree
    ) { context in
      owners(context) { owners in
        let files = context.evidence.tree?.files ?? []
        let patterns = owners.rules.map { (PathPattern($0.pattern), $0.owners) }
        let owned = files.count { file in
          (patterns.last { $0.0.matches(file.path) }?.1 ?? 0) > 0
        }
        return .ratio(owned, of: files.count, from: [owners.provenance])
      }
    },
  ]

  private static func on(
    _ context: DerivationContext, _ observe: ([BranchProtection]) -> Observation
  ) -> Observation {
    let exports = context.evidence.branchProtections
    guard !exports.isEmpty else { return .unknown(.noEvidence) }
    let trunk = [context.evidence.history?.branch, "main", "master", "trunk"].compactMap(\.self)
    return observe(
      exports.filter { rule in
        guard rule.isEnforced else { return false }
        if rule.branch == "~DEFAULT_BRANCH" || rule.branch == "~ALL" { return true }
        return trunk.contains { PathPattern("/" + rule.branch).matches($0) }
      })
  }

  private static func owners(
    _ context: DerivationContext, _ observe: (CodeOwners) -> Observation
  ) -> Observation {
    // The forge reads the first it finds; so does this, in the order of the paths.
    if let owners = context.evidence.codeOwners.min(by: { $0.provenance < $1.provenance }) {
      return observe(owners)
    }
    guard context.evidence.tree != nil else { return .unknown(.noEvidence) }
    return observe(CodeOwners(provenance: Provenance(path: "CODEOWNERS"), rules: []))
  }
}
