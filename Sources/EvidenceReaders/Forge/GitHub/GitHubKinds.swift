/// The objects of GitHub's REST interface (api version 2022-11-28).
enum GitHubKinds {
  static let all = [pull, review, run, job, deploymentStatus, deployment, release, issue]

  /// The number at the end of a web address, such as `…/pulls/12`.
  static func number(at address: String?) -> String? {
    guard let last = address?.split(separator: "/").last, !last.isEmpty,
      last.utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    return String(last)
  }
}
