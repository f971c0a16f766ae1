import Arguments
import Assessment
import DataFormats
import Evidence
import EvidenceReaders
import MaturityModel
import Platform
import Quantities
import TextLayout

/// `assay statement add`: writes one statement into a file of the project.
enum StatementAddCommand {
  static let command = ProgramCommand(
    description: Command(
      "add", abstract: "Write a statement into a file, and leave the rest as it is.",
      examples: [
        Command.Example(
          "accept a gap until the end of the year",
          "assay statement add CM-CM-CP.L3.2 --kind waiver --owner 'Lin Chen' "
            + "--approver 'Zhao Min' --reason 'bought in spring' --measure 'reviewed by hand' "
            + "--date 2026-11-23 --expires 2026-12-31 --ticket SHOP-412"),
        Command.Example(
          "what an assessor decided, in a file of its own",
          "assay statement add CM-VC-BM.L3.1 --kind override --verdict not_met "
            + "--person 'Wei Jun' --role assessor --reason 'seen on site' --date 2026-11-23 "
            + "--expires 2027-05-22 --file evidence/assessor.yaml"),
      ],
      positionals: [
        Positional("id", help: "The criterion, or a practice.", isRequired: true),
        ProjectRequest.positional,
      ],
      options: [
        Option(
          "file", value: "file", help: "The file within the project; made where there is none.",
          defaultText: ProjectConfiguration.fileName, completion: .file)
      ] + StatementForm.options + [ProjectRequest.modelOption]),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    guard let id = invocation.positionals.first else { return .internalError }
    guard let form = StatementForm.all.first(where: { $0.kind == invocation.value("kind") }),
      let kind = StatementKind.all.first(where: { $0.id == form.kind })
    else { throw .usage(.missingOption("--kind <kind>")) }
    let file = try StatementFile(invocation, kind, context)
    let lines = try form.lines(
      about: id, from: invocation, citing: file.digests(of: invocation.values("cite")))
    let model = try ModelFiles(
      invocation.value("model") ?? file.model ?? ModelFiles.standard, context
    ).load()
    try check(lines, kind, by: model, in: file)
    try file.append(lines)
    if !invocation.has("quiet") {
      context.talk("wrote a statement on \(TerminalSafe.escaped(id)) into \(file.shown)\n")
    }
    return .done
  }

  /// Refuses what `assay statement lint` would call void on the day it was stated.
  private static func check(
    _ lines: [String], _ kind: StatementKind, by model: Model, in file: StatementFile
  ) throws(CommandFailure) {
    let list = "format: \(StatementsReader.mark)\n\(kind.list):\n"
    let item = lines.enumerated().map { ($0.offset == 0 ? "- " : "  ") + $0.element + "\n" }
    var read = EvidenceCollection()
    do throws(InputError) {
      try StatementsReader.read(Array((list + item.joined()).utf8), path: file.shown, into: &read)
    } catch {
      throw .input(error)
    }
    if let refused = read.diagnostics.first { throw .statement(refused.message) }
    let dates =
      read.answers.map(\.date) + read.scopings.map(\.date) + read.waivers.map(\.issued)
      + read.overrides.map(\.date) + read.objections.map(\.date)
    guard let date = dates.first else { return }
    let assessor = Assessor(model: model)
    let day = ProjectIdentity(
      name: "", commit: nil, branch: nil, isShallow: false, asOf: Instant(endOf: date),
      dateOrigin: .option)
    let alone = assessor.assess(
      AssessmentInput(
        toolVersion: Program.version, project: day, evidence: read, facts: [], definitions: []))
    for case .void(let why) in assessor.survey(read, asOf: date, in: alone).map(\.state) {
      throw .statement(why)
    }
  }
}
