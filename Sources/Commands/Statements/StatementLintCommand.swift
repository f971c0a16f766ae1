import Arguments
import Assessment
import DataFormats
import Evidence
import EvidenceReaders
import TextLayout

/// `assay statement lint`: everything wrong with statements, by place.
enum StatementLintCommand {
  static let command = ProgramCommand(
    description: Command(
      "lint", abstract: "Check statements: form, names, dates and who approved.",
      examples: [
        Command.Example("in this folder", "assay statement lint ."),
        Command.Example("what will not hold any more", "assay statement lint . --as-of 2027-01-31"),
      ],
      positionals: [ProjectRequest.positional],
      options: [Option("strict", help: "Fail on warnings as on errors.")]
        + ProjectRequest.options),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let request = try ProjectRequest(invocation, path: invocation.positionals.first, context)
    let session = try ProjectSession(request, context)
    let findings = findings(session)
    let errors = findings.count { $0.severity == .error }
    for finding in findings { try context.print(CommandFailure.line(finding) + "\n") }
    if !invocation.has("quiet") {
      let warnings = findings.count - errors
      context.complain("\(count(errors, "error")), \(count(warnings, "warning"))")
    }
    return errors == 0 && (findings.isEmpty || !invocation.has("strict")) ? .done : .badInput
  }

  /// What is malformed, then what the date and the model make void, sorted by place.
  static func findings(_ session: ProjectSession) -> [Diagnostic] {
    let malformed = session.evidence.diagnostics.filter(StatementKind.isVoid)
    return (malformed + session.statements().compactMap(finding)).sorted {
      ($0.path, $0.position ?? .start, $0.message) < ($1.path, $1.position ?? .start, $1.message)
    }
  }

  private static func count(_ number: Int, _ word: String) -> String {
    "\(number == 0 ? "no" : "\(number)") \(word)\(number == 1 ? "" : "s")"
  }

  private static func finding(_ status: StatementStatus) -> Diagnostic? {
    let position = status.place.line.map { SourcePosition(line: $0, column: 1, offset: 0) }
    func finding(_ severity: Diagnostic.Severity, _ message: String) -> Diagnostic {
      Diagnostic(severity, path: status.place.path, position: position, message: message)
    }
    switch status.state {
    case .expired(let why), .void(let why): return finding(.error, why)
    case .needless:
      return finding(.warning, "the waiver on '\(status.target)' has no gap to accept; remove it")
    case .blocked:
      return finding(
        .warning,
        "the \(status.kind.rawValue) on '\(status.target)' decides nothing; "
          + "'assay explain \(status.target)' says why")
    case .counts, .outdone, .replaced, .resolved: return nil
    }
  }
}
