import Arguments
import DataFormats
import Evidence
import Platform
import Quantities
import Reports

/// `assay sheet import`: a filled self-assessment sheet as an answers file.
enum SheetImportCommand {
  static let command = ProgramCommand(
    description: Command(
      "import", abstract: "Read a filled self-assessment sheet as answers.",
      examples: [
        Command.Example(
          "a table saved by a spreadsheet program",
          "assay sheet import sheet.csv --person Wang --role lead --date 2026-10-12"
            + " -o evidence/self-assessment.yaml")
      ],
      positionals: [
        Positional(
          "file", help: "CSV or a web page; UTF-8, UTF-16 with its mark, or GB 18030.",
          isRequired: true, completion: .file)
      ],
      options: [
        Option("person", value: "name", help: "Who answers for the sheet."),
        Option("role", value: "role", help: "In which role."),
        Option("date", value: "date", help: "When it was filled in."),
        SheetOutput.option, ProjectRequest.modelOption,
      ]),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let person = try invocation.words("person", value: "name")
    let role = try invocation.words("role", value: "role")
    let date = try date(invocation)
    guard let name = invocation.positionals.first else { return .internalError }
    let model = try ModelFiles(invocation.value("model") ?? ModelFiles.standard, context).load()
    let file = try SheetFile(name, context)
    let sheet: FilledSheet
    do throws(InputError) {
      sheet = try FilledSheet(file.tables, path: name, model: model)
    } catch {
      throw .input(error)
    }
    let statements = SheetStatements(sheet, person: person, role: role, date: date)
    try SheetOutput.write(
      statements.yaml(name: name, digest: file.digest), invocation, context)
    tell(sheet, statements, file, invocation, context)
    return sheet.diagnostics.contains { $0.severity == .error } ? .badInput : .done
  }

  private static func tell(
    _ sheet: FilledSheet, _ statements: SheetStatements, _ file: SheetFile,
    _ invocation: Invocation, _ context: CommandContext
  ) {
    let isQuiet = invocation.has("quiet")
    for diagnostic in sheet.diagnostics where !(isQuiet && diagnostic.severity == .note) {
      context.complain(CommandFailure.line(diagnostic))
    }
    guard !isQuiet else { return }
    if let encoding = file.encoding { context.complain("note: read as \(encoding.rawValue)") }
    let (rated, blank) = (sheet.ratings.count, sheet.blankCount)
    context.complain(
      "\(rated) sub-items rated, \(blank) left blank; \(statements.count) criteria stated")
  }

  private static func date(_ invocation: Invocation) throws(CommandFailure) -> CalendarDate {
    let text = try invocation.words("date", value: "date")
    guard let date = CalendarDate(text) else {
      throw .usage(
        .rejected(
          value: text, name: "--date <date>", reason: "a date such as 2026-11-23"))
    }
    return date
  }
}

extension Invocation {
  /// The value of an option that must say something.
  fileprivate func words(_ name: String, value: String) throws(CommandFailure) -> String {
    guard let text = self.value(name), !text.allSatisfy(\.isWhitespace) else {
      throw .usage(.missingOption("--\(name) <\(value)>"))
    }
    return text
  }
}
