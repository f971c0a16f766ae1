import Arguments
import DataFormats
import MaturityModel
import Platform

/// `assay model import`: brings a maturity model of another kind into a folder of ours.
enum ModelImportCommand {
  static let command = ProgramCommand(
    description: Command(
      "import",
      abstract: "Turn a DSOMM model, a Well-Architected lens or a CSV matrix into a model.",
      examples: [
        Command.Example("the activities of OWASP DSOMM", "assay model import model.yaml dsomm"),
        Command.Example("a table of levels", "assay model import matrix.csv our-matrix"),
      ],
      positionals: [
        Positional("file", help: "The file to read.", isRequired: true, completion: .file),
        Positional("name", help: "The new model's identifier.", isRequired: true),
      ],
      options: [
        Option(
          "from", value: "kind", choices: ModelImport.allCases.map(\.rawValue),
          help: "What the file is.", defaultText: "told by the file"),
        Option(
          "dir", value: "folder", help: "The folder in which the model's folder is made.",
          defaultText: "this folder", completion: .folder),
      ]),
    run: run)

  private static func run(
    _ invocation: Invocation, _ context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let (path, name) = (invocation.positionals[0], invocation.positionals[1])
    let bytes = try bytes(of: path, context)
    let kind =
      invocation.value("from").flatMap(ModelImport.init(rawValue:))
      ?? ModelImport(path: path, bytes: bytes)
    let model: ImportedModel
    do throws(InputError) { model = try kind.read(bytes, path: path) } catch {
      throw .input(error)
    }
    guard let files = model.files(id: name) else {
      throw .usage(
        .rejected(
          value: name, name: "<name>",
          reason: "a model's identifier is made of lower-case words, such as my-model"))
    }
    let folder = try NewFolder(named: name, in: invocation.value("dir"), context).write(files)
    for remark in model.remarks { context.talk("note: \(remark)\n") }
    context.talk(
      "wrote \(folder): practices \(model.practiceCount), criteria \(model.criterionCount); texts "
        + "stand under both languages, 'assay model lint \(folder)' names those to translate\n")
    return .done
  }

  private static func bytes(
    of path: String, _ context: CommandContext
  ) throws(CommandFailure) -> [UInt8] {
    let full = context.path(path)
    do throws(SystemError) {
      return try OpenDirectory(at: full.parent).bytes(of: full.lastName, limit: 64 << 20)
    } catch {
      throw .system(error)
    }
  }
}
