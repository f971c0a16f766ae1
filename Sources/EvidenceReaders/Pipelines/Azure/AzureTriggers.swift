import DataFormats
import Evidence

/// What starts an Azure pipeline.
///
/// Without `trigger` every push does. Without `pr` the kind of repository decides: pull requests
/// of GitHub start it, those of Azure Repos only by a policy of the branch.
struct AzureTriggers {
  private(set) var found: Set<PipelineDefinition.Trigger> = [.manual]
  private(set) var untold: Set<PipelineDefinition.Trigger> = []

  init(_ root: YAMLNode) {
    readPushes(root["trigger"])
    if let requests = root["pr"] {
      if !Self.isNone(requests) { found.insert(.mergeRequest) }
    } else {
      untold.insert(.mergeRequest)
    }
    if let schedules = root["schedules"] {
      if !schedules.items.isEmpty { found.insert(.schedule) }
    } else {
      untold.insert(.schedule)
    }
  }

  private mutating func readPushes(_ trigger: YAMLNode?) {
    guard let trigger, !Self.isNone(trigger) else {
      if trigger == nil { found.insert(.push) }
      return
    }
    let hasTags = trigger["tags"] != nil
    let hasBranches = trigger["branches"] != nil || trigger.isSequence || !hasTags
    if hasTags { found.insert(.release) }
    if hasBranches { found.insert(.push) }
  }

  private static func isNone(_ node: YAMLNode) -> Bool { node.string?.lowercased() == "none" }
}
