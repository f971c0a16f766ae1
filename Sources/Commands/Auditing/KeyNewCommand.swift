import Arguments
import DataFormats
import Platform

/// `assay key new`: makes the key that an assessor signs packs with.
enum KeyNewCommand {
  static let command = ProgramCommand(
    description: Command(
      "new", abstract: "Make a key to sign packs with.",
      examples: [
        Command.Example("into a folder, as assay.key and assay.pub", "assay key new --out keys/"),
        Command.Example(
          "for tools that know no Ed25519", "assay key new --out keys/ --algorithm p256"),
        Command.Example(
          "by the Chinese standards", "assay key new --out keys/ --algorithm sm2"),
      ],
      options: [
        Option(
          "out", short: "o", value: "path",
          help:
            "A folder (with / at its end when it is new), or the file of the private key; the public one gets .pub after it.",
          defaultText: "this folder", completion: .file),
        Option(
          "algorithm", value: "kind", choices: SignatureAlgorithm.allCases.map(\.rawValue),
          help: "The kind of key.", defaultText: SignatureAlgorithm.ed25519.rawValue),
      ]),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let algorithm =
      invocation.value("algorithm").flatMap(SignatureAlgorithm.init(rawValue:)) ?? .ed25519
    let place = try KeyPlace(invocation.value("out") ?? ".", context)
    let key: PrivateKey
    do throws(KeyError) { key = try PrivateKey(new: algorithm) } catch { throw .key(error) }
    try place.write(key)
    context.complain(
      """
      wrote \(place.privateShown) (keep it to yourself) and \(place.publicShown) (hand it out)
      key \(key.publicKey.id.hex)
      """)
    return .done
  }
}
