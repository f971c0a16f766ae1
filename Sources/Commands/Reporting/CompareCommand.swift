import Arguments
import Assessment
import EvidenceReaders
import Platform
import Reports
import TextLayout

/// `assay compare`: saved assessments side by side.
enum CompareCommand {
  static let command = ProgramCommand(
    description: Command(
      "compare", abstract: "Set saved assessments side by side.",
      examples: [
        Command.Example("two projects", "assay compare reports/shop.json reports/desk.json"),
        Command.Example(
          "every assessment in a folder, as a page",
          "assay compare assessments --format html -o portfolio.html"),
      ],
      positionals: [
        Positional(
          "path", help: "Assessments saved as JSON, or folders of them.", isRequired: true,
          repeats: true, completion: .file)
      ],
      options: [
        Option(
          "format", short: "f", value: "format", choices: PortfolioFormat.all.map(\.id),
          help: "How to print it.", defaultText: "text"),
        Option("rank", help: "Order by proven score and number the places, with a caveat."),
        DocumentOutput.option,
        ProjectRequest.language,
      ]),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    var reader = SnapshotReader()
    let snapshots = try snapshots(invocation, context, &reader)
    let portfolio = try portfolio(snapshots, reader)
    let format = PortfolioFormat.named(invocation.value("format") ?? "text")
    guard let format else { return .internalError }
    let bytes = format.render(portfolio, context.style(invocation), invocation.has("rank"))
    try DocumentOutput.write(bytes, invocation, context)
    return .done
  }

  private static func snapshots(
    _ invocation: Invocation, _ context: CommandContext, _ reader: inout SnapshotReader
  ) throws(CommandFailure) -> [ProjectSnapshot] {
    let files = try AssessmentFiles(invocation.positionals, context)
    let progress = ProgressLine(context, isQuiet: invocation.has("quiet"))
    defer { progress.clear() }
    var snapshots: [ProjectSnapshot] = []
    for (index, file) in files.all.enumerated() {
      progress.show(.file(path: file.shown, number: index + 1, count: files.all.count))
      snapshots.append(try file.snapshot(&reader))
    }
    return snapshots
  }

  private static func portfolio(
    _ snapshots: [ProjectSnapshot], _ reader: SnapshotReader
  ) throws(CommandFailure) -> Portfolio {
    do throws(Portfolio.Refusal) {
      return try Portfolio(snapshots, outlines: reader.outlines)
    } catch {
      throw .incomparable(error)
    }
  }
}
