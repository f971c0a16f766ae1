import DataFormats
import Evidence

extension JenkinsPipeline {
  /// A step: a script, a step of the table, a method of the file, or a wrapper around others.
  mutating func visitStep(_ call: GroovyCall, _ context: inout Context) throws(InputError) {
    stepCount += 1
    if JenkinsSteps.scripts.contains(call.name), !call.isBare {
      return try addScript(call, &context)
    }
    if call.name == "docker.image", let image = call.argument() {
      context.image = ImageReference(image.text, provenance: place(image.line))
      if let job = context.job { pipeline.jobs[job].image = context.image }
    }
    if let kinds = kinds(of: call) {
      try add(kinds, for: call, &context)
      // What stands in the arguments of a known step are its settings.
      guard call.hasBlock else { return }
    }
    if let body = inlined(call, context), !call.isBare {
      context.depth += 1
      try walk(body, &context)
      context.depth -= 1
    } else if isForeign(call) {
      noteForeign(call)
    }
    try walk(call.children, &context)
  }

  private func kinds(of call: GroovyCall) -> Set<PipelineDefinition.StepKind>? {
    guard !call.isBare else { return nil }
    if let kinds = StepTable.jenkinsSteps[call.name] { return kinds }
    return switch call.name {
    case "docker.build": [.imageBuild]
    case _ where call.name.hasSuffix(".push"): [.publish]
    default: nil
    }
  }

  private mutating func add(
    _ kinds: Set<PipelineDefinition.StepKind>, for call: GroovyCall, _ context: inout Context
  ) throws(InputError) {
    guard !kinds.isEmpty else { return }
    let job = try job(at: call.line, &context)
    let own = context.isExcused ? kinds.subtracting([.qualityGate]) : kinds
    let text = ([call.name] + call.arguments.map(\.text)).joined(separator: " ")
    pipeline.jobs[job].steps.append(
      PipelineDefinition.Step(own, at: place(call.line), text: text))
    if kinds.contains(.notify), JenkinsSteps.namesAuthor(call) { pipeline.notifiesAuthor = true }
  }

  private mutating func addScript(
    _ call: GroovyCall, _ context: inout Context
  ) throws(InputError) {
    guard let script = call.argument("script") else { return }
    let job = try job(at: call.line, &context)
    let hints = [call.arguments.first { $0.label == "label" }?.text, pipeline.jobs[job].name]
    let reading = ScriptReading(script.text, by: classifier, hints: hints) { line in
      place(script.line + line - 1)
    }
    stepCount += reading.steps.count
    guard stepCount < Self.stepLimit else { return }
    pipeline.hidden += reading.hidden
    pipeline.jobs[job].steps += reading.steps.map { step in
      guard context.isExcused, step.kinds.contains(.qualityGate) else { return step }
      return PipelineDefinition.Step(
        step.kinds.subtracting([.qualityGate]), at: step.provenance, text: step.text)
    }
  }

  /// Whether a call is neither a step that Jenkins and its common plug-ins bring nor code.
  private func isForeign(_ call: GroovyCall) -> Bool {
    !call.isBare && !call.name.contains(".") && !call.isDefinition
      && !JenkinsSteps.known.contains(call.name) && StepTable.jenkinsSteps[call.name] == nil
      && !isMethod(call.name) && call.name.first?.isUppercase != true
      && !call.name.hasPrefix("@")
  }

  private mutating func noteForeign(_ call: GroovyCall) {
    let phrase = "delegated to step \(call.name), which this file does not define"
    guard foreignSteps.insert(call.name).inserted else { return }
    pipeline.hidden.append(
      PipelineDefinition.HiddenPart(provenance: place(call.line), phrase: phrase))
  }

  /// What starts a pipeline is mostly kept on the server; a file that does not say, hides it.
  mutating func addHiddenParts() {
    if stepCount >= Self.stepLimit {
      let phrase = "its methods call each other to over \(Self.stepLimit) steps; more are not read"
      pipeline.hidden.append(
        PipelineDefinition.HiddenPart(provenance: pipeline.provenance, phrase: phrase))
    }
    guard pipeline.triggers.isDisjoint(with: [.push, .mergeRequest]) else { return }
    pipeline.hidden.append(
      PipelineDefinition.HiddenPart(
        provenance: pipeline.provenance, phrase: "what starts it is set on the Jenkins server"))
  }
}
