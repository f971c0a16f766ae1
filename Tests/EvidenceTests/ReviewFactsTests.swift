import CEL
import Evidence
import Testing

@Suite("Review facts")
struct ReviewFactsTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let pattern: String
    let path: String
    let isOwned: Bool
    var testDescription: String { "\(pattern) ~ \(path)" }
  }

  @Test(
    "matches paths as the forges do",
    arguments: [
      Row(pattern: "*", path: "a/b.swift", isOwned: true),
      Row(pattern: "*.swift", path: "a/b.swift", isOwned: true),
      Row(pattern: "/docs/", path: "docs/a/b.md", isOwned: true),
      Row(pattern: "docs/", path: "x/docs/b.md", isOwned: true),
      Row(pattern: "/docs/*", path: "docs/a/b.md", isOwned: false),
      Row(pattern: "/docs/*", path: "docs/a.md", isOwned: true),
      Row(pattern: "src/**/test", path: "src/a/b/test/c.swift", isOwned: true),
      Row(pattern: "/src", path: "lib/src/a.swift", isOwned: false),
      Row(pattern: "a?c", path: "abc", isOwned: true),
    ])
  func ownsFiles(row: Row) {
    var evidence = EvidenceCollection()
    evidence.tree = ProjectTree(
      files: [.init(path: row.path, purpose: .source, size: 1)], isVersioned: true)
    evidence.codeOwners = [
      CodeOwners(
        provenance: Provenance(path: "CODEOWNERS"),
        rules: [.init(pattern: row.pattern, owners: 1, line: 1)])
    ]
    expect(evidence, ["owners.files.ratio": .double(row.isOwned ? 1 : 0)])
  }

  @Test("counts only rules in force for the trunk")
  func readsProtection() {
    var strict = BranchProtection(provenance: Provenance(path: "rules.json"), branch: "main")
    strict.requiredApprovals = 2
    strict.requiredChecks = ["build", "test"]
    var evaluated = BranchProtection(
      provenance: Provenance(path: "rules.json"), branch: "~DEFAULT_BRANCH")
    evaluated.isEnforced = false
    evaluated.requiredApprovals = 9
    var evidence = EvidenceCollection()
    evidence.branchProtections = [
      strict, evaluated, BranchProtection(provenance: strict.provenance, branch: "release/*"),
    ]
    expect(
      evidence,
      [
        "protection.present": .bool(true), "protection.approvals": .int(2),
        "protection.checks": .int(2), "protection.blocks_force_push": .bool(false),
      ])
    expect(EvidenceCollection(), "protection.present", isUnknownAs: "no_evidence")
    evidence.branchProtections[0].requiredChecks = []
    (evidence.branchProtections[0].tellsChecks, evidence.branchProtections[0].tellsApprovals) =
      (false, false)
    expect(evidence, "protection.checks", isUnknownAs: "hidden")
    expect(evidence, "protection.approvals", isUnknownAs: "hidden")
  }
}
