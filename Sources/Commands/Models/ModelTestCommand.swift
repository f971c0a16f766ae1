import Arguments
import Assessment
import CEL
import Evidence
import MaturityModel
import Quantities

/// `assay model test`: whether a model's rules say what its worked cases say they should.
enum ModelTestCommand {
  static let command = ProgramCommand(
    description: Command(
      "test", abstract: "Run a model's worked cases: facts in, expected verdicts and levels out.",
      examples: [
        Command.Example("a model in a folder", "assay model test ./my-model"),
        Command.Example(
          "would the cases notice a wrong rule?",
          "assay model test ./my-model --mutate --fail-under 95"),
      ],
      positionals: [ModelLintCommand.positional],
      options: [
        Option(
          "mutate",
          help: "Change the rules one slip at a time and list the slips that no case notices."),
        Option(
          "fail-under", value: "percent",
          help: "Exit 1 when the cases notice fewer slips; with --mutate."),
        Option(
          "format", short: "f", value: "format", choices: ["text", "json"],
          help: "What to print.", defaultText: "text"),
      ]),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let threshold = try threshold(invocation)
    let files = try ModelFiles(invocation.positionals.first ?? ModelFiles.standard, context)
    let tester = try tester(files)
    let result = ModelTestResult(
      directory: files.directory, cases: tester.run(),
      mutation: invocation.has("mutate") ? tester.mutate() : nil)
    guard !result.cases.outcomes.isEmpty else { throw .noCases(files.directory) }
    try context.print(invocation.value("format") == "json" ? result.json : result.text)
    return result.passes(threshold: threshold) ? .done : .belowGate
  }

  /// The least score asked for, in tenths of a percent.
  private static func threshold(_ invocation: Invocation) throws(CommandFailure) -> Int? {
    guard let text = invocation.value("fail-under") else { return nil }
    guard invocation.has("mutate") else {
      throw .usage(
        .rejected(value: text, name: "--fail-under", reason: "it goes with --mutate only"))
    }
    guard let percent = Rational(decimal: text), .zero <= percent, percent <= Rational(100) else {
      throw .usage(
        .rejected(value: text, name: "--fail-under", reason: "it is no percentage such as 95"))
    }
    return (percent * Rational(10)).floor
  }

  private static func tester(_ files: ModelFiles) throws(CommandFailure) -> ModelTester {
    let facts = FactCatalogue.definitions.map(\.declaration)
    let model = try files.load()
    let book: CaseBook
    do throws(ModelError) {
      book = try CaseLoader.load(
        files: files.files, model: model, facts: facts, directory: files.directory)
    } catch {
      throw .model(files.lines(of: error))
    }
    var profiles: [String: Model] = [:]
    for profile in Set(book.cases.compactMap(\.profile)) {
      profiles[profile] = try files.load(profile: profile)
    }
    return ModelTester(model: model, profiles: profiles, book: book, facts: facts)
  }
}
