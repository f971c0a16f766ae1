/// Tells whether tests stand before every job that deploys.
enum DeploymentGuard {
  static func observe(_ pipelines: [PipelineDefinition]) -> Observation {
    var guarded: [Provenance] = []
    var open: [Provenance] = []
    for pipeline in pipelines {
      let behind = namesBehindTests(in: pipeline)
      for index in pipeline.jobs.indices where deploys(pipeline.jobs[index]) {
        let place = pipeline.jobs[index].provenance
        if isGuarded(index, in: pipeline, behind) {
          guarded.append(place)
        } else {
          open.append(place)
        }
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

  private static func isGuarded(
    _ index: Int, in pipeline: PipelineDefinition, _ behind: Set<String>
  ) -> Bool {
    let job = pipeline.jobs[index]
    if tests(job.steps.prefix { !$0.kinds.contains(.deploy) }) { return true }
    if isOrderedByStages(pipeline), job.needs.isEmpty {
      return pipeline.jobs[..<index].contains { tests($0.steps) && !$0.mayFail }
    }
    return behind.contains(job.name)
  }

  /// Whether only the order of jobs tells that stages follow each other.
  ///
  /// A definition that lists its stages has turned them into needs: there, a job without needs
  /// waits for none. Jobs of GitHub Actions run side by side unless one needs another.
  private static func isOrderedByStages(_ pipeline: PipelineDefinition) -> Bool {
    pipeline.stages.isEmpty && pipeline.service != "github-actions"
  }

  /// The names of jobs that need, directly or not, a job whose failing tests would stop them.
  private static func namesBehindTests(in pipeline: PipelineDefinition) -> Set<String> {
    var dependents: [String: [String]] = [:]
    for job in pipeline.jobs {
      for name in job.needs { dependents[name, default: []].append(job.name) }
    }
    var waiting = pipeline.jobs.filter { tests($0.steps) && !$0.mayFail }.map(\.name)
    var behind: Set<String> = []
    while let name = waiting.popLast() {
      for dependent in dependents.removeValue(forKey: name) ?? []
      where behind.insert(dependent).inserted {
        waiting.append(dependent)
      }
    }
    return behind
  }
}
