import Arguments
import Assessment
import Evidence
import Quantities
import Reports

/// `assay forecast`: what lapses, and when.
enum ForecastCommand {
  static let command = ProgramCommand(
    description: Command(
      "forecast", abstract: "Tell which levels lapse when, while no new evidence comes in.",
      examples: [
        Command.Example("the year to come", "assay forecast ."),
        Command.Example(
          "up to the next audit, as a table", "assay forecast . --until 2027-03-31 -f csv"),
      ],
      positionals: [ProjectRequest.positional],
      options: [
        Option(
          "until", value: "date", help: "The last date to look at.",
          defaultText: "365 days after the assessment"),
        Option(
          "target", value: "level", help: "The level aimed at.", defaultText: "the model's"),
        Option(
          "format", short: "f", value: "format", choices: ForecastFormat.all.map(\.id),
          help: "The forecast's format.", defaultText: "text"),
        DocumentOutput.option, ProjectRequest.language,
      ] + ProjectRequest.options),
    run: run)

  /// The most days that are looked at.
  private static let longest = 3_660

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let request = try ProjectRequest(invocation, path: invocation.positionals.first, context)
    let until = try invocation.value("until").map { text throws(CommandFailure) in
      try date(text)
    }
    let session = try ProjectSession(request, context)
    let start = session.identity.asOf.date
    let end = until ?? start.adding(days: 365)
    guard start <= end, end.daysSinceEpoch - start.daysSinceEpoch <= longest else {
      throw rejected(end.description, "a date after \(start) and at most ten years from it")
    }
    let document = session.assess(target: request.target)
    guard !document.isEmpty else {
      throw .nothingAssessed(session.survey, session.evidence.diagnostics)
    }
    let forecast = session.forecast(from: document, until: end, target: request.target)
    let format = ForecastFormat.named(invocation.value("format") ?? "text")
    guard let format else { return .internalError }
    let bytes = format.render(forecast, from: document, style: context.style(invocation))
    try DocumentOutput.write(bytes, invocation, context)
    return .done
  }

  private static func date(_ text: String) throws(CommandFailure) -> CalendarDate {
    guard let date = CalendarDate(text) else { throw rejected(text, "a date such as 2027-03-31") }
    return date
  }

  private static func rejected(_ value: String, _ reason: String) -> CommandFailure {
    .usage(.rejected(value: value, name: "--until <date>", reason: reason))
  }
}
