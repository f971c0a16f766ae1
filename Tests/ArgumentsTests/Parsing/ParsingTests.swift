import Arguments
import Testing

@Suite("Command lines")
struct ParsingTests {
  struct Good: Sendable, CustomTestStringConvertible {
    let line: String
    let options: [String: [String]]
    var positionals: [String] = []
    var words: [String] { line.split(separator: " ").map(String.init) }
    var testDescription: String { line }
  }

  @Test(
    "reads every usual spelling",
    arguments: [
      Good(line: "assess --format html", options: ["format": ["html"]]),
      Good(line: "assess --format=html", options: ["format": ["html"]]),
      Good(line: "assess -f html", options: ["format": ["html"]]),
      Good(line: "assess -fhtml", options: ["format": ["html"]]),
      Good(line: "assess -f=html", options: ["format": ["html"]]),
      Good(
        line: "assess -qf html x", options: ["quiet": [""], "format": ["html"]], positionals: ["x"]),
      Good(line: "--no-color assess .", options: ["no-color": [""]], positionals: ["."]),
      Good(line: "assess . -q", options: ["quiet": [""]], positionals: ["."]),
      Good(line: "assess -- -q", options: [:], positionals: ["-q"]),
      Good(line: "assess -", options: [:], positionals: ["-"]),
      Good(line: "assess --target -1", options: ["target": ["-1"]]),
      Good(line: "assess -f html -f markdown", options: ["format": ["html", "markdown"]]),
      Good(line: "assess --target=", options: ["target": [""]]),
      Good(line: "assess --target=a=b", options: ["target": ["a=b"]]),
      Good(line: "assess --target assess", options: ["target": ["assess"]]),
    ])
  func reads(row: Good) throws {
    let request = try TestProgram.program.parse(row.words, shared: TestProgram.shared)
    guard case .run(let invocation) = request else {
      Issue.record("not run")
      return
    }
    #expect(invocation.path == ["assess"])
    #expect(invocation.options == row.options)
    #expect(invocation.positionals == row.positionals)
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    let line: String
    let error: UsageError
    var words: [String] { line.split(separator: " ").map(String.init) }
    var testDescription: String { line }
  }

  @Test(
    "refuses the first mistake",
    arguments: [
      Bad(line: "asses", error: .unknownCommand("asses", suggestion: "assess")),
      Bad(line: "", error: .missingCommand),
      Bad(line: "model", error: .missingCommand),
      Bad(line: "assess --fromat html", error: .unknownOption("--fromat", suggestion: "--format")),
      Bad(line: "assess -z", error: .unknownOption("-z", suggestion: nil)),
      Bad(line: "assess --format", error: .missingValue(option: "-f <format>")),
      Bad(line: "assess --format --quiet", error: .missingValue(option: "-f <format>")),
      Bad(line: "assess --quiet=yes", error: .unexpectedValue(option: "-q", value: "yes")),
      Bad(line: "assess -q -q", error: .repeatedOption("-q")),
      Bad(
        line: "assess -f pdf",
        error: .invalidValue("pdf", option: "-f <format>", allowed: ["markdown", "html"])),
      Bad(line: "model lint", error: .missingArgument("model")),
      Bad(line: "assess a b", error: .unexpectedArgument("b")),
      Bad(
        line: "shell dash",
        error: .invalidValue("dash", option: "<name>", allowed: ["bash", "fish"])),
      Bad(line: "show", error: .missingArgument("file")),
    ])
  func refuses(row: Bad) {
    let failure = #expect(throws: ParseFailure.self) {
      try TestProgram.program.parse(row.words, shared: TestProgram.shared)
    }
    #expect(failure?.error == row.error)
  }

  @Test("shows help from every place, before any mistake")
  func findsHelp() throws {
    #expect(try TestProgram.program.parse(["--help"]) == .help([]))
    #expect(try TestProgram.program.parse(["assess", "--bogus", "-h"]) == .help(["assess"]))
    #expect(
      try TestProgram.program.parse(["model", "lint", "--help"]) == .help(["model", "lint"]))
    #expect(try TestProgram.program.parse(["--version"]) == .version)
    #expect(try TestProgram.program.parse(["assess", "--", "-h"]) != .help(["assess"]))
  }

  @Test("takes several values where the last positional repeats")
  func repeats() throws {
    guard case .run(let invocation) = try TestProgram.program.parse(["show", "a", "b", "c"]) else {
      Issue.record("not run")
      return
    }
    #expect(invocation.positionals == ["a", "b", "c"])
  }

  @Test("names the command whose usage helps")
  func namesCommand() {
    let failure = #expect(throws: ParseFailure.self) {
      try TestProgram.program.parse(["model", "lint", "--bogus"])
    }
    #expect(failure?.path == ["model", "lint"])
  }
}
