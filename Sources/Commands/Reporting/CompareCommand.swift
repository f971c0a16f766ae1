import Arguments
import Assessment
import EvidenceReaders
import Platform
import Reports
import TextLayout

/// `assay compare`: saved assessments side by side, or one project over time.
enum CompareCommand {
  static let command = ProgramCommand(
    description: Command(
      "compare", abstract: "Set saved assessments side by side, or trace one project over time.",
      examples: [
        Command.Example("two projects", "assay compare reports/shop.json reports/desk.json"),
        Command.Example(
          "every assessment in a folder, as a page",
          "assay compare assessments --format html -o portfolio.html"),
        Command.Example(
          "what changed in one project, and why", "assay compare spring.json autumn.json"),
      ],
      positionals: [
        Positional(
          "path", help: "Assessments saved as JSON, or folders of them.", repeats: true,
          completion: .file)
      ],
      options: [
        Option(
          "format", short: "f", value: "format", choices: PortfolioFormat.all.map(\.id),
          help: "How to print it.", defaultText: "text"),
        Option(
          "over-time",
          help: "Tell what changed from each assessment of one project to the next, and why.",
          defaultText: "when all are of one project at several dates"),
        Option("schema", help: "Print the JSON Schema of one project over time."),
        Option("rank", help: "Order by proven score and number the places, with a caveat."),
        DocumentOutput.option,
        ProjectRequest.language,
      ]),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    if invocation.has("schema") {
      try context.print(TimelineJSON.schema)
      return .done
    }
    guard !invocation.positionals.isEmpty else { throw .usage(.missingArgument("path")) }
    if invocation.has("over-time"), invocation.has("rank") {
      throw .usage(
        .rejected(
          value: "--rank", name: "--over-time", reason: "one project has no places to number"))
    }
    let files = try AssessmentFiles(invocation.positionals, context).all
    let bytes =
      invocation.has("over-time")
      ? try timeline(files, invocation, context) : try sideBySide(files, invocation, context)
    try DocumentOutput.write(bytes, invocation, context)
    return .done
  }

  private static func sideBySide(
    _ files: [AssessmentFiles.File], _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> [UInt8] {
    var reader = SnapshotReader()
    let snapshots = try snapshots(files, invocation, context, &reader)
    if !invocation.has("rank"), isOneProject(snapshots) {
      return try timeline(files, invocation, context)
    }
    let portfolio = try portfolio(snapshots, reader)
    return PortfolioFormat.named(invocation.value("format") ?? "text")?
      .render(portfolio, context.style(invocation), invocation.has("rank")) ?? []
  }

  /// Whether all are of one project, and of more than one date.
  private static func isOneProject(_ snapshots: [ProjectSnapshot]) -> Bool {
    Set(snapshots.map(\.project.name)).count == 1 && Set(snapshots.map(\.project.asOf)).count > 1
  }

  private static func timeline(
    _ files: [AssessmentFiles.File], _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> [UInt8] {
    var entries: [ProjectTimeline.Entry] = []
    for file in files {
      let document = try SavedAssessment.load(file.shown, context)
      entries.append(ProjectTimeline.Entry(file: file.shown, document: document))
    }
    do throws(ProjectTimeline.Refusal) {
      let timeline = try ProjectTimeline(entries)
      return TimelineFormat.named(invocation.value("format") ?? "text")?
        .render(timeline, context.style(invocation)) ?? []
    } catch {
      throw .noTimeline(error)
    }
  }

  private static func snapshots(
    _ files: [AssessmentFiles.File], _ invocation: Invocation, _ context: CommandContext,
    _ reader: inout SnapshotReader
  ) throws(CommandFailure) -> [ProjectSnapshot] {
    let progress = ProgressLine(context, isQuiet: invocation.has("quiet"))
    defer { progress.clear() }
    var snapshots: [ProjectSnapshot] = []
    // The first tells the names of the model's parts, which the others need not be asked for.
    for range in [0..<min(1, files.count)] + rounds(from: 1, to: files.count) {
      guard let first = range.first else { continue }
      progress.show(.file(path: files[first].shown, number: first + 1, count: files.count))
      let known = reader
      let results = ParallelWork.results(count: range.count, workers: ParallelWork.processors) {
        files[first + $0].reading(known)
      }
      for result in results {
        let reading = try result.get()
        snapshots.append(reading.snapshot)
        reader.learn(from: reading.reader)
      }
    }
    return snapshots
  }

  /// Enough files at once to keep the threads busy, few enough to show how far the reading is.
  private static func rounds(from start: Int, to end: Int) -> [Range<Int>] {
    stride(from: start, to: end, by: 64).map { $0..<min($0 + 64, end) }
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
