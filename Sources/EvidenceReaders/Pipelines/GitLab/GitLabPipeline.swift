import DataFormats
import Evidence

/// Takes a GitLab CI file apart.
struct GitLabPipeline {
  let source: PipelineSource
  let root: GitLabRoot
  let isRoot: Bool
  private let stages: [String]

  /// Keys of the root that are no jobs.
  private static let keywords: Set<String> = [
    "stages", "variables", "include", "default", "workflow", "image", "services", "cache",
    "before_script", "after_script", "types", "spec",
  ]

  /// GitLab itself refuses pipelines of more jobs.
  private static let jobLimit = 2_000
  private static let keyLimit = 100

  init(_ source: PipelineSource, root: YAMLNode, isRoot: Bool) {
    self.source = source
    self.root = GitLabRoot(root, budget: source.budget)
    self.isRoot = isRoot
    let own = root["stages"]?.texts ?? ["build", "test", "deploy"]
    stages = [".pre"] + own.filter { $0 != ".pre" && $0 != ".post" } + [".post"]
  }

  func read() throws(InputError) -> PipelineDefinition {
    var pipeline = PipelineDefinition(
      provenance: Provenance(path: source.path), service: "gitlab-ci")
    pipeline.isFragment = !isRoot
    pipeline.stages = stages
    var triggers = GitLabTriggers(root: root, isRoot: isRoot)
    for (key, value) in root.node.entries {
      guard let name = key.string, !name.hasPrefix("."), !Self.keywords.contains(name),
        value.isMapping
      else { continue }
      let job = GitLabJob(name: name, node: value, root: root)
      guard !job.isNeverRun else { continue }
      try refuseExcess(at: key, value, after: pipeline.jobs.count)
      triggers.add(job)
      read(job, at: key, into: &pipeline)
    }
    readIncludes(into: &pipeline)
    pipeline.hidden += source.excess
    pipeline.triggers = triggers.found
    StageOrder.apply(to: &pipeline)
    return pipeline
  }

  private func refuseExcess(
    at key: YAMLNode, _ job: YAMLNode, after jobs: Int
  ) throws(InputError) {
    let phrase: String? =
      if jobs >= Self.jobLimit {
        "more than \(Self.jobLimit) jobs are not read"
      } else if job.entries.count > Self.keyLimit {
        "a job of more than \(Self.keyLimit) keys is not read"
      } else { nil }
    guard let phrase else { return }
    throw InputError(path: source.path, position: key.position, problem: .other(phrase))
  }

  private func read(
    _ job: GitLabJob, at key: YAMLNode, into pipeline: inout PipelineDefinition
  ) {
    var result = PipelineDefinition.Job(name: job.name, provenance: source.place(key))
    result.stage = job["stage"]?.string ?? "test"
    result.needs = job.needs
    result.waitsForStages = job["needs"] == nil
    result.environment = job.environment
    result.isManual = job.isManual
    result.mayFail = job.mayFail
    result.image = job.image.map {
      ImageReference($0.name, provenance: source.place($0.node))
    }
    result.services = job.services
    // Tags choose among runners that somebody registered; only GitLab's own bear such names.
    let tags = job.tags
    result.runner =
      tags.isEmpty
      ? .unstated : tags.contains { $0.hasPrefix("saas-") } ? .hosted : .selfHosted
    for node in job.scripts {
      let script = source.script(node, hints: [job.name, result.stage])
      result.steps += script.steps
      pipeline.hidden += script.hidden
    }
    result.steps += GitLabJobFindings(job: job, source: source).steps
    pipeline.hidden += job.unresolved.map { source.hidden($0.node, $0.phrase) }
    readTrigger(of: job, into: &pipeline)
    pipeline.jobs.append(result)
  }

  /// A job that starts another pipeline.
  private func readTrigger(of job: GitLabJob, into pipeline: inout PipelineDefinition) {
    guard let trigger = job["trigger"] else { return }
    if let include = trigger["include"] {
      GitLabIncludes(source: source).read(include, into: &pipeline)
    } else {
      let project = (trigger["project"] ?? trigger).string ?? ""
      pipeline.hidden.append(source.hidden(trigger, "starts the pipeline of \(project)"))
    }
  }

  private func readIncludes(into pipeline: inout PipelineDefinition) {
    guard let include = root["include"] else { return }
    GitLabIncludes(source: source).read(include, into: &pipeline)
  }
}
