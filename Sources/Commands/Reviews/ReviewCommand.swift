import Arguments
import Assessment
import DataFormats
import Evidence
import EvidenceReaders
import MaturityModel
import Platform
import Quantities
import Reports
import TextLayout

/// `assay review`: a self-assessment beside an assessor's verdicts.
enum ReviewCommand {
  static let command = ProgramCommand(
    description: Command(
      "review", abstract: "Set an assessor's verdicts beside a self-assessment.",
      examples: [
        Command.Example(
          "what an assessor sees differently", "assay review reports/shop.json assessor.yaml"),
        Command.Example(
          "as a page in Chinese",
          "assay review reports/shop.json assessor.yaml --format html --lang zh-Hans -o review.html"
        ),
      ],
      positionals: [
        Positional(
          "self", help: "The self-assessment, saved as JSON.", isRequired: true,
          completion: .file),
        Positional(
          "assessor", help: "The assessor's overrides and objections, a statements file.",
          isRequired: true, completion: .file),
      ],
      options: [
        Option(
          "format", short: "f", value: "format", choices: ReviewFormat.all.map(\.id),
          help: "How to print it.", defaultText: "text"),
        Option(
          "as-of", value: "date", help: "The date by which the assessor's statements must hold.",
          defaultText: "the self-assessment's"),
        DocumentOutput.option, ProjectRequest.modelOption, ProjectRequest.language,
      ]),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    guard invocation.positionals.count == 2 else { throw .usage(.missingArgument("assessor")) }
    let (own, assessor) = (invocation.positionals[0], invocation.positionals[1])
    let date = try invocation.value("as-of").map { text throws(CommandFailure) in
      try Self.date(text)
    }
    let document = try SavedAssessment.load(own, context)
    let statements = try statements(assessor, context)
    let model = try ModelFiles(invocation.value("model") ?? document.model.id, context)
      .load()
    guard model.digest == document.model.digest else {
      throw .otherModel(document.model.id, file: own)
    }
    let review = Assessor(model: model).review(document, by: statements, asOf: date)
    guard let format = ReviewFormat.named(invocation.value("format") ?? "text") else {
      return .internalError
    }
    try DocumentOutput.write(
      format.render(review, context.style(invocation)), invocation, context)
    return .done
  }

  private static func statements(
    _ file: String, _ context: CommandContext
  ) throws(CommandFailure) -> EvidenceCollection {
    let path = context.path(file)
    var collection = EvidenceCollection()
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try OpenDirectory(at: path.parent).bytes(of: path.lastName, limit: 16 << 20)
    } catch {
      throw .system(error)
    }
    do throws(InputError) {
      try StatementsReader.read(bytes, path: file, into: &collection)
    } catch {
      throw .input(error)
    }
    return collection
  }

  private static func date(_ text: String) throws(CommandFailure) -> CalendarDate {
    guard let date = CalendarDate(text) else {
      throw .usage(
        .rejected(value: text, name: "--as-of <date>", reason: "a date such as 2026-11-23"))
    }
    return date
  }
}
