import CEL
import Quantities

/// `merge.*` of how large changes are and how fast they pass review and reach production.
enum MergeFlowFacts {
  private static let merged = RecordFacts(
    kind: .mergeRequests, rows: { $0.mergeRequests.filter { $0.merged != nil } },
    time: { $0.merged ?? $0.opened })

  static let all: [FactDerivation] = [
    merged.fact(
      "merge.lines.p50", .double, .number, en: "median changed lines in a request",
      zh: "合并请求变更行数中位数",
      formula:
        "nearest-rank median of lines added and removed per merged request, over requests whose lines are known",
      minimum: 10
    ) { all, _ in
      .percentile(
        50, of: all.compactMap { $0.changedLines.map(Int64.init) }, per: 1,
        from: all.map(\.provenance))
    },
    merged.fact(
      "merge.review_wait.p50_hours", .double, .hours,
      en: "median time a request waits for its first review", zh: "合并请求等待首次评审的中位时间",
      formula:
        "nearest-rank median of opening to the first look of another person, over merged requests where both are known in this order",
      minimum: 10
    ) { all, _ in
      let spans = all.compactMap { span(from: $0.opened, to: $0.firstReview) }
      return .percentile(50, of: spans, per: 3600, from: all.map(\.provenance))
    },
    merged.fact(
      "merge.lead_time.p50_hours", .double, .hours,
      en: "median time from a request's first commit to production", zh: "合并请求从首次提交到生产的中位时间",
      formula:
        "nearest-rank median of first commit to production, over merged requests where both are known in this order",
      minimum: 10
    ) { all, _ in
      let spans = all.compactMap { span(from: $0.firstCommit, to: $0.deployed) }
      return .percentile(50, of: spans, per: 3600, from: all.map(\.provenance))
    },
  ]

  private static func span(from start: Instant?, to end: Instant?) -> Int64? {
    guard let start, let end, end >= start else { return nil }
    return end.seconds(since: start)
  }
}
