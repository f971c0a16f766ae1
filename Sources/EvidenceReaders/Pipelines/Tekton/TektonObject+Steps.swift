import DataFormats
import Evidence

extension TektonObject {
  /// Reads the steps of a task; the job takes the first step's image.
  func readSteps(
    of spec: YAMLNode, job: Int, into pipeline: inout PipelineDefinition
  ) {
    for sidecar in spec["sidecars"]?.items ?? [] {
      if let image = sidecar["image"]?.string { pipeline.jobs[job].services.append(image) }
    }
    for step in spec["steps"]?.items ?? [] {
      let image = step["image"]
      if pipeline.jobs[job].image == nil, let image, let name = image.string {
        pipeline.jobs[job].image = ImageReference(name, provenance: source.place(image))
      }
      let hints = [step["name"]?.string, pipeline.jobs[job].name]
      if let script = step["script"], let text = script.string {
        addScript(script, text, hints, job: job, into: &pipeline)
      } else if let reference = step["ref"] {
        let name = reference["name"]?.string ?? ""
        pipeline.hidden.append(source.hidden(reference, "delegated to the step action \(name)"))
      } else {
        let words = (step["command"]?.texts ?? []) + (step["args"]?.texts ?? [])
        let program = step["command"] == nil ? Self.program(of: image?.string ?? "") : []
        let reading = source.script(step, as: Self.line(program + words), hints: hints)
        add(reading, job: job, to: &pipeline)
      }
    }
  }

  private func addScript(
    _ script: YAMLNode, _ text: String, _ hints: [String?], job: Int,
    into pipeline: inout PipelineDefinition
  ) {
    let first = text.prefix { !$0.isNewline }
    let shells = ["sh", "bash", "ash", "zsh", "dash", "ksh"]
    let program = first.split { $0 == "/" || $0 == " " }.last { !$0.hasPrefix("-") } ?? ""
    guard first.hasPrefix("#!"), !shells.contains(String(program)) else {
      return add(source.script(script, hints: hints), job: job, to: &pipeline)
    }
    pipeline.jobs[job].steps.append(
      PipelineDefinition.Step([], at: source.place(script), text: first))
    pipeline.hidden.append(source.hidden(script, "runs a program for \(program)"))
  }

  private func add(
    _ reading: ScriptReading, job: Int, to pipeline: inout PipelineDefinition
  ) {
    pipeline.jobs[job].steps += reading.steps
    pipeline.hidden += reading.hidden
  }

  /// What an image without a command runs: as a rule the program it is named after.
  private static func program(of image: String) -> [String] {
    if image.contains("/kaniko") { return ["/kaniko/executor"] }
    let last = image.split(separator: "/").last ?? ""
    return [String(last.prefix { $0 != ":" && $0 != "@" })]
  }

  /// Words as one line of a shell.
  private static func line(_ words: [String]) -> String {
    words.map { word in
      let isPlain = word.allSatisfy { $0.isLetter || $0.isNumber || "-_./=:@".contains($0) }
      return isPlain && !word.isEmpty ? word : "'\(word.replacing("'", with: ""))'"
    }.joined(separator: " ")
  }
}
