import Arguments
import TextLayout

/// Every command by its path; a new one is written in a file of its own and named here.
enum CommandTable {
  static let top: [ProgramCommand] = [
    AssessCommand.command, CollectCommand.command, ExplainCommand.command, FactsCommand.command,
    EvalCommand.command, QuestionnaireCommand.command, InterviewCommand.command,
    PlanCommand.command, ForecastCommand.command, SampleCommand.command, ReportCommand.command,
    CompareCommand.command, ReviewCommand.command, PackCommand.command, VerifyCommand.command,
    InitCommand.command,
  ]

  static let model: [ProgramCommand] = [
    ModelListCommand.command, ModelLintCommand.command, ModelTestCommand.command,
    ModelShowCommand.command, ModelDiffCommand.command, ModelSchemaCommand.command,
    ModelFunctionsCommand.command, ModelNewCommand.command, ModelImportCommand.command,
  ]

  static let history: [ProgramCommand] = [
    HistoryRecordCommand.command, HistoryShowCommand.command,
  ]

  static let sheet: [ProgramCommand] = [
    SheetExportCommand.command, SheetImportCommand.command, SheetMaterialsCommand.command,
  ]

  static let key: [ProgramCommand] = [KeyNewCommand.command]
  static let statement: [ProgramCommand] = [
    StatementAddCommand.command, StatementListCommand.command, StatementLintCommand.command,
  ]

  static let closing: [ProgramCommand] = [CompletionCommand.command]

  /// Options that every command takes.
  static let shared: [Option] = [
    Option("no-color", help: "Do not colour the output."),
    Option("quiet", short: "q", help: "Print no summary and no progress."),
  ]

  /// The whole program.
  static let program = Command(
    "assay",
    abstract: "Tells how mature a team's delivery practice is, and proves it from evidence.",
    examples: [
      Command.Example("assess the project in this folder", "assay assess ."),
      Command.Example("say why a practice has its level", "assay explain CM-VC-BM ."),
    ],
    options: [Option("version", help: "Show the version.")],
    subcommands: top.map(\.description) + [
      Command(
        "model", abstract: "Write, check and look at models.", subcommands: model.map(\.description)
      ),
      Command(
        "sheet", abstract: "Write and read the forms that assessors use.",
        subcommands: sheet.map(\.description)),
      Command(
        "statement", abstract: "Write, list and check what people state.",
        subcommands: statement.map(\.description)),
      Command(
        "history", abstract: "Keep assessments over time.",
        subcommands: history.map(\.description)),
      Command("key", abstract: "Make keys to sign with.", subcommands: key.map(\.description)),
    ] + closing.map(\.description) + [
      Command(
        "help", abstract: "Show the help of a command.",
        positionals: [
          Positional("command", help: "The command.", repeats: true, completion: .command)
        ])
    ], closing: "Exit codes:\n" + exitCodes)

  private static let exitCodes = ExitCode.allCases.map { code in
    "  \(DisplayWidth.fit("\(code.rawValue)", to: 4))\(code.meaning)"
  }.joined(separator: "\n")

  static func command(_ path: [String]) -> ProgramCommand? {
    let group: [ProgramCommand] =
      switch path.first {
      case "model": model
      case "history": history
      case "sheet": sheet
      case "key": key
      case "statement": statement
      default: top + closing
      }
    return group.first { $0.description.name == path.last }
  }
}
