import DataFormats
import Evidence

/// What starts a workflow: a push, unless a schedule or filters say otherwise.
enum CircleTriggers {
  static func triggers(
    of workflow: YAMLNode, _ entries: YAMLItems
  ) -> Set<PipelineDefinition.Trigger> {
    let scheduled = (workflow["triggers"]?.items ?? []).contains { $0["schedule"] != nil }
    if scheduled { return [.schedule] }
    let filters = entries.map { $0.entries.first?.value["filters"] }
    let isTagged = filters.contains { $0?["tags"]?["only"] != nil }
    let ignoresBranches =
      !filters.isEmpty
      && filters.allSatisfy { filter in
        filter?["branches"]?["ignore"]?.texts.contains("/.*/") == true
      }
    if ignoresBranches { return isTagged ? [.release] : [] }
    return isTagged ? [.push, .release] : [.push]
  }
}
