import Evidence

/// Where a stage runs: what `agent` or `node` asks for.
struct JenkinsAgent {
  private(set) var runner = PipelineDefinition.Runner.unstated
  private(set) var image: ImageReference?

  /// A pod of a cluster is made afresh; a label names machines that somebody keeps.
  init(_ call: GroovyCall, path: String) {
    if call.name == "node" {
      runner = call.arguments.isEmpty ? .unstated : .selfHosted
      return
    }
    for child in call.children {
      switch child.name {
      case "kubernetes": runner = .hosted
      case "label": runner = .selfHosted
      case "node": runner = .selfHosted
      case "docker", "image": takeImage(of: child, path: path)
      default: continue
      }
    }
    if call.arguments.contains(where: { $0.label == "label" }) { runner = .selfHosted }
  }

  private mutating func takeImage(of call: GroovyCall, path: String) {
    let named = call.children.first { $0.name == "image" }?.argument() ?? call.argument("image")
    guard let named else { return }
    image = ImageReference(named.text, provenance: Provenance(path: path, line: named.line))
  }
}
