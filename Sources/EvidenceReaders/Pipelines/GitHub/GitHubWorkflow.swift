import DataFormats
import Evidence

/// Takes a workflow file apart.
struct GitHubWorkflow {
  let source: PipelineSource

  init(_ source: PipelineSource) { self.source = source }

  private static let jobLimit = 2_000

  func read(_ root: YAMLNode) throws(InputError) -> PipelineDefinition {
    var pipeline = PipelineDefinition(
      provenance: Provenance(path: source.path), service: "github-actions")
    let events = GitHubTriggers(root["on"])
    pipeline.triggers = events.triggers
    pipeline.isFragment = events.isOnlyCalled
    for (key, job) in root["jobs"]?.entries ?? [] {
      guard let name = key.string, !isOff(job["if"]) else { continue }
      guard pipeline.jobs.count < Self.jobLimit else {
        throw InputError(
          path: source.path, position: key.position,
          problem: .other("more than \(Self.jobLimit) jobs are not read"))
      }
      read(job, name: name, at: key, into: &pipeline)
    }
    return pipeline
  }

  /// The steps of a composite action as a fragment with one job; nil for other actions.
  func readAction(_ root: YAMLNode) -> PipelineDefinition? {
    guard let runs = root["runs"], runs["using"]?.string == "composite" else { return nil }
    var pipeline = PipelineDefinition(
      provenance: Provenance(path: source.path), service: "github-actions")
    pipeline.isFragment = true
    let job = PipelineDefinition.Job(
      name: root["name"]?.string ?? source.path, provenance: source.place(runs))
    pipeline.jobs = [job]
    for step in runs["steps"]?.items ?? [] where !isOff(step["if"]) {
      read(step, job: 0, into: &pipeline)
    }
    return pipeline
  }

  private func read(
    _ node: YAMLNode, name: String, at key: YAMLNode, into pipeline: inout PipelineDefinition
  ) {
    var job = PipelineDefinition.Job(name: name, provenance: source.place(key))
    job.needs = node["needs"]?.texts ?? []
    job.mayFail = node["continue-on-error"]?.bool ?? false
    job.environment = (node["environment"]?["name"] ?? node["environment"])?.string
    job.image = image(of: node["container"])
    job.services = (node["services"]?.entries ?? []).compactMap {
      ($0.value["image"] ?? $0.value).string
    }
    job.runner = GitHubRunner.runner(of: node)
    pipeline.jobs.append(job)
    let index = pipeline.jobs.count - 1
    for step in node["steps"]?.items ?? [] where !isOff(step["if"]) {
      read(step, job: index, hint: node["name"]?.string ?? name, into: &pipeline)
    }
    if let called = node["uses"] { readCall(of: called, job: index, into: &pipeline) }
    addDeployment(to: index, at: node["environment"] ?? node, in: &pipeline)
  }

  private func image(of container: YAMLNode?) -> ImageReference? {
    guard let node = container?["image"] ?? container, let name = node.string, !name.isEmpty else {
      return nil
    }
    return ImageReference(name, provenance: source.place(node))
  }

  /// Whether a condition is the constant false.
  private func isOff(_ condition: YAMLNode?) -> Bool {
    guard let text = condition?.string else { return false }
    let inner = text.replacing("${{", with: "").replacing("}}", with: "")
    return inner.trimmed == "false"
  }

  /// A job in an environment named as a stage of delivery makes a deployment record at GitHub; one
  /// whose commands tell nothing is taken to deploy.
  private func addDeployment(
    to index: Int, at node: YAMLNode, in pipeline: inout PipelineDefinition
  ) {
    let job = pipeline.jobs[index]
    let stages: Set<String> = ["prod", "production", "live", "staging", "uat", "preprod"]
    // Other names, and jobs that test, often take an environment for its secrets alone.
    let others: Set<PipelineDefinition.StepKind> = [
      .deploy, .publish, .migrate, .release, .unitTest, .interfaceTest, .uiTest, .performanceTest,
      .securityTest, .anyTest,
    ]
    guard let environment = job.environment,
      NameWords.split(environment).contains(where: { stages.contains($0) }),
      !environment.contains("$"),
      !job.steps.contains(where: { !$0.kinds.isDisjoint(with: others) })
    else { return }
    pipeline.jobs[index].steps.append(
      PipelineDefinition.Step(
        [.deploy], at: source.place(node), text: "environment: \(environment)"))
  }
}
