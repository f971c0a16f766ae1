import Arguments
import Assessment
import Platform
import Reports

/// The Markdown summary that pipelines show, asked for with `--summary`.
enum SummaryOutput {
  static let options = [
    Option(
      "summary", value: "place", choices: SummaryPlace.allCases.map(\.rawValue),
      help: "Print a Markdown summary short enough for a job's page or a comment."),
    Option(
      "base", value: "file",
      help: "In the summary, tell what changed since this saved assessment.",
      defaultText: "that of --no-regression", completion: .file),
  ]

  /// The summary when one is asked for.
  static func render(
    _ document: AssessmentDocument, _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> [UInt8]? {
    guard let place = invocation.value("summary").flatMap(SummaryPlace.init(rawValue:)) else {
      guard invocation.value("base") == nil else {
        throw .usage(.missingOption("--summary <place>"))
      }
      return nil
    }
    let file = invocation.value("base") ?? invocation.value("no-regression")
    let base = try file.map { file throws(CommandFailure) in
      try SavedAssessment.load(file, context)
    }
    return MarkdownSummary.render(
      document, since: base, language: invocation.language, for: place)
  }
}
