import DataFormats
import Evidence

extension CircleConfiguration {
  /// Commands may call commands; what lies deeper is left out.
  private static let depthLimit = 10

  private static let builtIn: [String: Set<PipelineDefinition.StepKind>] = [
    "checkout": [], "setup_remote_docker": [], "add_ssh_keys": [], "attach_workspace": [],
    "persist_to_workspace": [], "store_artifacts": [], "save_cache": [.cache],
    "restore_cache": [.cache], "store_test_results": [.testReport],
  ]

  /// Reads a list of steps into a job.
  func read(
    _ steps: YAMLNode?, _ values: CircleParameters, job: Int, depth: Int,
    into pipeline: inout PipelineDefinition
  ) {
    guard let steps, !source.budget.isSpent else { return }
    guard depth < Self.depthLimit else {
      let hidden = source.hidden(steps, "lies deeper than commands are read")
      if pipeline.hidden.last != hidden { pipeline.hidden.append(hidden) }
      return
    }
    for step in steps.items where !source.budget.isSpent {
      source.budget.spend()
      let entry = step.entries.first
      guard let name = step.string ?? entry?.key.string else { continue }
      let node = entry?.key ?? step
      if name == "run" || name == "deploy", let run = entry?.value {
        addScript(run, values, job: job, into: &pipeline)
      } else if name == "when" || name == "unless" {
        read(entry?.value["steps"], values, job: job, depth: depth + 1, into: &pipeline)
      } else if let kinds = Self.builtIn[name] {
        pipeline.jobs[job].steps.append(
          PipelineDefinition.Step(kinds, at: source.place(node), text: name))
      } else if let command = root["commands"]?[name] {
        let inner = CircleParameters(
          declared: command["parameters"], given: entry?.value, outer: values)
        read(command["steps"], inner, job: job, depth: depth + 1, into: &pipeline)
      } else {
        pipeline.jobs[job].steps += orbSteps(name, at: node, into: &pipeline)
        addContinuation(name, entry?.value, to: &pipeline)
      }
    }
  }

  private func addScript(
    _ run: YAMLNode, _ values: CircleParameters, job: Int,
    into pipeline: inout PipelineDefinition
  ) {
    guard let script = run["command"] ?? (run.string == nil ? nil : run) else { return }
    let hints = [run["name"]?.string, pipeline.jobs[job].name]
    let reading = source.script(
      script, as: values.filled(script.string ?? ""), hints: hints)
    pipeline.jobs[job].steps += reading.steps
    pipeline.hidden += reading.hidden
  }

  /// A configuration of the project that this one continues with.
  private func addContinuation(
    _ name: String, _ settings: YAMLNode?, to pipeline: inout PipelineDefinition
  ) {
    guard name.hasSuffix("/continue"), let node = settings?["configuration_path"],
      let path = node.string
    else { return }
    let part = source.hidden(node, "continues with \(path)")
    pipeline.hidden.append(part)
    pipeline.localCalls.append(
      PipelineDefinition.LocalCall(path: path, job: nil, hidden: part))
  }

  /// What a job or command of an orb does, as far as the table knows it.
  func orbSteps(
    _ name: String, at node: YAMLNode, into pipeline: inout PipelineDefinition
  ) -> [PipelineDefinition.Step] {
    let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
    let orb = parts.count == 2 ? root["orbs"]?[parts[0]]?.string : nil
    guard let orb else {
      pipeline.hidden.append(source.hidden(node, "runs \(name), which stands in another file"))
      return [PipelineDefinition.Step([], at: source.place(node), text: name)]
    }
    pipeline.references.append(
      PipelineDefinition.Reference(
        name: orb, isPinned: Self.isExact(orb), isSharedPipeline: false,
        provenance: source.place(node)))
    let key = orb.prefix { $0 != "@" } + "/" + parts[1]
    if case .kinds(let kinds) = source.classifier.find(action: String(key)) {
      return [PipelineDefinition.Step(kinds, at: source.place(node), text: name)]
    }
    let kinds = StepTable.orbs[String(key)]
    if kinds == nil {
      pipeline.hidden.append(source.hidden(node, "runs orb \(key), whose steps are not seen"))
    }
    return [PipelineDefinition.Step(kinds ?? [], at: source.place(node), text: name)]
  }

  /// An orb's full version can never change; `@5` and `@volatile` move.
  private static func isExact(_ orb: String) -> Bool {
    let version = orb.split(separator: "@").dropFirst().first ?? ""
    let numbers = version.split(separator: ".", omittingEmptySubsequences: false)
    return numbers.count == 3
      && numbers.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
  }
}
