import Arguments
import DataFormats
import Platform
import Reports

/// `assay verify`: checks a pack, and scores its evidence again.
enum VerifyCommand {
  static let command = ProgramCommand(
    description: Command(
      "verify", abstract: "Check a pack: digests, signatures, and the score itself.",
      examples: [
        Command.Example("of somebody you know", "assay verify shop.tar --key assessor.pub"),
        Command.Example(
          "and that the repository is the one assessed",
          "assay verify shop.tar --key assessor.pub --repository ../shop"),
        Command.Example(
          "an old pack under a newer model", "assay verify shop.tar --model continuous-delivery"),
      ],
      positionals: [
        Positional("pack", help: "An archive that 'assay pack' wrote.", completion: .file)
      ],
      options: [
        KeyFile.publicOption,
        Option(
          "repository", value: "folder",
          help: "Compare the packed history with this checkout of the assessed commit.",
          completion: .folder),
        Option(
          "model", value: "model",
          help: "Tell which levels move when another model judges the same evidence.",
          completion: .folder),
        ProjectRequest.language,
      ]),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    guard let file = invocation.positionals.first else {
      throw .usage(.missingArgument("pack"))
    }
    let keys = try invocation.values("key").map { file throws(CommandFailure) in
      try KeyFile.publicKey(file, context)
    }
    var check = PackVerification(try UnpackedPack(file, context), keys, context)
    check.seal()
    if check.isSound {
      check.score()
      if let model = invocation.value("model") { try check.score(by: model) }
      if let folder = invocation.value("repository") { check.history(in: folder) }
    }
    try context.print(check.text(in: invocation.language))
    return check.isSound ? .done : .unverified
  }
}
