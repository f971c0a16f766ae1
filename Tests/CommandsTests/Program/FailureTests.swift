@testable import Commands
import Platform
import TestSupport
import Testing

@Suite("How commands fail")
struct FailureTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let line: String
    let exit: ExitCode
    let talk: String
    var testDescription: String { line }
  }

  @Test(
    "names the mistake, the likely fix and the usage",
    arguments: [
      Row(
        line: "", exit: .usage,
        talk: """
          error: a command is missing

          Usage: assay <command> [options]
          Run 'assay --help' for more.

          """),
      Row(
        line: "asses .", exit: .usage,
        talk: """
          error: unknown command 'asses'
            did you mean 'assess'?

          Usage: assay <command> [options]
          Run 'assay --help' for more.

          """),
      Row(
        line: "help model lnit", exit: .usage,
        talk: """
          error: unknown command 'lnit'
            did you mean 'lint'?

          Usage: assay model <command> [options]
          Run 'assay model --help' for more.

          """),
      Row(
        line: "assess --target 9", exit: .usage,
        talk: """
          error: invalid value '9' for '--target <level>'
            a level is a whole number from 1 to 5

          Usage: assay assess [options] [path]
          Run 'assay assess --help' for more.

          """),
      Row(
        line: "assess --as-of yesterday", exit: .usage,
        talk: """
          error: invalid value 'yesterday' for '--as-of <date>'
            a date such as 2026-11-23, or a time such as 2026-11-23T08:30:00Z

          Usage: assay assess [options] [path]
          Run 'assay assess --help' for more.

          """),
      Row(
        line: "model lint continuous-dlivery", exit: .badInput,
        talk: """
          error: unknown model 'continuous-dlivery'
            did you mean 'continuous-delivery'?
            known: continuous-delivery, dora, humble-farley; or give the path of a model's folder

          """),
      Row(
        line: "explain CM-VC-BMX \(Example.path)", exit: .badInput,
        talk: """
          error: the model has no practice, criterion or domain 'CM-VC-BMX'
            did you mean 'CM-VC-BM'?

          """),
      Row(
        line: "eval coverge.line.ratio>1 \(Example.path)", exit: .badInput,
        talk: """
          expression:1:1: error: undeclared name 'coverge.line.ratio'; \
          did you mean 'coverage.line.ratio'?
            coverge.line.ratio>1
            ^

          """),
    ])
  func words(row: Row) {
    let run = CommandRun(row.line)
    #expect(run.exit == row.exit)
    #expect(run.talk == row.talk)
    #expect(run.output.isEmpty)
  }

  @Test("names a folder that is not there")
  func missesFolder() {
    let run = CommandRun("assess /nowhere/at/all")
    #expect(run.exit == .badInput)
    #expect(run.talk.hasPrefix("error: cannot"))
    #expect(run.talk.contains("'/nowhere/at/all'"))
  }

  @Test("escapes what could steer the terminal", arguments: ["\u{1B}[31m", "\u{202E}", "\u{9B}"])
  func escapes(hostile: String) {
    for line in [["asse\(hostile)"], ["explain", hostile, Example.path], ["assess", hostile]] {
      let run = CommandRun(line)
      #expect(run.exit != .done)
      #expect(!run.talk.contains(hostile))
    }
  }

  @Test("a reader that has gone is no failure, a full disk is")
  func endsOutput() {
    for (error, exit) in [
      (SystemError.brokenPipe("out"), ExitCode.done),
      (SystemError.call(.write, "out", code: 28), ExitCode.badInput),
    ] {
      let context = CommandContext(
        output: { _ throws(SystemError) in throw error }, talk: { _ in }, workingFolder: "/")
      #expect(Program.run(["--help"], context) == exit)
      #expect(Program.run(["--version"], context) == exit)
    }
  }

  @Test("the version is one line")
  func version() {
    #expect(CommandRun("--version").output == "assay \(Program.version)\n")
  }
}
