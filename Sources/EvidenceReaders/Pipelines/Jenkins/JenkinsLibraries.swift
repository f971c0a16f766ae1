import Evidence

/// Finds the shared libraries that a Jenkinsfile loads.
enum JenkinsLibraries {
  static func read(_ calls: [GroovyCall], path: String, into pipeline: inout PipelineDefinition) {
    for call in calls {
      if call.name == "@Library" || call.name == "library" {
        add(call, path: path, to: &pipeline)
      } else if call.name == "libraries" {
        for lib in call.children where lib.name == "lib" { add(lib, path: path, to: &pipeline) }
      } else {
        read(call.children, path: path, into: &pipeline)
      }
    }
  }

  private static func add(
    _ call: GroovyCall, path: String, to pipeline: inout PipelineDefinition
  ) {
    for argument in call.arguments where ["identifier", nil].contains(argument.label) {
      let place = Provenance(path: path, line: argument.line)
      let version = argument.text.split(separator: "@", maxSplits: 1).dropFirst().first ?? ""
      let isCommit = [40, 64].contains(version.utf8.count) && version.allSatisfy(\.isHexDigit)
      pipeline.references.append(
        PipelineDefinition.Reference(
          name: argument.text, isPinned: isCommit, isSharedPipeline: true, provenance: place))
      pipeline.hidden.append(
        PipelineDefinition.HiddenPart(
          provenance: place, phrase: "delegated to shared library \(argument.text)"))
    }
  }
}
