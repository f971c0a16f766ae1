import DataFormats
import Evidence

/// Takes a configuration of CircleCI apart, workflow by workflow.
struct CircleConfiguration {
  let source: PipelineSource
  let root: YAMLNode

  private static let jobLimit = 2_000

  init(_ source: PipelineSource, _ root: YAMLNode) { (self.source, self.root) = (source, root) }

  func read() throws(InputError) -> PipelineDefinition {
    var pipeline = PipelineDefinition(
      provenance: Provenance(path: source.path), service: "circleci")
    pipeline.triggers = [.manual]
    // Schedules, and whether requests of forks are built, are settings of the project.
    pipeline.untoldTriggers = [.schedule, .mergeRequest]
    if let setup = root["setup"], setup.bool == true {
      pipeline.hidden.append(
        source.hidden(setup, "continues with a configuration that is chosen while it runs"))
    }
    let workflows = (root["workflows"]?.entries ?? []).filter { $0.value.isMapping }
    if workflows.isEmpty, let job = root["jobs"]?["build"] {
      pipeline.triggers.insert(.push)
      try add(job, name: "build", entry: job, at: job, into: &pipeline)
    }
    for (key, workflow) in workflows {
      let prefix = workflows.count > 1 ? (key.string ?? "") + "." : ""
      try read(workflow, prefix: prefix, into: &pipeline)
    }
    return pipeline
  }

  private func read(
    _ workflow: YAMLNode, prefix: String, into pipeline: inout PipelineDefinition
  ) throws(InputError) {
    let entries = workflow["jobs"]?.items ?? []
    pipeline.triggers.formUnion(CircleTriggers.triggers(of: workflow, entries))
    for entry in entries {
      let settings = entry.entries.first?.value
      guard let called = entry.string ?? entry.entries.first?.key.string else { continue }
      let name = prefix + (settings?["name"]?.string ?? called)
      let before = pipeline.jobs.count
      if settings?["type"]?.string == "approval" {
        var job = PipelineDefinition.Job(name: name, provenance: source.place(entry))
        job.isManual = true
        pipeline.jobs.append(job)
      } else if let job = root["jobs"]?[called] {
        if job["type"]?.string == "approval" {
          var gate = PipelineDefinition.Job(name: name, provenance: source.place(entry))
          gate.isManual = true
          pipeline.jobs.append(gate)
        } else {
          try add(job, name: name, entry: settings ?? entry, at: entry, into: &pipeline)
        }
      } else {
        addForeign(called, name: name, at: entry, into: &pipeline)
      }
      for index in before..<pipeline.jobs.count {
        pipeline.jobs[index].needs = (settings?["requires"]?.items ?? [])
          .compactMap { $0.string ?? $0.entries.first?.key.string }.map { prefix + $0 }
      }
    }
  }

  /// A job of an orb: what the table knows of it, else hidden.
  private func addForeign(
    _ called: String, name: String, at entry: YAMLNode, into pipeline: inout PipelineDefinition
  ) {
    var job = PipelineDefinition.Job(name: name, provenance: source.place(entry))
    job.runner = .hosted
    job.steps = orbSteps(called, at: entry, into: &pipeline)
    pipeline.jobs.append(job)
  }

  private func add(
    _ node: YAMLNode, name: String, entry: YAMLNode, at place: YAMLNode,
    into pipeline: inout PipelineDefinition
  ) throws(InputError) {
    guard pipeline.jobs.count < Self.jobLimit else {
      throw InputError(
        path: source.path, position: place.position,
        problem: .other("more than \(Self.jobLimit) jobs are not read"))
    }
    var job = PipelineDefinition.Job(name: name, provenance: source.place(place))
    let values = CircleParameters(declared: node["parameters"], given: entry)
    let executor = CircleExecutor(job: node, root: root, values: values)
    job.image = executor.image.map {
      ImageReference(values.filled($0.string ?? ""), provenance: source.place($0))
    }
    job.services = executor.services.map(values.filled)
    job.runner = executor.runner
    pipeline.jobs.append(job)
    let index = pipeline.jobs.count - 1
    for list in [entry["pre-steps"], node["steps"], entry["post-steps"]] {
      read(list, values, job: index, depth: 0, into: &pipeline)
    }
  }
}
