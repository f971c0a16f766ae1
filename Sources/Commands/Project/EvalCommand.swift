import Arguments
import CEL
import TextLayout

/// `assay eval`: the place to try a rule.
enum EvalCommand {
  static let command = ProgramCommand(
    description: Command(
      "eval", abstract: "Evaluate one expression over a project's facts.",
      examples: [
        Command.Example("try a threshold", "assay eval 'coverage.line.ratio >= 0.6' ."),
        Command.Example(
          "without a project", "assay eval 'coverage.line.ratio >= 0.6' --facts facts.yaml"),
      ],
      positionals: [
        Positional("expression", help: "The expression, in CEL.", isRequired: true),
        ProjectRequest.positional,
      ],
      options: [
        Option(
          "facts", value: "file", help: "Take the facts from this file instead of a project.",
          completion: .file)
      ] + ProjectRequest.options),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let source = invocation.positionals[0]
    let subject = try EvalSubject(invocation, context)
    let checked: CheckedExpression
    do throws(CheckFailure) { checked = try subject.environment.check(source) } catch {
      throw .expression(lines(of: error, in: source))
    }
    let evaluation = checked.program().evaluate(subject.binding, tracing: true)
    try context.print(text(evaluation, type: checked.type))
    if case .error = evaluation.outcome { return .badInput }
    return .done
  }

  private static func text(_ evaluation: Evaluation, type: ValueType) -> String {
    var rows = outcome(evaluation.outcome) + [("type", "\(type)")]
    rows += evaluation.explanation.map(reasons) ?? []
    rows.append(("cost", "\(evaluation.cost)"))
    return rows.map { name, text in
      DisplayWidth.fit(name, to: 10) + TerminalSafe.escaped(text) + "\n"
    }.joined()
  }

  private typealias Row = (name: String, text: String)

  private static func outcome(_ outcome: Outcome) -> [Row] {
    switch outcome {
    case .value(let value): [("value", "\(value)")]
    case .unknown(let names): [("value", "unknown")] + names.map { ("unknown", $0) }
    case .error(let error): [("error", error.message)]
    }
  }

  /// The sub-expressions that decided; the first is often the expression itself.
  private static func reasons(_ explanation: Explanation) -> [Row] {
    explanation.steps.map { ("because", "\($0.text) is \($0.value)") }
  }

  /// Each issue with its line of the expression and a caret.
  private static func lines(of failure: CheckFailure, in source: String) -> [String] {
    let text = source.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    return failure.issues.flatMap { issue in
      let line = text.indices.contains(issue.line - 1) ? text[issue.line - 1] : ""
      let excerpt = SourceExcerpt(line: line, column: issue.column)
      return [
        "expression:\(issue.line):\(issue.column): error: \(issue.message)",
        "  \(excerpt.line)", "  \(excerpt.caret)",
      ]
    }
  }
}
