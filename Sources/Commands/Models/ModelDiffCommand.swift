import Arguments
import Assessment
import Evidence
import MaturityModel
import Platform
import Reports

/// `assay model diff`: what a newer edition of a model changes for a project.
enum ModelDiffCommand {
  static let command = ProgramCommand(
    description: Command(
      "diff", abstract: "Say what changes for a project from one model to another.",
      examples: [
        Command.Example(
          "two editions of a model", "assay model diff continuous-delivery ./my-edition"),
        Command.Example(
          "which levels of a project move, and why",
          "assay model diff continuous-delivery ./my-edition ."),
        Command.Example(
          "the same from a saved assessment",
          "assay model diff continuous-delivery ./my-edition --assessment reports/project.json"),
      ],
      positionals: [
        Positional(
          "old", help: "The model so far: an identifier, or the path of its folder.",
          isRequired: true, completion: .folder),
        Positional(
          "new", help: "The model to come: an identifier, or the path of its folder.",
          isRequired: true, completion: .folder),
        Positional(
          "path", help: "A project's folder, to see which levels move.", completion: .folder),
      ],
      options: [
        Option(
          "assessment", value: "file", help: "An assessment saved as JSON, in place of a folder.",
          completion: .file),
        Option(
          "format", short: "f", value: "format", choices: ComparisonFormat.all.map(\.id),
          help: "How to print it.", defaultText: "text"),
        DocumentOutput.option, ProjectRequest.language,
      ] + ProjectRequest.options.filter { $0.name != "model" }),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let names = invocation.positionals
    guard names.count >= 2 else { throw .usage(.missingArgument("new")) }
    let profile = invocation.value("profile")
    let old = try ModelFiles(names[0], context).load(profile: profile)
    let new = try ModelFiles(names[1], context).load(profile: profile)
    let comparison = ModelComparison(
      from: old, to: new, facts: FactCatalogue.definitions.map(\.declaration))
    let documents = try documents(old, new, invocation, context)
    let report = ComparisonReport(
      comparison,
      moves: documents.map {
        LevelMove.all(from: $0.old, to: $0.new, changes: comparison.criteria)
      }, missingFacts: documents?.missing ?? [])
    guard let format = ComparisonFormat.named(invocation.value("format") ?? "text") else {
      return .internalError
    }
    try DocumentOutput.write(
      format.render(report, context.style(invocation)), invocation, context)
    return .done
  }

  /// The same evidence judged by both models.
  private struct Documents {
    let old: AssessmentDocument
    let new: AssessmentDocument
    var missing: [String] = []
  }

  private static func documents(
    _ old: Model, _ new: Model, _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> Documents? {
    let path = invocation.positionals.dropFirst(2).first
    if let file = invocation.value("assessment") {
      guard path == nil else {
        throw .usage(
          .rejected(
            value: file, name: "--assessment <file>",
            reason: "name a project's folder or a saved assessment, not both"))
      }
      let saved = try SavedAssessment.load(file, context)
      return Documents(
        old: saved.judged(by: old, definitions: FactCatalogue.definitions),
        new: saved.judged(by: new, definitions: FactCatalogue.definitions),
        missing: saved.factsMissing(for: new))
    }
    guard let path else { return nil }
    let request = try ProjectRequest(invocation, path: path, context)
    return Documents(
      old: try assess(request, by: invocation.positionals[0], context),
      new: try assess(request, by: invocation.positionals[1], context))
  }

  private static func assess(
    _ request: ProjectRequest, by model: String, _ context: CommandContext
  ) throws(CommandFailure) -> AssessmentDocument {
    var request = request
    request.model = model
    return try ProjectSession(request, context).assess(target: request.target)
  }
}
