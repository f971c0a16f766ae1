/// Tells whether tests stand before every job that deploys.
enum DeploymentGuard {
  static func observe(_ pipelines: [PipelineDefinition]) -> Observation {
    var guarded: [Provenance] = []
    var open: [Provenance] = []
    for pipeline in pipelines {
      for index in pipeline.jobs.indices where deploys(pipeline.jobs[index]) {
        let place = pipeline.jobs[index].provenance
        if isGuarded(index, in: pipeline) { guarded.append(place) } else { open.append(place) }
      }
    }
    if !open.isEmpty, PipelineFacts.isHidden(pipelines) {
      return PipelineFacts.hiddenPart(pipelines)
    }
    if guarded.isEmpty, open.isEmpty {
      return .unknown(.insufficient(sample: 0, minimum: 1), from: pipelines.map(\.provenance))
    }
    return .flag(open.isEmpty, from: open.isEmpty ? guarded : open)
  }

  private static func deploys(_ job: PipelineDefinition.Job) -> Bool {
    job.steps.contains { $0.kinds.contains(.deploy) }
  }

  private static func tests(_ steps: some Sequence<PipelineDefinition.Step>) -> Bool {
    steps.contains { !$0.kinds.isDisjoint(with: PipelineStepNames.testing) }
  }

  private static func isGuarded(_ index: Int, in pipeline: PipelineDefinition) -> Bool {
    let job = pipeline.jobs[index]
    if tests(job.steps.prefix { !$0.kinds.contains(.deploy) }) { return true }
    if isOrderedByStages(pipeline), job.needs.isEmpty {
      return pipeline.jobs[..<index].contains { tests($0.steps) && !$0.mayFail }
    }
    return needed(by: job, in: pipeline).contains { tests($0.steps) && !$0.mayFail }
  }

  /// Whether only the order of jobs tells that stages follow each other.
  ///
  /// A definition that lists its stages has turned them into needs: there, a job without needs
  /// waits for none. Jobs of GitHub Actions run side by side unless one needs another.
  private static func isOrderedByStages(_ pipeline: PipelineDefinition) -> Bool {
    pipeline.stages.isEmpty && pipeline.service != "github-actions"
  }

  private static func needed(
    by job: PipelineDefinition.Job, in pipeline: PipelineDefinition
  ) -> [PipelineDefinition.Job] {
    var seen: Set<String> = []
    var waiting = job.needs
    while let name = waiting.popLast() {
      guard seen.insert(name).inserted else { continue }
      for other in pipeline.jobs where other.name == name { waiting += other.needs }
    }
    return pipeline.jobs.filter { seen.contains($0.name) }
  }
}
