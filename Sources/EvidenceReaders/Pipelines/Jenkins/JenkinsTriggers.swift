import Evidence

/// Finds what starts a Jenkins pipeline, where the file says so.
enum JenkinsTriggers {
  private static let table: [String: Set<PipelineDefinition.Trigger>] = [
    "cron": [.schedule], "parameterizedCron": [.schedule], "pollSCM": [.push],
    "githubPush": [.push], "bitbucketPush": [.push], "GenericTrigger": [.push],
    "ghprbTrigger": [.mergeRequest], "githubPullRequests": [.mergeRequest],
  ]

  static func read(_ calls: [GroovyCall], into pipeline: inout PipelineDefinition) {
    for call in calls {
      if call.name == "triggers" || call.name == "pipelineTriggers" {
        for trigger in call.children { pipeline.triggers.formUnion(triggers(of: trigger)) }
      } else if call.name == "when" {
        pipeline.triggers.formUnion(conditions(in: call))
      } else {
        read(call.children, into: &pipeline)
      }
    }
  }

  private static func triggers(of call: GroovyCall) -> Set<PipelineDefinition.Trigger> {
    if let known = table[call.name] { return known }
    guard call.name == "gitlab" || call.name == "gitlabPush" else { return [] }
    // Push is the plug-in's default; its options tell of merge requests by their names.
    return [.push, .mergeRequest]
  }

  /// A condition that asks for a merge request or tag shows that such ones start it.
  private static func conditions(in call: GroovyCall) -> Set<PipelineDefinition.Trigger> {
    call.children.reduce(into: []) { found, condition in
      switch condition.name {
      case "changeRequest": found.insert(.mergeRequest)
      case "buildingTag", "tag": found.insert(.release)
      case "not": break
      case "triggeredBy":
        if condition.arguments.contains(where: { $0.text.contains("Timer") }) {
          found.insert(.schedule)
        }
      default: found.formUnion(conditions(in: condition))
      }
    }
  }
}
