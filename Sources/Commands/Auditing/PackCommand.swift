import Arguments
import Assessment
import Audit
import DataFormats
import Evidence
import EvidenceReaders
import Platform
import Reports
import TextLayout

/// `assay pack`: seals an assessment with everything it rests on.
enum PackCommand {
  static let command = ProgramCommand(
    description: Command(
      "pack", abstract: "Assess a project and seal the result with all it rests on.",
      examples: [
        Command.Example(
          "signed, for an auditor", "assay pack . --key keys/assay.key --out shop.tar"),
        Command.Example(
          "without the content of some files", "assay pack . --out shop.tar --redact 'records/**'"),
      ],
      positionals: [ProjectRequest.positional],
      options: [
        Option(
          "out", short: "o", value: "file", help: "The archive to write.",
          defaultText: "the project's name and .tar", completion: .file),
        KeyFile.privateOption,
        Option(
          "redact", value: "glob",
          help: "Leave the content of these files out; digest and verdict stay.", repeats: true),
        Option(
          "target", value: "level", help: "The level aimed at.", defaultText: "the model's"),
        ProjectRequest.language,
      ] + PackTimestamp.options + ProjectRequest.options),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let request = try ProjectRequest(invocation, path: invocation.positionals.first, context)
    let keys = try invocation.values("key").map { file throws(CommandFailure) in
      try KeyFile.privateKey(file, context)
    }
    let session = try PackSession(request, invocation, context)
    let builder = PackBuilder(session.document, language: invocation.language, keys: keys)
    let stamp = try PackTimestamp(invocation, context)
    try stamp.request(for: session.document, context)
    let contents = try session.contents(timestamp: stamp.reply)
    let out =
      invocation.value("out") ?? "\(ReportWriter.fileName(session.document.project.name)).tar"
    let pack: PackContents
    do throws(PackError) {
      pack = try builder.finish(contents) { session.members[$0.path] }
    } catch {
      throw .pack(error, path: out)
    }
    try PackFile.write(pack, seconds: builder.seconds, to: context.path(out))
    if !request.isQuiet { try context.print(summary(session, keys, out, invocation.language)) }
    return .done
  }

  private static func summary(
    _ session: PackSession, _ keys: [PrivateKey], _ out: String, _ language: Language
  ) -> String {
    let omitted = session.plan.index.files.count { $0.omission != nil }
    var lines = [PackWords.packed(files: session.plan.copies.count, omitted: omitted)]
    lines += keys.map { PackWords.signed($0.publicKey.id.hex) }
    if keys.isEmpty { lines.append(PackWords.unsigned) }
    return (lines.map { $0.text(in: language) } + [out])
      .map { TerminalSafe.escaped($0) + "\n" }.joined()
  }
}
