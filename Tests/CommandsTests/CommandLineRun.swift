import Commands
import Platform
import TestSupport

/// One command line run inside the test, with everything it printed.
struct CommandLineRun {
  let exitCode: ExitCode
  let bytes: [UInt8]
  let talk: String

  var output: String { String(decoding: bytes, as: UTF8.self) }

  fileprivate init(
    _ arguments: [String], in folder: FilePath, isTerminal: Bool, environment: [String: String]
  ) {
    var bytes: [UInt8] = []
    var talk = ""
    let context = CommandContext(
      output: { bytes += $0 }, talk: { talk += $0 }, outputIsTerminal: isTerminal,
      environment: environment.merging(["PATH": GitFixture.searchPath]) { given, _ in given },
      workingFolder: folder)
    exitCode = Program.run(arguments, context)
    (self.bytes, self.talk) = (bytes, talk)
  }
}

extension TemporaryProject {
  /// Runs `assay` in this folder.
  func assay(_ arguments: String...) -> CommandLineRun { assay(arguments) }

  /// Runs `assay` in this folder, or in one within it.
  func assay(
    _ arguments: [String], in folder: FilePath = "", isTerminal: Bool = false,
    environment: [String: String] = [:]
  ) -> CommandLineRun {
    CommandLineRun(
      arguments, in: path.appending(folder), isTerminal: isTerminal, environment: environment)
  }

  /// A file as text.
  func text(of file: FilePath) throws -> String {
    String(decoding: try bytes(of: file), as: UTF8.self)
  }
}
