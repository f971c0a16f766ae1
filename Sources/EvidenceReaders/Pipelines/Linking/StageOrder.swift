import Evidence

/// Turns the order of stages into needs.
enum StageOrder {
  /// Puts the jobs into the order of their stages; one that waits for stages needs every job of
  /// the stages before its own.
  static func apply(to pipeline: inout PipelineDefinition) {
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
      waiting.needs = before
      return waiting
    }
  }
}
