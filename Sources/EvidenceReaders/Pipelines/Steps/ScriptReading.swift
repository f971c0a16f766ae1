import Evidence

/// What one script of a job does: its steps, and what it runs unseen.
struct ScriptReading {
  /// The steps, one for each command that the table knows; one without kinds when it knows none.
  private(set) var steps: [PipelineDefinition.Step] = []
  /// Scripts and targets that the script runs.
  private(set) var hidden: [PipelineDefinition.HiddenPart] = []

  /// Reads a script.
  ///
  /// - Parameters:
  ///   - text: The script.
  ///   - classifier: Tells what commands do.
  ///   - hints: Names that may tell the layer of tests, the nearest first.
  ///   - place: The place of a line of the script, counted from 1.
  init(
    _ text: String, by classifier: StepClassifier, hints: [String?],
    place: (Int) -> Provenance
  ) {
    let commands = ShellScript.commands(in: text)
    for command in commands {
      switch classifier.find(command) {
      case .kinds(let kinds):
        steps.append(
          PipelineDefinition.Step(
            StepClassifier.placed(kinds, by: hints), at: place(command.line), text: command.text))
      case .hidden(let phrase):
        hidden.append(
          PipelineDefinition.HiddenPart(
            provenance: place(command.line), phrase: "runs \(phrase), which is not followed",
            extent: .steps))
      case .nothing where ThrowawayCluster.isMade(by: command.essence.joined(separator: " ")):
        steps.append(
          PipelineDefinition.Step(
            [], at: place(command.line), text: command.essence.joined(separator: " ")))
      case .nothing: continue
      }
    }
    if steps.isEmpty, let first = commands.first {
      steps.append(PipelineDefinition.Step([], at: place(first.line), text: first.text))
    }
  }
}
