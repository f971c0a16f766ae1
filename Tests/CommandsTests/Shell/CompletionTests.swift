import Arguments
@testable import Commands
import Platform
import TestSupport
import Testing

@Suite("assay completion")
struct CompletionTests {
  @Test("offers every option that help shows", arguments: Shell.allCases)
  func offersAll(shell: Shell) throws {
    let script = CommandRun("completion \(shell.rawValue)").output
    for path in CommandTable.program.paths() {
      let command = try #require(CommandTable.program.descendant(path))
      for option in command.options + CommandTable.shared {
        let spelling = shell == .fish ? "-l \(option.name)" : "--\(option.name)"
        #expect(script.contains(spelling), "\(path) --\(option.name)")
      }
      #expect(path.isEmpty || script.contains(path[path.count - 1]))
    }
  }

  @Test("is a script that its shell can read", arguments: Shell.allCases)
  func parses(shell: Shell) throws {
    guard let program = Self.find(shell.rawValue) else { return }
    let folder = try TemporaryProject()
    try folder.write(CommandRun("completion \(shell.rawValue)").output, to: "script")
    let ended = try Self.run(program, ["-n", "\(folder.path)/script"])
    #expect(ended.status == 0, "\(ended.errors)")
  }

  struct Row: Sendable, CustomTestStringConvertible {
    let words: [String]
    let offers: [String]
    var testDescription: String { words.joined(separator: " ") }
  }

  @Test(
    "completes in bash",
    arguments: [
      Row(words: ["asse"], offers: ["assess"]),
      Row(words: ["model", "li"], offers: ["lint"]),
      Row(words: ["assess", "--fail"], offers: ["--fail-under"]),
      Row(words: ["assess", "--format", "h"], offers: ["html"]),
      Row(words: ["assess", "--format", "=", "j"], offers: ["json"]),
      Row(words: ["assess", "-f", ""], offers: ["markdown", "html", "json"]),
      Row(words: ["report", "--output", "a f"], offers: ["a file"]),
      Row(words: ["assess", "--output", "a f"], offers: []),
      Row(words: ["assess", "fol"], offers: ["folder"]),
      Row(words: ["completion", "z"], offers: ["zsh"]),
      Row(words: ["help", "ass"], offers: ["assess"]),
      Row(words: ["explain", "--target", ""], offers: []),
    ])
  func completes(row: Row) throws {
    guard let bash = Self.find("bash") else { return }
    let folder = try TemporaryProject(["a file": "", "folder/x": ""])
    let words = (["assay"] + row.words).map { "'\($0)'" }.joined(separator: " ")
    let script =
      CommandRun("completion bash").output + """
        cd "$1"
        COMP_WORDS=(\(words)); COMP_CWORD=\(row.words.count); _assay
        [[ ${#COMPREPLY[@]} -eq 0 ]] || printf '%s\\n' "${COMPREPLY[@]}"
        """
    try folder.write(script, to: ".script")
    let ended = try Self.run(bash, ["\(folder.path)/.script", "\(folder.path)"])
    #expect(ended.output.split(separator: "\n").map(String.init) == row.offers)
    #expect(ended.errors.isEmpty)
  }

  private static func find(_ name: String) -> FilePath? {
    ProcessEnvironment.program(
      FilePath(name), searchPath: ProcessEnvironment.variables["PATH"] ?? "")
  }

  private static func run(
    _ program: FilePath, _ arguments: [String]
  ) throws -> (status: Int32, output: String, errors: String) {
    let process = try Subprocess(
      Subprocess.Command(
        program: program, arguments: arguments.map { FilePath($0) }, environment: ["HOME=/"]))
    let output = String(decoding: try process.readAll(), as: UTF8.self)
    let end = try process.finish()
    return (end.status, output, String(decoding: end.errorOutput, as: UTF8.self))
  }
}
