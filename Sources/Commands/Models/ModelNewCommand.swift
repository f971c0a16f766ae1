import Arguments
import MaturityModel

/// `assay model new`: writes a small model to start from.
enum ModelNewCommand {
  static let command = ProgramCommand(
    description: Command(
      "new", abstract: "Write a small, complete model to start from.",
      examples: [
        Command.Example("into the folder my-model", "assay model new my-model"),
        Command.Example("below another folder", "assay model new my-model --dir models"),
      ],
      positionals: [
        Positional("name", help: "The model's identifier, such as my-model.", isRequired: true)
      ],
      options: [
        Option(
          "dir", value: "folder", help: "The folder in which the model's folder is made.",
          defaultText: "this folder", completion: .folder)
      ]),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let name = invocation.positionals[0]
    guard let model = NewModel(id: name) else {
      throw .usage(
        .rejected(
          value: name, name: "<name>",
          reason: "a model's identifier is made of lower-case words, such as my-model"))
    }
    let folder = try NewFolder(named: name, in: invocation.value("dir"), context).write(model.files)
    context.talk("wrote \(folder); check it with: assay model lint \(folder)\n")
    return .done
  }
}
