import DataFormats
import Evidence

/// Takes a file of Azure Pipelines apart: stages, jobs and steps, each level of which may be left
/// out.
struct AzurePipeline {
  let source: PipelineSource
  /// The images of containers that jobs name, by their names.
  private(set) var containers: [String: YAMLNode] = [:]

  private static let jobLimit = 2_000

  init(_ source: PipelineSource) { self.source = source }

  /// The definition; nil for a template of variables alone.
  func read(_ root: YAMLNode) throws(InputError) -> PipelineDefinition? {
    let parts = ["stages", "jobs", "steps", "extends"].compactMap { root.azure($0) }
    guard !parts.isEmpty else { return nil }
    var reading = self
    reading.takeContainers(root)
    var pipeline = PipelineDefinition(
      provenance: Provenance(path: source.path), service: "azure-pipelines")
    if isRoot(root) {
      let triggers = AzureTriggers(root)
      (pipeline.triggers, pipeline.untoldTriggers) = (triggers.found, triggers.untold)
    } else {
      pipeline.isFragment = true
    }
    let context = Context(pool: root["pool"])
    if let extends = root.azure("extends") {
      reading.call(extends, job: nil, stage: nil, into: &pipeline)
      // What a template is given is run by it, at a place that only the template knows.
      if let given = extends["parameters"] {
        try reading.readParts(of: given, context, into: &pipeline)
      }
    }
    try reading.readParts(of: root, context, into: &pipeline)
    StageOrder.apply(to: &pipeline)
    return pipeline
  }

  /// What jobs take over from the levels above.
  struct Context {
    var stage: String?
    var needsStages: [String] = []
    var waitsForStages = false
    var pool: YAMLNode?
    var mayFail = false
  }

  private func isRoot(_ root: YAMLNode) -> Bool {
    let own = ["trigger", "pr", "schedules", "pool", "name"]
    if own.contains(where: { root[$0] != nil }) { return true }
    let name = source.path.split(separator: "/").last ?? ""
    return name.lowercased().hasPrefix("azure-pipelines") && root["parameters"] == nil
  }

  private mutating func takeContainers(_ root: YAMLNode) {
    for item in root["resources"]?["containers"]?.azureItems ?? [] {
      guard let name = item["container"]?.string, let image = item["image"] else { continue }
      containers[name] = image
    }
  }

  private func readParts(
    of node: YAMLNode, _ context: Context, into pipeline: inout PipelineDefinition
  ) throws(InputError) {
    for stage in node.azure("stages")?.azureItems ?? [] {
      try read(stage: stage, context, into: &pipeline)
    }
    for job in node.azure("jobs")?.azureItems ?? [] {
      try read(job: job, context, into: &pipeline)
    }
    if let steps = node.azure("steps") {
      try read(job: node, name: "steps", at: steps, context, into: &pipeline)
    }
  }

  private func read(
    stage: YAMLNode, _ context: Context, into pipeline: inout PipelineDefinition
  ) throws(InputError) {
    if stage.azure("template") != nil {
      let place = "template in line \(stage.position.line)"
      pipeline.stages.append(place)
      return call(stage, job: nil, stage: place, into: &pipeline)
    }
    guard !stage.isAzureFalse else { return }
    var inner = context
    let name = stage.azure("stage")?.string ?? "stage in line \(stage.position.line)"
    inner.stage = name
    inner.pool = stage["pool"] ?? context.pool
    if let needs = stage.azure("dependsOn") {
      inner.needsStages = needs.texts
    } else {
      inner.waitsForStages = true
    }
    if !pipeline.stages.contains(name) { pipeline.stages.append(name) }
    for job in stage.azure("jobs")?.azureItems ?? [] {
      try read(job: job, inner, into: &pipeline)
    }
  }

  private func read(
    job: YAMLNode, _ context: Context, into pipeline: inout PipelineDefinition
  ) throws(InputError) {
    if job.azure("template") != nil {
      return call(job, job: nil, stage: context.stage, into: &pipeline)
    }
    guard !job.isAzureFalse else { return }
    let key = job.azure("job") ?? job.azure("deployment")
    let name = key.flatMap { $0.isNull ? nil : $0.string } ?? "job in line \(job.position.line)"
    try read(job: job, name: name, at: key ?? job, context, into: &pipeline)
  }

  private func read(
    job node: YAMLNode, name: String, at place: YAMLNode, _ context: Context,
    into pipeline: inout PipelineDefinition
  ) throws(InputError) {
    guard pipeline.jobs.count < Self.jobLimit else {
      throw InputError(
        path: source.path, position: place.position,
        problem: .other("more than \(Self.jobLimit) jobs are not read"))
    }
    let prefix = context.stage.map { $0 + "." } ?? ""
    var job = PipelineDefinition.Job(name: prefix + name, provenance: source.place(place))
    job.stage = context.stage
    job.needs = (node.azure("dependsOn")?.texts ?? []).map { prefix + $0 }
    job.needsStages = context.needsStages
    job.waitsForStages = context.waitsForStages
    job.mayFail = node.azure("continueOnError")?.bool ?? false
    let environment = node.azure("environment")
    job.environment = (environment?["name"] ?? environment)?.string.map {
      String($0.prefix { $0 != "." })
    }
    job.runner = AzurePool.runner(node.azure("pool") ?? context.pool)
    job.image = image(of: node.azure("container"))
    job.services = (node.azure("services")?.entries ?? []).compactMap { entry in
      entry.value.string.map { containers[$0]?.string ?? $0 }
    }
    pipeline.jobs.append(job)
    readSteps(of: node, job: pipeline.jobs.count - 1, into: &pipeline)
  }

  private func image(of container: YAMLNode?) -> ImageReference? {
    guard let node = container?["image"] ?? container, let name = node.string, !name.isEmpty else {
      return nil
    }
    let image = containers[name] ?? node
    return ImageReference(image.string ?? name, provenance: source.place(image))
  }
}

/// Tells from `pool` where a job runs.
enum AzurePool {
  static func runner(_ pool: YAMLNode?) -> PipelineDefinition.Runner {
    guard let pool else { return .hosted }
    if pool.azure("vmImage") != nil { return .hosted }
    guard let name = (pool.azure("name") ?? pool).string, !name.contains("$"), name != "server"
    else { return .unstated }
    return name == "Azure Pipelines" ? .hosted : .selfHosted
  }
}
