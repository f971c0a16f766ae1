import Evidence
import EvidenceReaders
import Testing

@Suite("Owners and protections")
struct ReviewReaderTests {
  struct Owners: Sendable, CustomTestStringConvertible {
    let text: String
    let rules: [CodeOwners.Rule]
    var testDescription: String { text }
  }

  @Test(
    "reads CODEOWNERS",
    arguments: [
      Owners(
        text: "# all\n* @a @b # c\n\n/docs/ me@x.org\n",
        rules: [
          .init(pattern: "*", owners: 2, line: 2), .init(pattern: "/docs/", owners: 1, line: 4),
        ]),
      Owners(text: "a\\ b.txt @a\n", rules: [.init(pattern: "a b.txt", owners: 1, line: 1)]),
      Owners(text: "/free/\n", rules: [.init(pattern: "/free/", owners: 0, line: 1)]),
      Owners(
        text: "[Docs][2] @d @e\n/docs\n^[Other]\n/x\n",
        rules: [
          .init(pattern: "/docs", owners: 2, line: 2), .init(pattern: "/x", owners: 0, line: 4),
        ]),
      Owners(text: "[ab].txt @a", rules: [.init(pattern: "[ab].txt", owners: 1, line: 1)]),
    ])
  func readsOwners(row: Owners) throws {
    let collection = try ReaderFixture.read(CodeOwnersReader(), row.text, path: "CODEOWNERS")
    #expect(collection.codeOwners.first?.rules == row.rules)
  }

  struct Export: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let branches: [String]
    var isEnforced = true
    var approvals: Int?
    var checks: [String] = []
    var blocksForcePush: Bool?
    var requiresOwners = false
    var requiresRequest = false
    var testDescription: String { name }
  }

  @Test(
    "reads exports of branch protection",
    arguments: [
      Export(
        name: "classic",
        text: """
          {"url": "https://api/repos/o/r/branches/release%2F1/protection",
           "required_pull_request_reviews": {"required_approving_review_count": 2,
             "require_code_owner_reviews": true},
           "required_status_checks": {"contexts": ["b", "a"], "checks": [{"context": "a"}]},
           "allow_force_pushes": {"enabled": false}}
          """,
        branches: ["release/1"], approvals: 2, checks: ["a", "b"], blocksForcePush: true,
        requiresOwners: true, requiresRequest: true),
      Export(
        name: "classic without reviews",
        text:
          "{\"enforce_admins\": {\"enabled\": true}, \"allow_force_pushes\": {\"enabled\": true}}",
        branches: ["~DEFAULT_BRANCH"], blocksForcePush: false),
      Export(
        name: "ruleset",
        text: """
          {"target": "branch", "enforcement": "active",
           "conditions": {"ref_name": {"include": ["~DEFAULT_BRANCH", "refs/heads/rel-*"]}},
           "rules": [{"type": "pull_request", "parameters": {"required_approving_review_count": 0}},
             {"type": "non_fast_forward"},
             {"type": "required_status_checks",
              "parameters": {"required_status_checks": [{"context": "ci"}]}}]}
          """,
        branches: ["~DEFAULT_BRANCH", "rel-*"], approvals: 0, checks: ["ci"],
        blocksForcePush: true, requiresRequest: true),
      Export(
        name: "ruleset that only evaluates",
        text: "[{\"enforcement\": \"evaluate\", \"rules\": []}]", branches: ["~ALL"],
        isEnforced: false, blocksForcePush: false),
      Export(
        name: "effective rules",
        text: """
          [{"type": "pull_request", "ruleset_id": 1,
            "parameters": {"required_approving_review_count": 1,
              "require_code_owner_review": true}},
           {"type": "deletion", "ruleset_id": 1}]
          """,
        branches: ["~DEFAULT_BRANCH"], approvals: 1, blocksForcePush: false,
        requiresOwners: true, requiresRequest: true),
      Export(
        name: "GitLab branch",
        text: """
          {"name": "main", "push_access_levels": [{"access_level": 0}], "allow_force_push": false,
           "code_owner_approval_required": true}
          """,
        branches: ["main"], blocksForcePush: true, requiresOwners: true, requiresRequest: true),
      Export(
        name: "GitLab approval rules",
        text:
          "{\"rules\": [{\"approvals_required\": 2, \"protected_branches\": [{\"name\": \"x\"}]}]}",
        branches: ["x"], approvals: 2),
    ])
  func readsProtections(row: Export) throws {
    let path = "evidence/protection.json"
    #expect(ReaderFixture.recognises(BranchProtectionReader(), path, row.text))
    let collection = try ReaderFixture.read(BranchProtectionReader(), row.text, path: path)
    #expect(collection.branchProtections.map(\.branch) == row.branches)
    for rule in collection.branchProtections {
      #expect(rule.isEnforced == row.isEnforced)
      #expect(rule.requiredApprovals == row.approvals)
      #expect(rule.requiredChecks == row.checks)
      #expect(rule.blocksForcePush == row.blocksForcePush)
      #expect(rule.requiresCodeOwners == row.requiresOwners)
      #expect(rule.requiresMergeRequest == row.requiresRequest)
    }
  }

  @Test("recorded traffic is no export")
  func refusesTraffic() {
    let text = "[{\"reqheaders\": {}, \"response\": {\"enforce_admins\": {}}}]"
    #expect(!ReaderFixture.recognises(BranchProtectionReader(), "x.json", text))
    #expect(
      ReaderFixture.refusal(BranchProtectionReader(), "{\"a\": 1}", path: "x.json")
        == "x.json:1:1: error: holds no known answer about branches; "
        + "export the raw body of the answer")
  }
}
