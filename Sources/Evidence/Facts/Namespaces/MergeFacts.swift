import CEL
import Quantities

/// `merge.*`: what the merge requests of the window show.
enum MergeFacts {
  static let all: [FactDerivation] = [
    FactDerivation(
      "merge.count", .int, .count, en: "merged requests", zh: "已合并的合并请求数",
      formula: "requests merged in the window", isWindowed: true, supplier: .records(.mergeRequests)
    ) { on($0) { .count($0.count, from: places($0)) } },
    FactDerivation(
      "merge.life.p80_hours", .double, .hours, en: "branch life within which 80 % of changes end",
      zh: "80% 的分支存活时间上限",
      formula:
        "nearest-rank 80th percentile of first commit to merge, over requests whose first commit is known",
      isWindowed: true,
      minimum: 10, supplier: .records(.mergeRequests)
    ) {
      on($0) { requests in
        .percentile(
          80, of: requests.compactMap { span($0, from: $0.firstCommit) }, per: 3600,
          from: places(requests))
      }
    },
    FactDerivation(
      "merge.open.p50_hours", .double, .hours, en: "median time a request is open",
      zh: "合并请求开放的中位时间", formula: "nearest-rank median of opening to merge", isWindowed: true,
      minimum: 10, supplier: .records(.mergeRequests)
    ) {
      on($0) { requests in
        .percentile(
          50, of: requests.compactMap { span($0, from: $0.opened) }, per: 3600,
          from: places(requests))
      }
    },
    FactDerivation(
      "merge.commits.p50", .double, .number, en: "median commits in a request", zh: "合并请求提交数中位数",
      formula: "nearest-rank median of commits per merged request", isWindowed: true, minimum: 10,
      supplier: .records(.mergeRequests)
    ) {
      on($0) {
        .percentile(50, of: $0.compactMap { $0.commits.map(Int64.init) }, per: 1, from: places($0))
      }
    },
    FactDerivation(
      "merge.files.p50", .double, .number, en: "median files in a request", zh: "合并请求文件数中位数",
      formula: "nearest-rank median of changed files per merged request", isWindowed: true,
      minimum: 10, supplier: .records(.mergeRequests)
    ) {
      on($0) {
        .percentile(50, of: $0.compactMap { $0.files.map(Int64.init) }, per: 1, from: places($0))
      }
    },
    FactDerivation(
      "merge.approved.ratio", .double, .ratio, en: "share of requests approved by another person",
      zh: "经他人批准的合并请求占比",
      formula:
        "merged requests with an approval of another person / merged requests whose approvals are known",
      isWindowed: true, minimum: 10, supplier: .records(.mergeRequests)
    ) { on($0) { share($0, known: \.approvals) { $0 > 0 } } },
    FactDerivation(
      "merge.checked.ratio", .double, .ratio, en: "share of requests merged with passed checks",
      zh: "检查通过后合并的请求占比",
      formula: "requests merged after their checks passed / merged requests whose checks are known",
      isWindowed: true, minimum: 10, supplier: .records(.mergeRequests)
    ) { on($0) { share($0, known: \.checksPassed) { $0 } } },
    FactDerivation(
      "merge.work_item.ratio", .double, .ratio, en: "share of requests that belong to a work item",
      zh: "关联工作项的合并请求占比", formula: "merged requests that name a work item / merged requests",
      isWindowed: true, minimum: 10, supplier: .records(.mergeRequests)
    ) { on($0, workItems) },
  ]

  private static func on(
    _ context: DerivationContext, _ observe: ([MergeRequest]) -> Observation
  ) -> Observation {
    guard context.evidence.suppliedRecordKinds.contains(.mergeRequests) else {
      return .unknown(.noEvidence)
    }
    return observe(
      context.evidence.mergeRequests.filter { $0.merged.map(context.isInWindow) ?? false })
  }

  private static func span(_ request: MergeRequest, from start: Instant?) -> Int64? {
    guard let start, let merged = request.merged else { return nil }
    // A merge before its start is an error of the export, not a fast merge.
    return merged >= start ? merged.seconds(since: start) : nil
  }

  /// An export without the column names no work item at all, which tells nothing.
  private static func workItems(_ requests: [MergeRequest]) -> Observation {
    let named = requests.count { $0.workItem != nil }
    guard named > 0 || requests.isEmpty else {
      return .unknown(.hidden("the export names no work item at all"), from: places(requests))
    }
    return .ratio(named, of: requests.count, from: places(requests))
  }

  private static func share<Known>(
    _ requests: [MergeRequest], known: KeyPath<MergeRequest, Known?>, holds: (Known) -> Bool
  ) -> Observation {
    let values = requests.compactMap { $0[keyPath: known] }
    return .ratio(values.count(where: holds), of: values.count, from: places(requests))
  }

  private static func places(_ requests: [MergeRequest]) -> [Provenance] {
    requests.map(\.provenance)
  }
}
