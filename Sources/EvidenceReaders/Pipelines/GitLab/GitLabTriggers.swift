import DataFormats
import Evidence

/// Tells what starts a GitLab pipeline.
///
/// Without rules a push starts it. Rules and `only` name the sources; schedules themselves are
/// kept on the server, so only a rule that asks for them shows one.
struct GitLabTriggers {
  /// Sources of a pipeline as rules (`CI_PIPELINE_SOURCE`) and `only` name them.
  private static let sources: [(name: String, trigger: PipelineDefinition.Trigger)] = [
    ("merge_request_event", .mergeRequest), ("merge_requests", .mergeRequest),
    ("external_pull_requests", .mergeRequest), ("CI_MERGE_REQUEST_", .mergeRequest),
    ("schedule", .schedule), ("schedules", .schedule),
    ("web", .manual), ("api", .manual), ("trigger", .manual), ("triggers", .manual),
    ("push", .push), ("pushes", .push), ("branches", .push), ("CI_COMMIT_BRANCH", .push),
    ("tags", .release), ("CI_COMMIT_TAG", .release),
  ]

  /// What was found so far.
  private(set) var found: Set<PipelineDefinition.Trigger> = []

  /// Starts with the rules of the whole workflow; without them a push may always start it.
  init(root: GitLabRoot, isRoot: Bool) {
    let workflow = root["workflow"]?["rules"]
    if workflow == nil, isRoot { found.insert(.push) }
    found.formUnion(Self.sources(inRules: workflow))
  }

  /// Adds what a job's rules name.
  mutating func add(_ job: GitLabJob) {
    found.formUnion(Self.sources(inRules: job["rules"]))
    found.formUnion(Self.sources(inOnly: job["only"]))
  }

  private static func sources(inOnly only: YAMLNode?) -> Set<PipelineDefinition.Trigger> {
    let refs = (only?["refs"] ?? only)?.texts ?? []
    return Set(refs.flatMap { ref in sources.filter { $0.name == ref }.map(\.trigger) })
  }

  private static func sources(inRules rules: YAMLNode?) -> Set<PipelineDefinition.Trigger> {
    var found: Set<PipelineDefinition.Trigger> = []
    for rule in rules?.items ?? [] where rule["when"]?.string != "never" {
      guard let condition = rule["if"]?.string else {
        if rule.isMapping { found.insert(.push) }
        continue
      }
      found.formUnion(sources(inCondition: condition))
    }
    return found
  }

  private static func sources(
    inCondition condition: String
  ) -> Set<PipelineDefinition.Trigger> {
    let words = condition.split { !($0.isLetter || $0.isNumber || $0 == "_") }
    // `!=` and `=~` say too little about what does start it.
    guard !condition.contains("!=") else { return [] }
    return Set(
      sources.filter { row in
        words.contains { row.name.hasSuffix("_") ? $0.hasPrefix(row.name) : $0 == row.name }
      }.map(\.trigger))
  }
}
