import DataFormats
import Evidence

extension AzurePipeline {
  private static let hooks = ["preDeploy", "deploy", "routeTraffic", "postRouteTraffic"]
  private static let shells = ["script", "bash", "pwsh", "powershell"]

  /// Reads the steps of a job, or of each hook of a deployment's strategy.
  func readSteps(
    of node: YAMLNode, job index: Int, into pipeline: inout PipelineDefinition
  ) {
    read(node.azure("steps"), job: index, into: &pipeline)
    guard let deployment = node.azure("deployment") else { return }
    for strategy in ["runOnce", "rolling", "canary"] {
      let parts = node.azure("strategy")?.azure(strategy)
      for hook in Self.hooks {
        read(parts?.azure(hook)?.azure("steps"), job: index, into: &pipeline)
      }
      let outcomes = parts?.azure("on")
      for outcome in ["success", "failure"] {
        read(outcomes?.azure(outcome)?.azure("steps"), job: index, into: &pipeline)
      }
    }
    guard !pipeline.jobs[index].steps.contains(where: { $0.kinds.contains(.deploy) }) else {
      return
    }
    pipeline.jobs[index].steps.append(
      PipelineDefinition.Step(
        [.deploy], at: source.place(deployment), text: "deployment: \(deployment.string ?? "")"))
  }

  private func read(
    _ steps: YAMLNode?, job index: Int, into pipeline: inout PipelineDefinition
  ) {
    for step in steps?.azureItems ?? [] where !step.isAzureFalse {
      if step.azure("template") != nil {
        call(step, job: index, stage: nil, into: &pipeline)
        continue
      }
      let before = pipeline.jobs[index].steps.count
      read(step: step, job: index, into: &pipeline)
      guard step.azure("continueOnError")?.bool == true else { continue }
      for place in before..<pipeline.jobs[index].steps.count {
        let found = pipeline.jobs[index].steps[place]
        pipeline.jobs[index].steps[place] = PipelineDefinition.Step(
          found.kinds.subtracting([.qualityGate]), at: found.provenance, text: found.text)
      }
    }
  }

  private func read(
    step: YAMLNode, job index: Int, into pipeline: inout PipelineDefinition
  ) {
    let hints = [step.azure("displayName")?.string, pipeline.jobs[index].name]
    for shell in Self.shells {
      guard let script = step.azure(shell) else { continue }
      return add(source.script(script, hints: hints), job: index, to: &pipeline)
    }
    guard let task = step.azure("task"), let name = task.string else { return }
    let inputs = AzureTask(name: name, inputs: step.azure("inputs"))
    if inputs.waitsForPerson { pipeline.jobs[index].isManual = true }
    if let script = inputs.script {
      return add(source.script(script, hints: hints), job: index, to: &pipeline)
    }
    switch inputs.finding(by: source.classifier) {
    case .kinds(let kinds):
      pipeline.jobs[index].steps.append(
        PipelineDefinition.Step(
          StepClassifier.placed(kinds, by: hints), at: source.place(task), text: inputs.text))
    case .hidden(let phrase):
      pipeline.jobs[index].steps.append(
        PipelineDefinition.Step([], at: source.place(task), text: name))
      pipeline.hidden.append(source.hidden(task, "runs \(phrase), whose steps are not seen"))
    case .nothing:
      pipeline.jobs[index].steps.append(
        PipelineDefinition.Step([], at: source.place(task), text: name))
    }
  }

  private func add(
    _ script: ScriptReading, job index: Int, to pipeline: inout PipelineDefinition
  ) {
    pipeline.jobs[index].steps += script.steps
    pipeline.hidden += script.hidden
  }

  /// Calls the template that an item names; one of another repository stays hidden.
  func call(
    _ item: YAMLNode, job: Int?, stage: String?, into pipeline: inout PipelineDefinition
  ) {
    guard let node = item.azure("template"), let name = node.string else { return }
    let part = source.hidden(node, "delegated to the template \(name)")
    pipeline.hidden.append(part)
    let pieces = name.split(separator: "@", maxSplits: 1)
    if pieces.count == 2, pieces[1] != "self" {
      pipeline.references.append(
        PipelineDefinition.Reference(
          name: name, isPinned: false, isSharedPipeline: true, provenance: source.place(node)))
    } else if let first = pieces.first, !first.contains("$"), let path = resolved(String(first)) {
      pipeline.localCalls.append(
        PipelineDefinition.LocalCall(path: path, job: job, hidden: part, stage: stage))
    }
  }

  /// A template's path from the project's root: `/a` from there, `a` from the file's own folder.
  private func resolved(_ path: String) -> String? {
    var parts =
      path.hasPrefix("/") ? [] : source.path.split(separator: "/").dropLast().map(String.init)
    for part in path.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(String(part))
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts.joined(separator: "/")
  }
}
