import Arguments
import Testing

@Suite("Help")
struct HelpTextTests {
  private func help(_ path: [String], width: Int = 80) -> HelpText {
    HelpText(program: TestProgram.program, path: path, shared: TestProgram.shared, width: width)
  }

  @Test("lays a command out in columns")
  func writesCommand() {
    #expect(
      help(["assess"]).text == """
        Assess a project.

        Usage: assay assess [options] [path]

        Examples:
          # this one
          assay assess .

        Arguments:
          [path]                  The project.

        Options:
          -f, --format <format>   The format. [values: markdown, html]
          -q, --quiet             Say less.
              --target <level>    The level. [default: the model's]
              --output <folder>   Where the user's reports go.
          -h, --help              Show this help.

        Global options:
              --no-color          No colour.

        """)
  }

  @Test("lists the commands of a program, and closes with what it is told")
  func writesProgram() {
    #expect(
      help([]).text == """
        Assess.

        Usage: assay <command> [options]

        Commands:
          assess                  Assess a project.
          show                    Show files.
          shell                   Name a shell.
          model                   Look at models.
          help                    Explain a command.

        Options:
          -h, --help              Show this help.

        Global options:
              --no-color          No colour.

        Exit codes: 0 done.

        Run 'assay help <command>' for more about a command.

        """)
  }

  @Test("marks what is required and what repeats")
  func marksPositionals() {
    #expect(help(["show"]).usage == "assay show [options] <file>...")
    #expect(help(["shell"]).usage == "assay shell <name>")
    #expect(help(["shell"]).text.contains("  <name>                  It. [values: bash, fish]\n"))
  }

  @Test("keeps within the width, and values in brackets together", arguments: [60, 72, 80])
  func wraps(width: Int) {
    let lines = help(["assess"], width: width).text.split(separator: "\n")
    // The usage line and examples are command lines, which are not broken.
    for line in lines where !line.hasPrefix("Usage") && !line.contains("[values") {
      #expect(line.count <= width, "\(line)")
    }
    #expect(lines.contains { $0.hasSuffix("[values: markdown, html]") })
  }
}
