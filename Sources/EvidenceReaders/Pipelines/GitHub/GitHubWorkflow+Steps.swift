import DataFormats
import Evidence

extension GitHubWorkflow {
  /// Reads one step into a job.
  func read(
    _ step: YAMLNode, job index: Int, hint: String? = nil,
    into pipeline: inout PipelineDefinition
  ) {
    let maySoftlyFail = step["continue-on-error"]?.bool ?? false
    var steps: [PipelineDefinition.Step] = []
    if let run = step["run"] {
      let script = source.script(run, hints: [step["name"]?.string, hint])
      steps = script.steps
      pipeline.hidden += script.hidden
    } else if let uses = step["uses"] {
      steps = readUse(of: uses, with: step, job: index, into: &pipeline)
    }
    pipeline.jobs[index].steps += maySoftlyFail ? steps.map(Self.withoutGate) : steps
  }

  private static func withoutGate(_ step: PipelineDefinition.Step) -> PipelineDefinition.Step {
    PipelineDefinition.Step(
      step.kinds.subtracting([.qualityGate]), at: step.provenance, text: step.text)
  }

  /// A whole job that another workflow stands for.
  func readCall(of uses: YAMLNode, job index: Int, into pipeline: inout PipelineDefinition) {
    guard let name = uses.string else { return }
    let part = source.hidden(uses, "delegated to reusable workflow \(name)")
    pipeline.hidden.append(part)
    if name.hasPrefix("./") {
      pipeline.localCalls.append(
        PipelineDefinition.LocalCall(path: String(name.dropFirst(2)), job: index, hidden: part))
    } else {
      pipeline.references.append(reference(name, at: uses, isShared: true))
    }
  }

  private func readUse(
    of uses: YAMLNode, with step: YAMLNode, job index: Int,
    into pipeline: inout PipelineDefinition
  ) -> [PipelineDefinition.Step] {
    guard let name = uses.string else { return [] }
    if name.hasPrefix("./") {
      let folder = String(name.dropFirst(2)).trimmedSlashes
      let part = source.hidden(uses, "delegated to the action in \(name)")
      pipeline.hidden.append(part)
      pipeline.localCalls.append(
        PipelineDefinition.LocalCall(
          path: folder.isEmpty ? "action.yml" : folder + "/action.yml", job: index, hidden: part))
      return []
    }
    pipeline.references.append(reference(name, at: uses, isShared: false))
    if name == "trstringer/manual-approval" || name.hasPrefix("trstringer/manual-approval@") {
      pipeline.jobs[index].isManual = true
    }
    return use(name, at: uses, with: step, into: &pipeline)
  }

  private func use(
    _ name: String, at uses: YAMLNode, with step: YAMLNode,
    into pipeline: inout PipelineDefinition
  ) -> [PipelineDefinition.Step] {
    let action = String(name.prefix { $0 != "@" })
    let inputs = GitHubActionInputs(action: action.lowercased(), with: step["with"])
    let extra = inputs.kinds(by: source.classifier)
    switch source.classifier.find(action: action) {
    case .kinds(let kinds):
      return [PipelineDefinition.Step(kinds.union(extra), at: source.place(uses), text: name)]
    case .hidden(let phrase):
      if extra.isEmpty {
        pipeline.hidden.append(source.hidden(uses, "runs \(phrase), whose steps are not seen"))
      }
      return [PipelineDefinition.Step(extra, at: source.place(uses), text: name)]
    case .nothing:
      return [PipelineDefinition.Step(extra, at: source.place(uses), text: name)]
    }
  }

  private func reference(
    _ name: String, at node: YAMLNode, isShared: Bool
  ) -> PipelineDefinition.Reference {
    let version = name.split(separator: "@", maxSplits: 1).dropFirst().first ?? ""
    let isCommit =
      [40, 64].contains(version.utf8.count) && version.allSatisfy(\.isHexDigit)
    return PipelineDefinition.Reference(
      name: name, isPinned: isCommit || name.contains("@sha256:"), isSharedPipeline: isShared,
      provenance: source.place(node))
  }
}

extension String {
  /// Without slashes at the end.
  var trimmedSlashes: String {
    var rest = self[...]
    while rest.last == "/" { rest = rest.dropLast() }
    return String(rest)
  }
}
