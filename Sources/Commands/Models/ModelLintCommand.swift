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
      "lint", abstract: "Check a model: references, texts, levels, rules and limits.",
      examples: [
        Command.Example("a model in a folder", "assay model lint ./my-model"),
        Command.Example(
          "a doubt fails the build, too", "assay model lint ./my-model --strict"),
      ],
      positionals: [positional],
      options: [Option("strict", help: "Fail on warnings as on errors.")]),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let files = try ModelFiles(invocation.positionals.first ?? ModelFiles.standard, context)
    let findings = ModelLint.findings(
      files: files.files, facts: FactCatalogue.definitions.map(\.declaration),
      directory: files.directory)
    let errors = findings.filter { $0.severity == .error }.count
    let lines = findings.flatMap { $0.severity == .error ? files.lines(of: $0) : ["\($0)"] }
    try context.print(lines.map { TerminalSafe.escaped($0) + "\n" }.joined())
    try context.print(
      "\(files.directory): \(count(errors, "error")), "
        + "\(count(findings.count - errors, "warning"))\n")
    let isSound = errors == 0 && (findings.isEmpty || !invocation.has("strict"))
    return isSound ? .done : .badInput
  }

  private static func count(_ number: Int, _ word: String) -> String {
    "\(number == 0 ? "no" : "\(number)") \(word)\(number == 1 ? "" : "s")"
  }
}
