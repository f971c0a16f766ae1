import Evidence
import Quantities

/// What a smell may be seen in: the evidence, the facts, and the verdicts, all of them final.
struct SmellScene: Sendable {
  /// The records, with the window and the validity of each kind.
  let context: DerivationContext
  let facts: FactTable
  let statements: StatementBook
  let criteria: [CriterionResult]

  var evidence: EvidenceCollection { context.evidence }
  var asOf: Instant { context.asOf }

  /// A moment some days before the date of the assessment.
  func before(days: Int) -> Instant { asOf.adding(seconds: -Int64(days) * Instant.day) }

  /// Whether the history shows the project at work earlier in the window.
  func worked(before edge: Instant) -> Bool {
    let earlier = evidence.history?.commits.lazy.filter { commit in
      commit.committed.map { $0 > context.windowStart && $0 <= edge } ?? false
    }
    return (earlier?.prefix(SmellLimits.earlierCommits).count ?? 0) >= SmellLimits.earlierCommits
  }

  /// The reports of a kind that hold at the date of the assessment.
  func holding<Report>(
    _ reports: [Report], _ kind: EvidenceKind, dated date: (Report) -> Instant?
  ) -> [Report] {
    reports.filter { context.age(of: date($0), kind) == .fresh }
  }

  /// The test reports that facts are made from.
  var testReports: [TestReport] {
    holding(evidence.testReports, .tests, dated: \.timestamp)
  }

  /// The runs that ended in the window.
  var endedRuns: [PipelineRun] {
    evidence.pipelineRuns.filter { run in
      context.isInWindow(run.started) && (run.result == .success || run.result == .failure)
    }
  }
}

extension Rational {
  /// `71.4 %`.
  var percentText: String { "\((self * Rational(100)).decimal(places: 1)) %" }
}
