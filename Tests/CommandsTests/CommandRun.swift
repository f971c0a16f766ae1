import Commands
import Platform
import TestSupport

/// One run of the program inside the test's own process: what it printed and how it ended.
struct CommandRun {
  let exit: ExitCode
  let output: String
  let talk: String

  /// Runs a command line in a folder; `line` is split at spaces, `input` are lines entered.
  init(
    _ line: String, in folder: FilePath = RepositoryFolder.root, terminal: Bool = false,
    environment: [String: String] = [:], input: [String] = []
  ) {
    self.init(
      line.split(separator: " ").map(String.init), in: folder, terminal: terminal,
      environment: environment, input: input)
  }

  init(
    _ arguments: [String], in folder: FilePath = RepositoryFolder.root, terminal: Bool = false,
    environment: [String: String] = [:], input: [String] = []
  ) {
    var lines = input[...]
    var output: [UInt8] = []
    var talk = ""
    var variables = ["PATH": ProcessEnvironment.variables["PATH"] ?? ""]
    variables.merge(environment) { _, own in own }
    let context = CommandContext(
      output: { output += $0 }, talk: { talk += $0 },
      input: { () throws(SystemError) in lines.popFirst() }, outputIsTerminal: terminal,
      talkIsTerminal: terminal, width: 80, environment: variables, workingFolder: folder)
    exit = Program.run(arguments, context)
    self.output = String(decoding: output, as: UTF8.self)
    self.talk = talk
  }
}

/// The project that comes with the model, as a test names it.
enum Example {
  static let path = "models/continuous-delivery/examples/tea-shop"

  /// A folder to work in, from which the example is found as it is from the repository's root.
  static func workshop() throws -> TemporaryProject {
    let folder = try TemporaryProject()
    folder.link("models", to: RepositoryFolder.root.appending("models"))
    return folder
  }
}
