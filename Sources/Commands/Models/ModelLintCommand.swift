import Arguments
import Evidence
import MaturityModel
import TextLayout

/// `assay model lint`: everything wrong or doubtful in a model.
enum ModelLintCommand {
  static let positional = Positional(
    "model", help: "An identifier, or the path of a model's folder.", completion: .folder)

  static let command = ProgramCommand(
    description: Command(
      "lint", abstract: "Check a model: references, texts, levels and rules.",
      examples: [Command.Example("a model in a folder", "assay model lint ./my-model")],
      positionals: [positional]),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let files = try ModelFiles(invocation.positionals.first ?? ModelFiles.standard, context)
    let findings: [ModelIssue]
    do throws(ModelError) {
      findings = try ModelLint.findings(
        files: files.files, facts: FactCatalogue.definitions.map(\.declaration),
        directory: files.directory)
    } catch {
      throw .model(files.lines(of: error))
    }
    try context.print(findings.map { TerminalSafe.escaped("\($0)") + "\n" }.joined())
    let count = findings.count == 1 ? "1 warning" : "\(findings.count) warnings"
    try context.print("\(files.directory): no errors, \(count)\n")
    return .done
  }
}
