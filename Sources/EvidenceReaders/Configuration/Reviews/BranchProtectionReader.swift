public import DataFormats
public import Evidence

/// Reads what the interfaces of GitHub and GitLab answer about the protection of branches.
///
/// The raw body of an answer is read: GitHub's classic protection, its effective rules of a branch
/// and its rulesets; GitLab's protected branches and approval rules. Recorded traffic that wraps a
/// body is not. Source: the REST references of GitHub and GitLab.
public struct BranchProtectionReader: EvidenceReader {
  /// The format's identifier.
  public let format = "branch-protection"
  /// What a person calls the format.
  public let title = "branch-protection export of GitHub or GitLab"

  /// Makes the reader.
  public init() {}

  /// Takes JSON with keys that only such exports have.
  public func recognises(_ candidate: Candidate) -> Bool {
    guard candidate.hasExtension("json") else { return false }
    // Recorded traffic and webhooks hold such keys, too, inside something else.
    if candidate.prefixContains("\"insertionIndex\"") || candidate.prefixContains("\"reqheaders\"")
      || candidate.prefixContains("\"sender\"") || candidate.prefixContains("\"newScenarioState\"")
    {
      return false
    }
    return GitHubProtection.marks.contains { candidate.prefixContains($0) }
      || (candidate.prefixContains("\"enforcement\"") && candidate.prefixContains("\"rules\""))
      || (candidate.prefixContains("\"type\"") && candidate.prefixContains("\"ruleset_id\""))
      || candidate.prefixContains("\"push_access_levels\"")
      || candidate.prefixContains("\"approvals_required\"")
      || candidate.prefixContains("\"approvals_before_merge\"")
  }

  /// Reads one body, or a list of such.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let root = try JSONNode.parse(try input.bytes(), path: input.path)
    let found = Self.protections(root, in: input)
    guard !found.isEmpty else {
      throw InputError(
        path: input.path, position: root.position,
        problem: .other("holds no known answer about branches; export the raw body of the answer"))
    }
    collection.branchProtections += found
  }

  private static func protections(
    _ root: JSONNode, in input: ReaderInput
  ) -> [BranchProtection] {
    let items = root.items
    if items.contains(where: { $0["type"]?.string != nil && $0["enforcement"] == nil }) {
      return [GitHubProtection.effective(items, in: input)]
    }
    return (items.isEmpty ? [root] : items).flatMap { object -> [BranchProtection] in
      if object["enforcement"] != nil { return GitHubProtection.ruleset(object, in: input) }
      if object["push_access_levels"] != nil || object["merge_access_levels"] != nil {
        return GitLabProtection.branch(object, in: input).map { [$0] } ?? []
      }
      if object["approvals_required"] != nil || object["approvals_before_merge"] != nil
        || object["rules"]?.items.first?["approvals_required"] != nil
      {
        return GitLabProtection.approvals(object, in: input)
      }
      return GitHubProtection.classic(object, in: input).map { [$0] } ?? []
    }
  }
}
