import CEL
import Quantities

/// `run.*`: what the pipeline runs of the window show.
enum RunFacts {
  static let all: [FactDerivation] = counts + feedback

  private static let counts = [
    FactDerivation(
      "run.count", .int, .count, en: "recent pipeline runs", zh: "近期流水线运行次数",
      formula: "runs started in the window", isWindowed: true, supplier: .records(.pipelineRuns)
    ) { on($0) { .count($0.count, from: places($0)) } },
    FactDerivation(
      "run.services", .int, .count, en: "services that ran pipelines", zh: "运行流水线的服务数",
      formula: "distinct services of runs in the window", isWindowed: true,
      supplier: .records(.pipelineRuns)
    ) { on($0) { .count(Set($0.compactMap(\.service)).count, from: places($0)) } },
    FactDerivation(
      "run.success.ratio", .double, .ratio, en: "share of runs that succeed", zh: "运行成功率",
      formula: "successful runs / runs that succeeded or failed", isWindowed: true, minimum: 20,
      supplier: .records(.pipelineRuns)
    ) {
      on($0) { runs in
        let ended = runs.filter { $0.result == .success || $0.result == .failure }
        return .ratio(
          ended.count { $0.result == .success }, of: ended.count, from: places(ended))
      }
    },
    FactDerivation(
      "run.scheduled.working_days.ratio", .double, .ratio,
      en: "share of working days with a scheduled run", zh: "有定时运行的工作日占比",
      formula: "working days of the window with a run that a schedule started / working days",
      isWindowed: true, supplier: .records(.pipelineRuns)
    ) { context in
      on(context) { runs in
        let scheduled = runs.filter { $0.trigger == .schedule }
        let days = Set(scheduled.map(\.started.date.daysSinceEpoch))
        let working = context.workingDays
        return .ratio(
          working.count(where: days.contains), of: working.count, from: places(scheduled))
      }
    },
    FactDerivation(
      "run.commits.ratio", .double, .ratio, en: "share of trunk commits that a pipeline built",
      zh: "触发流水线的主干提交占比",
      formula:
        "trunk commits by people in the window with a run started by push or merge request / all of them",
      isWindowed: true, minimum: 20, supplier: .records(.pipelineRuns)
    ) { context in on(context) { builtCommits($0, in: context) } },
    FactDerivation(
      "run.duration.p50_minutes", .double, .minutes, en: "median duration of a run",
      zh: "运行时长中位数", formula: "nearest-rank median of start to end", isWindowed: true, minimum: 20,
      supplier: .records(.pipelineRuns)
    ) {
      on($0) { runs in
        let spans = runs.compactMap { run in
          run.finished.flatMap { $0 >= run.started ? $0.seconds(since: run.started) : nil }
        }
        return .percentile(50, of: spans, per: 60, from: places(runs))
      }
    },
  ]

  private static let feedback = [
    ("detect", "time from a commit to its failed run", "从提交到发现失败的时间", \Breakage.detection),
    ("repair", "time from a failed run to the next good one", "从失败到恢复成功的时间", \Breakage.repair),
    (
      "feedback", "time from a breaking commit to the next good run", "从问题提交到恢复成功的时间",
      \Breakage.whole
    ),
  ].flatMap { name, en, zh, span in
    [(50, "median ", "（中位数）"), (90, "90th percentile of the ", "（90 分位）")].map {
      percent, prefix, suffix in
      FactDerivation(
        "run.\(name).p\(percent)_minutes", .double, .minutes, en: prefix + en, zh: zh + suffix,
        formula:
          "nearest-rank percentile over breakages that began in the window: the first failed run of a branch until its next successful one",
        isWindowed: true, minimum: 5, supplier: .records(.pipelineRuns)
      ) { context in
        on(context) { runs in
          let spans = Breakage.all(in: runs).compactMap { $0[keyPath: span] }
          return .percentile(percent, of: spans, per: 60, from: places(runs))
        }
      }
    }
  }

  private static func on(
    _ context: DerivationContext, _ observe: ([PipelineRun]) -> Observation
  ) -> Observation {
    guard context.evidence.suppliedRecordKinds.contains(.pipelineRuns) else {
      return .unknown(.noEvidence)
    }
    return observe(context.evidence.pipelineRuns.filter { context.isInWindow($0.started) })
  }

  private static func builtCommits(
    _ runs: [PipelineRun], in context: DerivationContext
  ) -> Observation {
    RepositoryFacts.onWindow(context) { builtCommits(runs, $0) }
  }

  private static func builtCommits(
    _ runs: [PipelineRun], _ statistics: HistoryStatistics
  ) -> Observation {
    let onChange = runs.filter { $0.trigger == .push || $0.trigger == .mergeRequest }
    let built = Set(onChange.compactMap { $0.commit.flatMap(idPrefix) })
    let trunk = statistics.trunk
    return .ratio(
      trunk.count { built.contains($0.idPrefix) }, of: trunk.count, from: places(onChange))
  }

  /// The first 16 hexadecimal digits of a commit's id; shorter ids cannot be compared.
  private static func idPrefix(_ id: String) -> UInt64? {
    id.utf8.count >= 16 ? UInt64(id.prefix(16), radix: 16) : nil
  }

  private static func places(_ runs: [PipelineRun]) -> [Provenance] { runs.map(\.provenance) }
}
