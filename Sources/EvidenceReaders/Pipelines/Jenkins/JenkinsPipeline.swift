import DataFormats
import Evidence

/// Walks the calls of a Jenkinsfile and makes a job of every stage.
struct JenkinsPipeline {
  /// Keeps hostile files from growing: methods that call each other twice, endless stages.
  private static let jobLimit = 1_000
  static let stepLimit = 20_000
  private static let inlineLimit = 16

  let path: String
  let classifier: StepClassifier
  private let root: [GroovyCall]
  private let methods: [String: GroovyCall]
  var pipeline: PipelineDefinition
  var stepCount = 0
  var foreignSteps: Set<String> = []

  init(path: String, classifier: StepClassifier, root: [GroovyCall]) {
    (self.path, self.classifier, self.root) = (path, classifier, root)
    var methods: [String: GroovyCall] = [:]
    for call in root where call.isDefinition && call.hasBlock { methods[call.name] = call }
    self.methods = methods
    pipeline = PipelineDefinition(provenance: Provenance(path: path), service: "jenkins")
  }

  /// Where a job stands while the calls are walked.
  struct Context {
    /// The names of the jobs that end before this place.
    var before: [String] = []
    /// The job that steps belong to.
    var job: Int?
    /// Levels of methods of the file.
    var depth = 0
    /// Whether a failure here lets the pipeline go on.
    var isExcused = false
    /// Settings taken over by stages within.
    var runner = PipelineDefinition.Runner.unstated
    var image: ImageReference?
  }

  mutating func read() throws(InputError) -> PipelineDefinition {
    JenkinsTriggers.read(root, into: &pipeline)
    JenkinsLibraries.read(root, path: path, into: &pipeline)
    var context = Context()
    try walk(root.filter { !$0.isDefinition }, &context)
    addHiddenParts()
    pipeline.stages = pipeline.jobs.compactMap(\.stage)
    return pipeline
  }

  func place(_ line: Int) -> Provenance { Provenance(path: path, line: line) }

  func isMethod(_ name: String) -> Bool { methods[name] != nil }

  mutating func walk(_ calls: [GroovyCall], _ context: inout Context) throws(InputError) {
    for call in calls { try visit(call, &context) }
  }

  private mutating func visit(_ call: GroovyCall, _ context: inout Context) throws(InputError) {
    switch call.name {
    case "stage" where !call.arguments.isEmpty: try visitStage(call, &context)
    case "parallel", "matrix": try visitParallel(call, &context)
    case "agent", "node": try visitAgent(call, &context)
    case "post": try visitPost(call, &context)
    case "input": try markManual(call, &context)
    case "catchError", "warnError":
      var inner = context
      inner.isExcused = true
      try walk(call.children, &inner)
      (context.before, context.job) = (inner.before, inner.job)
    case _ where JenkinsSteps.settings.contains(call.name): break
    case _ where call.isDefinition && isMethod(call.name): break
    default: try visitStep(call, &context)
    }
  }

  private mutating func visitStage(
    _ call: GroovyCall, _ context: inout Context
  ) throws(InputError) {
    var inner = context
    inner.job = try addJob(named: call.argument("name")?.text ?? "stage", at: call.line, inner)
    let own = inner.job
    try walk(call.children, &inner)
    // A stage that only groups others is no job.
    if let own, pipeline.jobs.count > own + 1, pipeline.jobs[own].steps.isEmpty,
      !pipeline.jobs[own].isManual
    {
      removeJob(own, &inner)
    }
    context.before = inner.before
    if let own, pipeline.jobs.indices.contains(own), pipeline.jobs[own].stage != nil {
      let name = pipeline.jobs[own].name
      if !context.before.contains(name) { context.before.append(name) }
    }
  }

  private mutating func removeJob(_ index: Int, _ context: inout Context) {
    let name = pipeline.jobs[index].name
    pipeline.jobs.remove(at: index)
    for other in pipeline.jobs.indices { pipeline.jobs[other].needs.removeAll { $0 == name } }
    context.before.removeAll { $0 == name }
  }

  mutating func addJob(
    named name: String, at line: Int, _ context: Context
  ) throws(InputError) -> Int {
    guard pipeline.jobs.count < Self.jobLimit else {
      throw InputError(
        path: path, position: SourcePosition(line: line, column: 1, offset: 0),
        problem: .other("more than \(Self.jobLimit) stages are not read"))
    }
    var job = PipelineDefinition.Job(name: name, provenance: place(line))
    job.stage = name
    job.needs = context.before
    (job.runner, job.image) = (context.runner, context.image)
    pipeline.jobs.append(job)
    return pipeline.jobs.count - 1
  }

  /// The job at hand; outside of stages, one for the whole pipeline.
  mutating func job(at line: Int, _ context: inout Context) throws(InputError) -> Int {
    if let job = context.job { return job }
    let job = try addJob(named: "pipeline", at: line, context)
    context.job = job
    return job
  }

  /// Branches run side by side: each follows what stood before all of them.
  private mutating func visitParallel(
    _ call: GroovyCall, _ context: inout Context
  ) throws(InputError) {
    let before = context.before
    var after = before
    for branch in call.children {
      var inner = context
      inner.before = before
      if branch.name == "stage" {
        try visit(branch, &inner)
      } else {
        try walk(branch.children.isEmpty ? [branch] : branch.children, &inner)
      }
      after += inner.before.filter { !after.contains($0) }
    }
    context.before = after
  }

  private mutating func visitAgent(
    _ call: GroovyCall, _ context: inout Context
  ) throws(InputError) {
    let agent = JenkinsAgent(call, path: path)
    if agent.runner != .unstated { context.runner = agent.runner }
    context.image = agent.image ?? context.image
    if let job = context.job {
      pipeline.jobs[job].runner = context.runner
      pipeline.jobs[job].image = context.image
    }
    if call.name == "node" { try walk(call.children, &context) }
  }

  private mutating func visitPost(
    _ call: GroovyCall, _ context: inout Context
  ) throws(InputError) {
    guard context.job == nil else { return try walk(call.children.flatMap(\.children), &context) }
    var inner = context
    inner.job = try addJob(named: "post", at: call.line, context)
    try walk(call.children.flatMap(\.children), &inner)
  }

  private mutating func markManual(
    _ call: GroovyCall, _ context: inout Context
  ) throws(InputError) {
    let job = try job(at: call.line, &context)
    pipeline.jobs[job].isManual = true
  }

  /// The calls of a method of the file in place of the call; nil when it is none or too deep.
  func inlined(_ call: GroovyCall, _ context: Context) -> [GroovyCall]? {
    guard context.depth < Self.inlineLimit, stepCount < Self.stepLimit else { return nil }
    return methods[call.name]?.children
  }
}
