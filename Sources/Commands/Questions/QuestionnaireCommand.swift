import Arguments
import Assessment
import Reports

/// `assay questionnaire`: what evidence left open, as a form for people.
enum QuestionnaireCommand {
  static let command = ProgramCommand(
    description: Command(
      "questionnaire", abstract: "Write a form with the questions that evidence left open.",
      examples: [
        Command.Example(
          "a form for the project in this folder", "assay questionnaire . -o form.html"),
        Command.Example(
          "from a saved assessment, in both languages, with earlier answers",
          "assay questionnaire reports/shop.json --answers answers.yaml --lang both -o form.html"),
      ],
      positionals: [QuestionSource.positional],
      options: [
        Option("all", help: "Ask about every criterion, not only those left open."),
        DocumentOutput.option, QuestionSource.languages,
      ] + ProjectRequest.options),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let source = try QuestionSource(invocation, context)
    let languages = PageLanguages(rawValue: invocation.value("lang") ?? "en") ?? .english
    try DocumentOutput.write(
      HTMLQuestionnaire.render(source.questionnaire, languages: languages), invocation, context)
    return .done
  }
}
