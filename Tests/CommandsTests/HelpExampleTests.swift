import Arguments
import Platform
import TestSupport
import Testing

@testable import Commands

@Suite("help, version and completion")
struct HelpExampleTests {
  /// Every command by its path, with those that only group others.
  static let paths = descendants(of: CommandTable.program, at: [])

  private static func descendants(of command: Command, at path: [String]) -> [[String]] {
    [path]
      + command.subcommands.flatMap { descendants(of: $0, at: path + [$0.name]) }
  }

  @Test(arguments: paths)
  func `help reads the same however it is asked for`(path: [String]) throws {
    let project = try TemporaryProject()
    let asked = project.assay(["help"] + path)
    #expect(asked.exitCode == .done)
    #expect(asked.output.contains("Usage: assay"))
    #expect(asked.talk == "")
    for flag in ["--help", "-h"] where path != ["help"] {
      #expect(project.assay(path + [flag]).bytes == asked.bytes)
    }
    let long = asked.output.split(separator: "\n").filter { $0.count > 80 }
    #expect(long == [])
  }

  @Test(arguments: paths)
  func `every example is a command line of its command`(path: [String]) throws {
    let command = try #require(CommandTable.program.descendant(path))
    for example in command.examples {
      let words = Self.words(example.line)
      #expect(words.first == "assay", "\(example.line)")
      let request = try CommandTable.program.parse(
        Array(words.dropFirst()), shared: CommandTable.shared)
      guard case .run(let invocation) = request else {
        Issue.record("\(example.line) runs nothing")
        continue
      }
      #expect(path.isEmpty || invocation.path == path)
    }
    #expect(!command.subcommands.isEmpty || !command.examples.isEmpty || path == ["help"])
  }

  /// The words of an example as a shell would split it; of `source <(…)` those inside.
  private static func words(_ line: String) -> [String] {
    var words: [String] = []
    let inner = line.split(separator: "<(").last.map { $0.filter { $0 != ")" } } ?? line
    for (index, part) in inner.split(separator: "'", omittingEmptySubsequences: false).enumerated()
    {
      words += index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
    }
    return words
  }

  @Test(arguments: paths.dropFirst())
  func `every command is known to the table`(path: [String]) throws {
    let description = try #require(CommandTable.program.descendant(path))
    guard description.subcommands.isEmpty, path != ["help"] else { return }
    #expect(CommandTable.command(path)?.description.abstract == description.abstract)
  }

  @Test func `the version is said`() throws {
    let run = try TemporaryProject().assay("--version")
    #expect(run.exitCode == .done)
    #expect(run.output == "assay \(Program.version)\n")
  }

  @Test(arguments: [
    ("bash", "bash", ["-n"]), ("zsh", "zsh", ["-n"]), ("fish", "fish", ["--no-execute"]),
  ])
  func `completion scripts are valid`(shell: String, program: String, check: [String]) throws {
    let project = try TemporaryProject()
    let run = project.assay("completion", shell)
    #expect(run.exitCode == .done)
    #expect(run.output.contains("fail-under"))
    try project.write(run.bytes, to: "script")
    guard let process = try ProgramRun(program, check + ["\(project.path)/script"]) else { return }
    #expect(process.status == 0, "\(process.errors)")
    #expect(process.errors == "")
  }
}
