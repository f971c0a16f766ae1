import Evidence

/// Turns the order of stages into needs.
enum StageOrder {
  /// Puts the jobs into the order of their stages; one that waits for stages needs every job of
  /// the stages before its own.
  static func apply(to pipeline: inout PipelineDefinition) {
    applyNamedStages(to: &pipeline)
    guard pipeline.jobs.contains(where: \.waitsForStages) else { return }
    var ranks: [String: Int] = [:]
    for (rank, stage) in pipeline.stages.enumerated() where ranks[stage] == nil {
      ranks[stage] = rank
    }
    func rank(_ job: PipelineDefinition.Job) -> Int { ranks[job.stage ?? ""] ?? ranks.count }
    let sorted = pipeline.jobs.enumerated().sorted {
      (rank($0.element), $0.offset) < (rank($1.element), $1.offset)
    }.map(\.element)
    pipeline.jobs = withNeeds(sorted, rank: rank)
  }

  /// A job that names the stages it waits for needs their jobs.
  private static func applyNamedStages(to pipeline: inout PipelineDefinition) {
    guard pipeline.jobs.contains(where: { !$0.needsStages.isEmpty }) else { return }
    let byStage = Dictionary(grouping: pipeline.jobs) { $0.stage ?? "" }.mapValues {
      $0.map(\.name)
    }
    for index in pipeline.jobs.indices {
      let own = Set(pipeline.jobs[index].needs)
      let wanted = pipeline.jobs[index].needsStages.flatMap { byStage[$0] ?? [] }
      pipeline.jobs[index].needs += wanted.filter { !own.contains($0) }
    }
  }

  private static func withNeeds(
    _ jobs: [PipelineDefinition.Job], rank: (PipelineDefinition.Job) -> Int
  ) -> [PipelineDefinition.Job] {
    var before: [String] = []
    var current: [String] = []
    var currentRank: Int?
    return jobs.map { job in
      if rank(job) != currentRank {
        before += current
        (current, currentRank) = ([], rank(job))
      }
      current.append(job.name)
      guard job.waitsForStages else { return job }
      var waiting = job
      let own = Set(job.needs)
      waiting.needs += before.filter { !own.contains($0) }
      return waiting
    }
  }
}
