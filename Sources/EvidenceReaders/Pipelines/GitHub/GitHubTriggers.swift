import DataFormats
import Evidence

/// The events of a workflow's `on`.
struct GitHubTriggers {
  private(set) var triggers: Set<PipelineDefinition.Trigger> = []
  /// Whether other workflows alone start it.
  private(set) var isOnlyCalled = false

  private static let table: [String: PipelineDefinition.Trigger] = [
    "push": .push, "pull_request": .mergeRequest, "pull_request_target": .mergeRequest,
    "merge_group": .mergeRequest, "schedule": .schedule, "workflow_dispatch": .manual,
    "repository_dispatch": .manual, "release": .release,
  ]

  init(_ on: YAMLNode?) {
    guard let on else { return }
    let events =
      on.isMapping
      ? on.entries.map { ($0.key.string ?? "", Optional($0.value)) } : on.texts.map { ($0, nil) }
    for (event, settings) in events {
      guard let trigger = Self.table[event] else { continue }
      triggers.formUnion(
        event == "push" ? Self.pushTriggers(settings) : [trigger])
    }
    isOnlyCalled = events.map(\.0) == ["workflow_call"]
  }

  /// A push filtered to tags alone is a release.
  private static func pushTriggers(_ settings: YAMLNode?) -> Set<PipelineDefinition.Trigger> {
    guard let settings, settings["tags"] != nil else { return [.push] }
    let hasBranches = settings["branches"] != nil || settings["branches-ignore"] != nil
    return hasBranches ? [.push, .release] : [.release]
  }
}
