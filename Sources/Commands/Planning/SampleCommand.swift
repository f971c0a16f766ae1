import Arguments
import Assessment
import MaturityModel
import Quantities
import Reports

/// `assay sample`: changes or deployments drawn for an audit.
enum SampleCommand {
  static let command = ProgramCommand(
    description: Command(
      "sample", abstract: "Draw changes or deployments for an audit, each with its trace.",
      examples: [
        Command.Example("25 changes", "assay sample . --seed audit-2026 --n 25"),
        Command.Example(
          "deployments of the last year, as a table",
          "assay sample . --seed 7 --of deployments --days 365 -f csv"),
      ],
      positionals: [ProjectRequest.positional],
      options: [
        Option(
          "seed", value: "text", help: "What makes the sample; the same seed, the same sample."),
        Option("n", value: "count", help: "How many to draw.", defaultText: "25"),
        Option(
          "of", value: "population", choices: ["changes", "deployments"],
          help: "What to draw from: merge requests, or commits where there are none; or "
            + "deployments to production.", defaultText: "changes"),
        Option(
          "days", value: "count", help: "How many days back from the date of the assessment.",
          defaultText: "the model's window"),
        Option(
          "format", short: "f", value: "format", choices: SampleFormat.all.map(\.id),
          help: "The sample's format.", defaultText: "text"),
        DocumentOutput.option, ProjectRequest.language,
      ] + ProjectRequest.options),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    guard let seed = invocation.value("seed"), !seed.isEmpty else {
      throw .usage(.missingOption("--seed <text>"))
    }
    let size = try number("n", of: invocation) ?? 25
    let days = try number("days", of: invocation)
    let request = try ProjectRequest(invocation, path: invocation.positionals.first, context)
    let session = try ProjectSession(request, context)
    let end = session.identity.asOf
    let window = Int64(days ?? session.model.policy.windowDays)
    let population: AuditSample.Population =
      invocation.value("of") == "deployments"
      ? .deployments : AuditSample.changes(in: session.evidence)
    let sample = AuditSample(
      of: population, from: session.evidence, seed: seed, size: size,
      after: end.adding(seconds: -window * Instant.day), until: end)
    let format = SampleFormat.named(invocation.value("format") ?? "text")
    guard let format else { return .internalError }
    let bytes = format.render(
      sample, of: session.identity, toolVersion: Program.version, style: context.style(invocation))
    try DocumentOutput.write(bytes, invocation, context)
    return .done
  }

  private static func number(
    _ name: String, of invocation: Invocation
  ) throws(CommandFailure) -> Int? {
    guard let text = invocation.value(name) else { return nil }
    guard let number = Int(text), (1...100_000).contains(number) else {
      throw .usage(
        .rejected(
          value: text, name: "--\(name) <count>", reason: "a whole number from 1 to 100000"))
    }
    return number
  }
}
