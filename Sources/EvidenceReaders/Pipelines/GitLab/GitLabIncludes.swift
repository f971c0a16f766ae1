import DataFormats
import Evidence

/// Reads `include`: files of the project are called, everything else stays hidden.
struct GitLabIncludes {
  let source: PipelineSource

  func read(_ include: YAMLNode, into pipeline: inout PipelineDefinition) {
    for item in include.itemsOrSelf {
      if let text = item.string {
        let isRemote = text.hasPrefix("http://") || text.hasPrefix("https://")
        isRemote
          ? addForeign("remote include \(text)", text, at: item, to: &pipeline)
          : addLocal(text, at: item, to: &pipeline)
      } else {
        read(entry: item, into: &pipeline)
      }
    }
  }

  private func read(entry: YAMLNode, into pipeline: inout PipelineDefinition) {
    if let local = entry["local"]?.string {
      addLocal(local, at: entry, to: &pipeline)
    } else if let template = entry["template"]?.string {
      addTemplate(template, at: entry, to: &pipeline)
    } else if let remote = entry["remote"]?.string {
      addForeign(
        "remote include \(remote)", remote, at: entry,
        isPinned: entry["integrity"] != nil, to: &pipeline)
    } else if let component = entry["component"]?.string {
      let version = component.split(separator: "@").dropFirst().last ?? ""
      addForeign(
        "component \(component)", component, at: entry, isPinned: Self.isCommit(version),
        to: &pipeline)
    } else if let project = entry["project"]?.string {
      addProject(project, entry, to: &pipeline)
    } else if let artifact = entry["artifact"]?.string {
      pipeline.hidden.append(source.hidden(entry, "delegated to the generated file \(artifact)"))
    }
  }

  private func addLocal(
    _ path: String, at node: YAMLNode, to pipeline: inout PipelineDefinition
  ) {
    let part = source.hidden(node, "delegated to the local include \(path)")
    pipeline.hidden.append(part)
    guard !path.contains("*"), !path.contains("$") else { return }
    let relative = String(path.drop { $0 == "/" })
    pipeline.localCalls.append(
      PipelineDefinition.LocalCall(path: relative, job: nil, hidden: part))
  }

  private func addProject(
    _ project: String, _ entry: YAMLNode, to pipeline: inout PipelineDefinition
  ) {
    let ref = entry["ref"]?.string
    let name = ref.map { "\(project)@\($0)" } ?? project
    let files = entry["file"]?.texts ?? []
    for file in files.isEmpty ? [""] : files {
      let whole = file.isEmpty ? name : "\(name):\(file)"
      addForeign(
        "project include \(whole)", whole, at: entry, isPinned: Self.isCommit(ref ?? ""),
        to: &pipeline)
    }
  }

  /// Templates come with the server, so nobody can pin them; what the known ones do is added.
  private func addTemplate(
    _ name: String, at node: YAMLNode, to pipeline: inout PipelineDefinition
  ) {
    addForeign("GitLab template \(name)", name, at: node, to: &pipeline)
    let file = name.split(separator: "/").last ?? ""
    guard let row = StepTable.gitLabTemplates.first(where: { file.hasPrefix($0.part) }) else {
      return
    }
    var job = PipelineDefinition.Job(name: name, provenance: source.place(node))
    job.stage = "test"
    // The scanners of the templates report and never fail the pipeline.
    job.mayFail = true
    job.steps = [PipelineDefinition.Step(row.kinds, at: source.place(node), text: name)]
    pipeline.jobs.append(job)
  }

  private func addForeign(
    _ phrase: String, _ name: String, at node: YAMLNode, isPinned: Bool = false,
    to pipeline: inout PipelineDefinition
  ) {
    pipeline.hidden.append(source.hidden(node, "delegated to \(phrase)"))
    pipeline.references.append(
      PipelineDefinition.Reference(
        name: name, isPinned: isPinned, isSharedPipeline: true, provenance: source.place(node)))
  }

  private static func isCommit(_ version: some StringProtocol) -> Bool {
    [40, 64].contains(version.utf8.count) && version.allSatisfy(\.isHexDigit)
  }
}
