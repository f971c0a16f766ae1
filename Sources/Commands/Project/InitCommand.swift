import Arguments
import EvidenceReaders
import Platform

/// `assay init`: writes a commented `assay.yaml`.
enum InitCommand {
  static let command = ProgramCommand(
    description: Command(
      "init", abstract: "Write a commented assay.yaml into a project.",
      examples: [Command.Example("into this folder", "assay init")],
      positionals: [ProjectRequest.positional]),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let folder = context.path(invocation.positionals.first ?? ".")
    let path = folder.appending(FilePath(ProjectConfiguration.fileName))
    let name = FilePath(ProjectConfiguration.fileName)
    let isThere: Bool
    do throws(SystemError) {
      isThere = try OpenDirectory(at: folder).status(of: name) != nil
      if !isThere { try AtomicFile.write(Array(text(name: "\(folder.lastName)").utf8), to: path) }
    } catch {
      throw .system(error)
    }
    guard !isThere else { throw .exists("\(path)") }
    context.talk("wrote \(path)\n")
    return .done
  }

  /// The file with every setting, those without a safe default commented out.
  static func text(name: String) -> String {
    """
    # What Assay knows of this project. Every key is optional; an unknown key is an error.

    # The name in reports; the folder's name when left out.
    # name: \(name.filter { $0.isLetter || $0.isNumber || "-_.".contains($0) })

    # The model and the level aimed at.
    model: continuous-delivery
    target: 3

    # Files to read as evidence whatever their names are. Build output is found by itself,
    # also where git ignores it.
    # evidence:
    #   - "build/reports/**/*.xml"

    # Which of the model's sets of parameter values counts: standard, strict or tolerant.
    # profile: strict

    # Single values for the model's parameters ('assay model show' lists them).
    # parameters:
    #   merge_open_hours_max: 24

    # How commits name work items, when it is neither ABC-123 nor #123.
    # work_item_pattern: "TASK-[0-9]+"

    # What commands of your own do in pipelines, by the names of facts 'ci.steps.*'.
    # steps:
    #   - match: acme-ship
    #     kind: deploy

    # Parts that are assessed by themselves, too, and how they make the whole: min, median,
    # weighted or share(0.8). A file belongs to one component; results of runs and answers count
    # where they are named, pipelines and other settings of the whole for every component.
    # rollup: min
    # components:
    #   - id: shop
    #     paths: ["services/shop/**"]
    #     evidence: ["records/shop-*.csv"]
    #     answers: ["docs/answers-shop.yaml"]
    #     weight: 2
    #     critical: true

    # Practices that do not apply here, each with its reason, owner and date.
    # not_applicable:
    #   - practice: DM-DCM-CP
    #     reason: the product has no database
    #     owner: Jo Example
    #     date: 2026-01-31

    # Gaps that somebody else than their owner accepts for a time; 'assay statement add' writes them.
    # waivers:
    #   - criterion: CM-CM-CP.L3.2
    #     owner: Jo Example
    #     approver: Sam Example
    #     reason: the tool comes in spring
    #     measure: a second person reviews each change by hand
    #     issued: 2026-01-31
    #     expires: 2026-06-30
    #     ticket: SHOP-412

    """
  }
}
