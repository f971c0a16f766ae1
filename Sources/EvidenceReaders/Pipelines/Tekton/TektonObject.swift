import DataFormats
import Evidence

/// Takes one object of Tekton apart.
///
/// Objects call each other by kind and name; which event starts one stands in annotations of
/// Pipelines as Code, else in the cluster.
struct TektonObject {
  let source: PipelineSource
  let root: YAMLNode

  init(_ source: PipelineSource, _ root: YAMLNode) { (self.source, self.root) = (source, root) }

  private static let taskLimit = 2_000

  /// What the object makes Tekton do; nil for other kinds.
  func read() -> PipelineDefinition? {
    guard root["apiVersion"]?.string?.hasPrefix("tekton.dev/") == true,
      let kind = root["kind"]?.string, let spec = root["spec"]
    else { return nil }
    let place = Provenance(path: source.path, line: root.position.line)
    var pipeline = PipelineDefinition(provenance: place, service: "tekton")
    let name = root["metadata"]?["name"]?.string ?? ""
    switch kind {
    case "Task", "ClusterTask": readTask(spec, name, into: &pipeline)
    case "Pipeline": readTasks(of: spec, into: &pipeline)
    case "PipelineRun": readRun(spec, of: "pipeline", into: &pipeline)
    case "TaskRun": readRun(spec, of: "task", into: &pipeline)
    default: return nil
    }
    if kind == "Task" || kind == "Pipeline" { pipeline.calledAs = "tekton:\(kind)/\(name)" }
    readTriggers(into: &pipeline)
    return pipeline
  }

  private func readTriggers(into pipeline: inout PipelineDefinition) {
    let notes = root["metadata"]?["annotations"]
    let events =
      (notes?["pipelinesascode.tekton.dev/on-event"]?.string ?? "")
      + (notes?["pipelinesascode.tekton.dev/on-cel-expression"]?.string ?? "")
    if events.contains("pull_request") || events.contains("merge_request") {
      pipeline.triggers.insert(.mergeRequest)
    }
    if events.contains("push") { pipeline.triggers.insert(.push) }
    if pipeline.triggers.isEmpty {
      pipeline.untoldTriggers = Set(PipelineDefinition.Trigger.allCases)
    }
  }

  private func readRun(
    _ spec: YAMLNode, of kind: String, into pipeline: inout PipelineDefinition
  ) {
    if let own = spec["\(kind)Spec"] {
      if kind == "task" { return readTask(own, "run", into: &pipeline) }
      return readTasks(of: own, into: &pipeline)
    }
    guard let reference = spec["\(kind)Ref"] else { return }
    call(reference, kind: kind == "task" ? "Task" : "Pipeline", job: nil, into: &pipeline)
  }

  private func readTask(
    _ spec: YAMLNode, _ name: String, into pipeline: inout PipelineDefinition
  ) {
    pipeline.jobs.append(PipelineDefinition.Job(name: name, provenance: source.place(spec)))
    readSteps(of: spec, job: pipeline.jobs.count - 1, into: &pipeline)
  }

  private func readTasks(of spec: YAMLNode, into pipeline: inout PipelineDefinition) {
    let tasks = (spec["tasks"]?.items ?? []).prefix(Self.taskLimit)
    for task in tasks { read(task, into: &pipeline) }
    let names = pipeline.jobs.map(\.name)
    for task in (spec["finally"]?.items ?? []).prefix(Self.taskLimit) {
      read(task, into: &pipeline)
      pipeline.jobs[pipeline.jobs.count - 1].needs = names
    }
  }

  private func read(_ task: YAMLNode, into pipeline: inout PipelineDefinition) {
    let name = task["name"]?.string ?? ""
    var job = PipelineDefinition.Job(name: name, provenance: source.place(task))
    job.needs = task["runAfter"]?.texts ?? []
    job.mayFail = task["onError"]?.string == "continue"
    job.isManual = task["taskRef"]?["kind"]?.string == "ApprovalTask"
    let isManual = job.isManual
    pipeline.jobs.append(job)
    let index = pipeline.jobs.count - 1
    if let own = task["taskSpec"] {
      readSteps(of: own, job: index, into: &pipeline)
    } else if let reference = task["taskRef"], !isManual {
      call(reference, kind: "Task", job: index, into: &pipeline)
    } else if let reference = task["pipelineRef"] {
      call(reference, kind: "Pipeline", job: index, into: &pipeline)
    }
  }

  private func call(
    _ reference: YAMLNode, kind: String, job: Int?, into pipeline: inout PipelineDefinition
  ) {
    let given = reference["params"]?.items.first { $0["name"]?.string == "name" }?["value"]
    let resolver = reference["resolver"]?.string
    let name = reference["name"]?.string ?? given?.string ?? reference["bundle"]?.string ?? ""
    let part = source.hidden(reference, "delegated to the \(kind.lowercased()) \(name)")
    guard resolver != nil || reference["bundle"] != nil else {
      pipeline.hidden.append(part)
      pipeline.localCalls.append(
        PipelineDefinition.LocalCall(path: "tekton:\(kind)/\(name)", job: job, hidden: part))
      return
    }
    let texts = (reference["params"]?.items ?? []).compactMap { $0["value"]?.string }
    pipeline.references.append(
      PipelineDefinition.Reference(
        name: "\(resolver ?? "bundle"):\(name)", isPinned: texts.contains(where: Self.isFixed),
        isSharedPipeline: kind == "Pipeline", provenance: source.place(reference)))
    guard let kinds = StepTable.tektonTasks[name], let job else {
      return pipeline.hidden.append(part)
    }
    pipeline.jobs[job].steps.append(
      PipelineDefinition.Step(kinds, at: source.place(reference), text: name))
  }

  /// Whether a text names content that can never change.
  private static func isFixed(_ text: String) -> Bool {
    text.contains("@sha256:") || (text.utf8.count == 40 && text.allSatisfy(\.isHexDigit))
  }
}
