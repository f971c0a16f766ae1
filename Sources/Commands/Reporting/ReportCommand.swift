import Arguments
import Assessment
import DataFormats
import Platform
import Reports

/// `assay report`: prints a saved assessment again.
enum ReportCommand {
  static let command = ProgramCommand(
    description: Command(
      "report", abstract: "Print a saved assessment again, in any format and language.",
      examples: [
        Command.Example("as Markdown", "assay report reports/project.json --format markdown"),
        Command.Example(
          "what changed, for a comment on a merge request",
          "assay report reports/project.json --summary comment --base main.json"),
        Command.Example(
          "fail when a level fell since an earlier assessment",
          "assay report reports/project.json --no-regression main.json"),
        Command.Example("the schema of the JSON document", "assay report --schema"),
      ],
      positionals: [
        Positional("file", help: "An assessment saved as JSON.", completion: .file)
      ],
      options: [
        Option(
          "format", short: "f", value: "format", choices: ReportFormat.all.map(\.id),
          help: "The report's format.", defaultText: "markdown"),
        DocumentOutput.option,
        Option("schema", help: "Print the JSON Schema of the document."),
        ProjectRequest.language,
      ] + LevelGate.options + SummaryOutput.options),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    if invocation.has("schema") {
      try context.print(AssessmentSchema.text)
      return .done
    }
    guard let file = invocation.positionals.first else {
      throw .usage(.missingArgument("file"))
    }
    let document = try SavedAssessment.load(file, context)
    let gate = try LevelGate(invocation, context)
    guard
      let page = try SummaryOutput.render(document, invocation, context)
        ?? ReportFormat.named(invocation.value("format") ?? "markdown")?
        .render(document, invocation.language)
    else { return .internalError }
    try DocumentOutput.write(page, invocation, context)
    return try gate.judge(document, context)
  }
}

/// An assessment saved as JSON.
enum SavedAssessment {
  static func load(
    _ file: String, _ context: CommandContext
  ) throws(CommandFailure) -> AssessmentDocument {
    let path = context.path(file)
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try OpenDirectory(at: path.parent).bytes(of: path.lastName, limit: 256 << 20)
    } catch {
      throw .system(error)
    }
    do throws(InputError) {
      return try AssessmentJSON.decode(bytes, path: file)
    } catch {
      throw .input(error)
    }
  }
}
