import Arguments
import Evidence
import EvidenceReaders
import Platform
import Reports
import TextLayout

/// `assay collect`: gathers the evidence once, or tells how to export what is missing.
enum CollectCommand {
  static let command = ProgramCommand(
    description: Command(
      "collect",
      abstract: "Gather a project's evidence in a folder, to be assessed elsewhere without it.",
      examples: [
        Command.Example(
          "gather once; 'assay assess ../shop-evidence' then works anywhere",
          "assay collect . --out ../shop-evidence"),
        Command.Example(
          "what to export from GitHub or GitLab, as a script", "assay collect --plan"),
      ],
      positionals: [ProjectRequest.positional],
      options: [
        Option(
          "out", short: "o", value: "folder",
          help: "Where the evidence goes: a new or empty folder, or an earlier collection.",
          completion: .folder),
        Option("digests", help: "Copy no file; keep what was read of each, and its digest."),
        Option(
          "plan",
          help: "Print the commands that export what the model still needs; gather nothing."),
        Option(
          "forge", value: "forge", choices: Forge.allCases.map(\.rawValue),
          help: "Where the project is kept.", defaultText: "told from the git remote"),
        Option("curl", help: "Plan with curl instead of gh or glab."),
        ProjectRequest.language,
      ] + ProjectRequest.options),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let request = try ProjectRequest(invocation, path: invocation.positionals.first, context)
    if invocation.has("plan") {
      let plan = try ExportPlan(
        ProjectSession(request, context), request, invocation, context)
      try context.print(plan.text)
      return .done
    }
    guard let out = invocation.value("out") else {
      throw .usage(.missingOption("--out <folder>"))
    }
    if let component = request.component {
      throw .usage(
        .rejected(
          value: component, name: "--component <id>",
          reason: "a collection holds every component; choose one when it is assessed"))
    }
    try collect(request, to: out, invocation, context)
    return .done
  }

  private static func collect(
    _ request: ProjectRequest, to out: String, _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) {
    let target = context.path(out)
    guard !SavedCollection.isAt(request.root) else { throw .saved(.isCollection(request.root)) }
    do throws(SavedCollectionError) {
      try CollectionWriter.check(target, project: request.root)
    } catch {
      throw .saved(error)
    }
    let gathered = try GatheredEvidence(request, context)
    guard let collector = gathered.collector, !gathered.evidence.files.isEmpty else {
      throw .nothingAssessed(gathered.survey, gathered.evidence.diagnostics)
    }
    let writer = CollectionWriter(
      project: gathered.name, tool: Program.version,
      settings: try GatheredEvidence.settings(request.root), copies: !invocation.has("digests"))
    let index: CollectionIndex
    do throws(SavedCollectionError) {
      index = try writer.write(gathered.evidence, from: collector, to: target)
    } catch {
      throw .saved(error)
    }
    if !request.isQuiet { try context.print(summary(index, out, invocation.language)) }
  }

  private static func summary(
    _ index: CollectionIndex, _ out: String, _ language: Language
  ) -> String {
    let files = index.files.filter { $0.digest != nil }
    var lines = [
      CollectionWords.gathered(
        index.project, files: files.count, copied: files.count(where: \.isCopied))
    ]
    for reason in CollectionIndex.Omission.allCases {
      let count = files.count { $0.omission == reason }
      if count > 0 { lines.append(CollectionWords.omitted(count, reason.rawValue)) }
    }
    if let history = index.history {
      lines.append(CollectionWords.history(commits: history.commits))
    }
    let shown = lines.map { $0.text(in: language) } + [out]
    return shown.map { TerminalSafe.escaped($0) + "\n" }.joined()
  }
}
