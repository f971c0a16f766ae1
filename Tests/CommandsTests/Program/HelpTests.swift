import Arguments
@testable import Commands
import TestSupport
import Testing

extension Command {
  /// The paths of this command's descendants, and its own.
  func paths(_ path: [String] = []) -> [[String]] {
    [path] + subcommands.flatMap { $0.paths(path + [$0.name]) }
  }
}

@Suite("Help of the commands")
struct HelpTests {
  static let paths = CommandTable.program.paths()

  @Test("is as recorded at 80 columns", .tags(.golden), arguments: paths)
  func recorded(path: [String]) throws {
    let run = CommandRun(path + ["--help"])
    #expect(run.exit == .done)
    #expect(run.talk.isEmpty)
    let name = (["help"] + path).joined(separator: "-")
    try GoldenFolder(levelsUp: 1).expect(run.output, as: "\(name).txt")
  }

  @Test("is the same from 'help' as from '--help'", arguments: paths)
  func agrees(path: [String]) {
    #expect(CommandRun(["help"] + path).output == CommandRun(path + ["-h"]).output)
  }

  @Test("shows examples that parse", arguments: paths)
  func parses(path: [String]) throws {
    let command = try #require(CommandTable.program.descendant(path))
    for example in command.examples where example.line.hasPrefix("assay ") {
      let words = Self.words(example.line).dropFirst()
      #expect(throws: Never.self, "\(example.line)") {
        let request = try CommandTable.program.parse(Array(words), shared: CommandTable.shared)
        guard case .run(let invocation) = request else {
          Issue.record("'\(example.line)' runs nothing")
          return
        }
        #expect(path.isEmpty || invocation.path == path)
      }
    }
  }

  @Test("every command that runs has an example", arguments: paths)
  func shows(path: [String]) throws {
    let command = try #require(CommandTable.program.descendant(path))
    let isExempt = !command.subcommands.isEmpty || path == ["help"]
    #expect(isExempt || !command.examples.isEmpty)
  }

  @Test("every command of the table is found by its path")
  func finds() throws {
    for path in Self.paths where path != ["help"] {
      let command = try #require(CommandTable.program.descendant(path))
      guard command.subcommands.isEmpty else { continue }
      #expect(CommandTable.command(path)?.description.name == command.name)
    }
  }

  @Test("lists every exit code")
  func listsCodes() {
    let help = CommandRun("--help").output
    for code in ExitCode.allCases { #expect(help.contains("  \(code.rawValue) ")) }
  }

  /// The words of a command line; single quotes hold spaces together.
  static func words(_ line: String) -> [String] {
    line.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .flatMap { index, part in
        index % 2 == 1 ? [String(part)] : part.split(separator: " ").map(String.init)
      }
  }
}
