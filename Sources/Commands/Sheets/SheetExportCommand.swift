import Arguments
import Assessment
import Reports

/// `assay sheet export`: the self-assessment sheet, filled from an assessment or empty.
enum SheetExportCommand {
  static let command = ProgramCommand(
    description: Command(
      "export", abstract: "Write the self-assessment sheet, filled in or blank.",
      examples: [
        Command.Example(
          "as a table for a spreadsheet, in Chinese",
          "assay sheet export . --bom --lang zh-Hans --output sheet.csv"),
        Command.Example(
          "an empty one to print", "assay sheet export --blank --format html -o sheet.html"),
      ],
      positionals: [ProjectRequest.positional],
      options: [
        Option(
          "format", short: "f", value: "format", choices: SheetFormat.all.map(\.id),
          help: "The sheet's format.", defaultText: "csv"),
        Option("blank", help: "Leave everything to be filled in empty; no project is read."),
        Option(
          "bom", help: "Start CSV with a byte-order mark, by which spreadsheets know UTF-8."),
        Option(
          "target", value: "level", help: "The level that the gap is told to.",
          defaultText: "the model's"),
        SheetOutput.option, ProjectRequest.language,
      ] + ProjectRequest.options),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let request = try ProjectRequest(invocation, path: invocation.positionals.first, context)
    let filled = invocation.has("blank") ? nil : try assessed(request, context)
    let blank = filled == nil ? try BlankAssessment.document(request, context) : nil
    guard let document = filled ?? blank else { return .internalError }
    let format = SheetFormat.named(invocation.value("format") ?? "csv")
    guard let format else { return .internalError }
    let options = SheetOptions(isBlank: filled == nil, isMarked: invocation.has("bom"))
    try SheetOutput.write(
      format.render(document, language: invocation.language, options: options), invocation, context)
    return .done
  }

  /// The assessment; nil, with a note, when there is nothing to assess by.
  private static func assessed(
    _ request: ProjectRequest, _ context: CommandContext
  ) throws(CommandFailure) -> AssessmentDocument? {
    let document: AssessmentDocument?
    do throws(CommandFailure) {
      document = try ProjectSession(request, context).assess(target: request.target)
    } catch {
      guard case .nothingAssessed = error else { throw error }
      document = nil
    }
    if let document, !document.isEmpty { return document }
    context.complain("note: nothing could be assessed here; the sheet is blank")
    return nil
  }
}
