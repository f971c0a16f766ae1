import Arguments
import Testing

private let program = Command(
  "assay", abstract: "Assess.",
  subcommands: [
    Command(
      "assess", abstract: "Assess a project.",
      positionals: [Positional("path", help: "The project.")],
      options: [
        Option(
          "format", short: "f", value: "format", choices: ["markdown", "html"], help: "The format.",
          repeats: true),
        Option("quiet", short: "q", help: "Say less."),
        Option("target", value: "level", help: "The level."),
      ]),
    Command(
      "model", abstract: "Look at models.",
      subcommands: [
        Command(
          "lint", abstract: "Check.",
          positionals: [Positional("model", help: "It.", isRequired: true)])
      ]),
  ])
private let shared = [Option("no-color", help: "No colour.")]

@Suite("Command lines")
struct ParsingTests {
  struct Good: Sendable, CustomTestStringConvertible {
    let line: String
    let options: [String: [String]]
    var positionals: [String] = []
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
    ])
  func reads(row: Good) throws {
    let request = try program.parse(row.line.split(separator: " ").map(String.init), shared: shared)
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
    ])
  func refuses(row: Bad) {
    let words = row.line.split(separator: " ").map(String.init)
    let failure = #expect(throws: ParseFailure.self) {
      try program.parse(words, shared: shared)
    }
    #expect(failure?.error == row.error)
  }

  @Test("shows help from every place, before any mistake")
  func findsHelp() throws {
    #expect(try program.parse(["--help"]) == .help([]))
    #expect(try program.parse(["assess", "--bogus", "-h"]) == .help(["assess"]))
    #expect(try program.parse(["model", "lint", "--help"]) == .help(["model", "lint"]))
    #expect(try program.parse(["--version"]) == .version)
  }

  @Test("lays help out in columns")
  func writesHelp() {
    let help = HelpText(program: program, path: ["assess"], shared: shared, width: 80)
    #expect(
      help.text == """
        Assess a project.

        Usage: assay assess [options] [path]

        Arguments:
          [path]                  The project.

        Options:
          -f, --format <format>   The format. [values: markdown, html]
          -q, --quiet             Say less.
              --target <level>    The level.
          -h, --help              Show this help.

        Global options:
              --no-color          No colour.

        """)
  }

  @Test("offers every option in every shell", arguments: Shell.allCases)
  func completes(shell: Shell) {
    let script = shell.completionScript(for: program, shared: shared)
    for name in ["format", "quiet", "target", "no-color", "help"] {
      #expect(script.contains(shell == .fish ? "-l \(name)" : "--\(name)"))
    }
    #expect(script.contains("lint"))
  }
}
