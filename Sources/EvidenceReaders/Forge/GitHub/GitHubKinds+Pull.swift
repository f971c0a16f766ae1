import DataFormats
import Evidence

extension GitHubKinds {
  /// A pull request; how many commits and files it has stands only in the answer for one.
  static let pull = ForgeKind(
    title: "GitHub pull request", records: .mergeRequests,
    keys: ["number", "diff_url", "created_at", "base"]
  ) { item, collection in
    guard let number = item.name("number"), let opened = item.moment("created_at") else {
      return false
    }
    var request = MergeRequest(provenance: item.provenance, id: "#\(number)", opened: opened)
    request.merged = item.moment("merged_at")
    // Of an open request the forge names a trial merge, which is no commit of the project.
    if request.merged != nil { request.mergeCommit = item.name("merge_commit_sha") }
    request.author = item.login("user")
    request.commits = item.count("commits")
    request.files = item.count("changed_files")
    request.changedLines = item.lines("additions", "deletions")
    request.workItem = WorkItemMention.first(
      in: item["title"]?.string, item["head", "ref"]?.string, item["body"]?.string)
    collection.mergeRequests.append(request)
    return true
  }

  /// A review; the request it belongs to stands in its address.
  static let review = ForgeKind(
    title: "GitHub review", records: nil, keys: ["pull_request_url", "state", "user"]
  ) { item, collection in
    guard let number = number(at: item["pull_request_url"]?.string),
      let author = item.login("user"), let state = item["state"]?.string
    else { return false }
    collection.mergeReviews.append(
      MergeReview(
        provenance: item.provenance, request: "#\(number)", author: author,
        approves: verdict(state), time: item.moment("submitted_at")))
    return true
  }

  /// Whether a review approves; nil for one that gives no verdict.
  private static func verdict(_ state: String) -> Bool? {
    switch state.uppercased() {
    case "APPROVED": true
    case "CHANGES_REQUESTED", "DISMISSED": false
    default: nil
    }
  }
}
