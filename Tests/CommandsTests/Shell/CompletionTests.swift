import Arguments
@testable import Commands
import Platform
import Reports
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
    let program = try Self.find(shell)
    let folder = try TemporaryProject()
    let script = "\(folder.path)/script"
    try folder.write(CommandRun("completion \(shell.rawValue)").output, to: "script")
    let checked = try Self.run(program, ["-n", script])
    #expect(checked.status == 0, "\(checked.errors)")
    let compinit = shell == .zsh ? "autoload -U compinit; compinit -u -D; " : ""
    let sourced = try Self.run(program, ["-c", "\(compinit). '\(script)'"])
    #expect(sourced.status == 0)
    #expect(sourced.errors.isEmpty, "\(sourced.errors)")
  }

  @Test(
    "completes in fish",
    arguments: [
      Row(words: ["asse"], offers: ["assess"]),
      Row(words: ["model", "lin"], offers: ["lint"]),
      Row(words: ["assess", "--fail"], offers: ["--fail-under"]),
      Row(words: ["assess", "--format", "h"], offers: ["html"]),
      Row(words: ["report", "--output", "a"], offers: ["a_file"]),
      Row(words: ["completion", "z"], offers: ["zsh"]),
      Row(words: ["help", "mod"], offers: ["model"]),
    ])
  func completesInFish(row: Row) throws {
    let fish = try Self.find(.fish)
    let folder = try TemporaryProject(["a_file": "", "b_file": ""])
    try folder.write(CommandRun("completion fish").output, to: "script")
    let line = "cd '\(folder.path)'; source script; complete -C 'assay \(row.testDescription)'"
    let ended = try Self.run(fish, ["-c", line])
    let offers = ended.output.split(separator: "\n").compactMap { $0.split(separator: "\t").first }
    #expect(offers.map(String.init) == row.offers)
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
      Row(words: ["model", "lin"], offers: ["lint"]),
      Row(words: ["assess", "--fail"], offers: ["--fail-under"]),
      Row(words: ["assess", "--format", "h"], offers: ["html"]),
      Row(words: ["assess", "--format", "=", "js"], offers: ["json"]),
      Row(words: ["assess", "-f", ""], offers: ReportFormat.all.map(\.id)),
      Row(words: ["report", "--output", "a f"], offers: ["a file"]),
      Row(words: ["assess", "--output", "a f"], offers: []),
      Row(words: ["assess", "fol"], offers: ["folder"]),
      Row(words: ["completion", "z"], offers: ["zsh"]),
      Row(words: ["help", "ass"], offers: ["assess"]),
      Row(words: ["explain", "--target", ""], offers: []),
    ])
  func completes(row: Row) throws {
    let bash = try Self.find(.bash)
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

  /// The shell's program; without one there is nothing to test.
  private static func find(_ shell: Shell) throws -> FilePath {
    let path = ProcessEnvironment.variables["PATH"] ?? ""
    guard let program = ProcessEnvironment.program(FilePath(shell.rawValue), searchPath: path)
    else { try Test.cancel("no \(shell.rawValue) here") }
    return program
  }

  private static func run(
    _ program: FilePath, _ arguments: [String]
  ) throws -> (status: Int32, output: String, errors: String) {
    let process = try Subprocess(
      Subprocess.Command(
        program: program, arguments: arguments.map { FilePath($0) },
        environment: ["HOME=/nowhere", "PATH=/usr/bin:/bin"]))
    let output = String(decoding: try process.readAll(), as: UTF8.self)
    let end = try process.finish()
    return (end.status, output, String(decoding: end.errorOutput, as: UTF8.self))
  }
}
