import Arguments
import Assessment
import DataFormats
import Evidence
import Platform
import Reports

/// `assay interview`: the questions that evidence left open, on the terminal.
enum InterviewCommand {
  static let command = ProgramCommand(
    description: Command(
      "interview", abstract: "Ask the questions that evidence left open, line by line.",
      examples: [
        Command.Example("about the project in this folder", "assay interview ."),
        Command.Example(
          "continue with earlier answers, in Chinese",
          "assay interview . --answers evidence/answers.yaml --lang zh-Hans"
            + " -o evidence/answers.yaml"),
      ],
      positionals: [QuestionSource.positional],
      options: [
        Option("all", help: "Ask about every criterion, also where there is an answer."),
        Option(
          "output", short: "o", value: "file",
          help: "The answers file to write; answers in it are kept.", defaultText: standardFile,
          completion: .file),
        ProjectRequest.language,
      ] + ProjectRequest.options),
    run: run)

  private static let standardFile = "answers.yaml"

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let file = invocation.value("output") ?? standardFile
    let source = try QuestionSource(
      invocation, context, adding: try existingAnswers(file, context))
    let page = InterviewPage(
      source.questionnaire.document, file: file, style: context.style(invocation))
    var interview = Interview(
      source.questionnaire, scope: invocation.has("all") ? .all : .open,
      Conversation(page: page, context: context), digest: { digest(of: $0, in: source.root) },
      save: { answers throws(CommandFailure) in try save(answers, file, context) })
    try interview.run()
    return .done
  }

  /// The answers in the file that will be written, so that none is lost.
  private static func existingAnswers(
    _ file: String, _ context: CommandContext
  ) throws(CommandFailure) -> [Answer] {
    let path = context.path(file)
    do throws(SystemError) {
      guard try OpenDirectory(at: path.parent).status(of: path.lastName) != nil else { return [] }
    } catch {
      throw .system(error)
    }
    let existing = try AnswersFile(file, context)
    // A void answer would be gone after the file is written.
    guard existing.diagnostics.isEmpty else {
      for diagnostic in existing.diagnostics { context.complain(CommandFailure.line(diagnostic)) }
      throw .exists(file)
    }
    return existing.answers
  }

  private static func save(
    _ answers: [Answer], _ file: String, _ context: CommandContext
  ) throws(CommandFailure) {
    do throws(SystemError) {
      try AtomicFile.write(AnswersText.yaml(answers), to: context.path(file))
    } catch {
      throw .system(error)
    }
  }

  /// The digest of a file in the project; a path that leads out of it is none.
  private static func digest(of path: String, in root: FilePath) -> Digest? {
    try? SheetMaterialsCommand.digest(of: FilePath(path), in: OpenDirectory(at: root))
  }
}
