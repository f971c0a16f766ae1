import Evidence

/// Puts definitions together that stand in several files of the project.
///
/// A composite action, a reusable workflow and a local include are read from files of their own;
/// here they join the pipelines that call them, and are no longer hidden parts of them.
struct PipelineLinker {
  /// GitHub allows ten levels of reusable workflows, GitLab nests includes further.
  private static let depthLimit = 16
  /// Keeps hostile files that call each other twice from growing without end.
  private static let sizeLimit = 100_000
  private static let jobLimit = 2_000

  private var fragments: [String: PipelineDefinition] = [:]
  private var size = 0

  /// The definitions without fragments, each with what it calls.
  static func link(_ pipelines: [PipelineDefinition]) -> [PipelineDefinition] {
    var linker = PipelineLinker()
    for pipeline in pipelines where linker.fragments[pipeline.key] == nil {
      linker.fragments[pipeline.key] = pipeline
    }
    let called = linker.namesCalled(by: pipelines)
    let whole = pipelines.filter { !$0.isFragment && !called.contains($0.calledAs ?? "") }
    return whole.map { pipeline in
      var whole = linker.resolved(pipeline, depth: 0, within: [])
      StageOrder.apply(to: &whole)
      whole.jobs = whole.jobs.map { ThrowawayCluster.settled($0) }
      return whole
    }
  }

  /// The names that definitions call others by; a call of itself is none.
  private func namesCalled(by pipelines: [PipelineDefinition]) -> Set<String> {
    Set(
      pipelines.flatMap { pipeline in
        pipeline.localCalls.map(\.path).filter {
          fragments[$0]?.calledAs != nil && $0 != pipeline.key
        }
      })
  }

  private mutating func resolved(
    _ pipeline: PipelineDefinition, depth: Int, within callers: Set<String>
  ) -> PipelineDefinition {
    var result = pipeline
    result.localCalls = []
    let callers = callers.union([pipeline.key])
    var included: Set<String> = []
    var found: Set<PipelineDefinition.HiddenPart> = []
    for call in pipeline.localCalls {
      guard let fragment = fragment(at: call.path), depth < Self.depthLimit,
        !callers.contains(fragment.key)
      else { continue }
      let isNew = call.job != nil || included.insert(fragment.key).inserted
      guard isNew else {
        found.insert(call.hidden)
        continue
      }
      let whole = resolved(fragment, depth: depth + 1, within: callers)
      guard take(whole), result.jobs.count + whole.jobs.count <= Self.jobLimit else { continue }
      found.insert(call.hidden)
      if let job = call.job {
        result.join(whole, to: job)
      } else {
        result.include(whole, at: call.stage)
      }
    }
    result.hidden.removeAll { found.contains($0) }
    return result
  }

  /// Whether a fragment may be copied once more.
  private mutating func take(_ fragment: PipelineDefinition) -> Bool {
    size += 1 + fragment.references.count + fragment.hidden.count
    size += fragment.jobs.reduce(0) { $0 + 1 + $1.steps.count }
    return size <= Self.sizeLimit
  }

  private func fragment(at path: String) -> PipelineDefinition? {
    if let found = fragments[path] { return found }
    return path.hasSuffix(".yml") ? fragments[path.dropLast(3) + "yaml"] : nil
  }
}

extension PipelineDefinition {
  /// What other definitions call it by.
  fileprivate var key: String { calledAs ?? provenance.path }

  /// Adds the steps of a called workflow or action to the job that calls it.
  fileprivate mutating func join(_ called: PipelineDefinition, to index: Int) {
    guard jobs.indices.contains(index) else { return }
    for job in called.jobs {
      jobs[index].steps += job.steps
      jobs[index].environment = jobs[index].environment ?? job.environment
      jobs[index].image = jobs[index].image ?? job.image
      jobs[index].isManual = jobs[index].isManual || job.isManual
      jobs[index].services += job.services
      if jobs[index].runner == .unstated { jobs[index].runner = job.runner }
    }
    takeOver(called)
  }

  /// Adds the jobs of an included file, at a stage when the call stands in one.
  fileprivate mutating func include(_ other: PipelineDefinition, at stage: String?) {
    let own = Set(jobs.map(\.name))
    var joining = other.jobs.filter { !own.contains($0.name) }
    if let stage, let place = stages.firstIndex(of: stage) {
      if other.stages.isEmpty {
        for index in joining.indices where joining[index].stage == nil {
          joining[index].stage = stage
          joining[index].waitsForStages = true
        }
      } else {
        stages.replaceSubrange(place...place, with: other.stages)
      }
    }
    jobs += joining
    triggers.formUnion(other.triggers)
    takeOver(other)
  }

  private mutating func takeOver(_ other: PipelineDefinition) {
    references += other.references
    hidden += other.hidden
    notifiesAuthor = notifiesAuthor || other.notifiesAuthor
  }
}
