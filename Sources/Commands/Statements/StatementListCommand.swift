import Arguments
import Assessment
import Evidence
import EvidenceReaders
import Quantities
import Reports
import TextLayout

/// `assay statement list`: every statement with what has become of it.
enum StatementListCommand {
  static let command = ProgramCommand(
    description: Command(
      "list", abstract: "List every statement and what has become of it.",
      examples: [
        Command.Example("of the project in this folder", "assay statement list ."),
        Command.Example(
          "what will have expired by then", "assay statement list . --as-of 2027-01-31"),
      ],
      positionals: [ProjectRequest.positional],
      options: [
        Option(
          "kind", value: "kind", choices: StatementStatus.Kind.allCases.map(\.rawValue),
          help: "List this kind only."),
        ProjectRequest.language,
      ] + ProjectRequest.options),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let request = try ProjectRequest(invocation, path: invocation.positionals.first, context)
    let session = try ProjectSession(request, context)
    let kind = invocation.value("kind")
    let statements = session.statements().filter { kind == nil || $0.kind.rawValue == kind }
    try context.print(
      StatementListing.render(
        statements, asOf: session.identity.asOf.date, style: context.style(invocation)))
    for diagnostic in session.evidence.diagnostics where StatementKind.isVoid(diagnostic) {
      context.complain(CommandFailure.line(diagnostic))
    }
    return .done
  }
}
