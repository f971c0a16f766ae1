import Commands
import TestSupport
import Testing

/// A command line that is wrong, and what the program says first.
struct UsageMistake: Sendable, CustomTestStringConvertible {
  let arguments: [String]
  let message: String

  init(_ line: String, _ message: String) {
    arguments = line.split(separator: " ").map(String.init)
    self.message = message
  }

  var testDescription: String { (["assay"] + arguments).joined(separator: " ") }
}

@Suite("Mistakes on the command line")
struct UsageMistakeTests {
  @Test(arguments: [
    UsageMistake("", "a command is missing"),
    UsageMistake("frobnicate", "unknown command 'frobnicate'"),
    UsageMistake("asess", "unknown command 'asess'\n  did you mean 'assess'?"),
    UsageMistake("help asess", "unknown command 'asess'"),
    UsageMistake("model", "a command is missing"),
    UsageMistake("model lnt", "unknown command 'lnt'\n  did you mean 'lint'?"),
    UsageMistake("assess --formt json", "unknown option '--formt'\n  did you mean '--format'?"),
    UsageMistake("assess -x", "unknown option '-x'"),
    UsageMistake("assess a b", "unexpected argument 'b'"),
    UsageMistake(
      "assess --format yaml",
      "invalid value 'yaml' for '-f <format>'\n  allowed: markdown, html, json"),
    UsageMistake(
      "assess --lang fr", "invalid value 'fr' for '--lang <language>'\n  allowed: en, zh-Hans"),
    UsageMistake(
      "assess --as-of yesterday",
      "invalid value 'yesterday' for '--as-of <date>'\n  a date such as 2026-11-23, or a time "
        + "such as 2026-11-23T08:30:00Z"),
    UsageMistake("assess --as-of 2023-02-29", "invalid value '2023-02-29' for '--as-of <date>'"),
    UsageMistake("assess --as-of", "option '--as-of <date>' needs a value"),
    UsageMistake(
      "assess --target high",
      "invalid value 'high' for '--target <level>'\n  a level is a whole number"),
    UsageMistake("assess --target 0", "invalid value '0' for '--target <level>'"),
    UsageMistake(
      "assess --target 6",
      "invalid value '6' for '--target <level>'\n  a level is a whole number from 1 to 5"),
    UsageMistake("assess --fail-under 6", "invalid value '6' for '--fail-under <level>'"),
    UsageMistake("assess --fail-under -1", "invalid value '-1' for '--fail-under <level>'"),
    UsageMistake("explain", "missing argument '<id>'"),
    UsageMistake("explain CM --target 6", "invalid value '6' for '--target <level>'"),
    UsageMistake("eval", "missing argument '<expression>'"),
    UsageMistake("report", "missing argument '<file>'"),
    UsageMistake("history record", "missing argument '<file>'"),
    UsageMistake("completion", "missing argument '<shell>'"),
    UsageMistake("completion ksh", "invalid value 'ksh' for '<shell>'\n  allowed: bash, zsh, fish"),
    UsageMistake(
      "model schema x",
      "invalid value 'x' for '[file]'\n  allowed: domain, model, cases, project, answers, statements, outline, comparison"
    ),
  ])
  func isNamed(mistake: UsageMistake) throws {
    let run = try TemporaryProject(SampleEvidence.project).assay(mistake.arguments)
    #expect(run.exit == .usage)
    #expect(run.output == "")
    #expect(run.talk.hasPrefix("error: " + mistake.message), "\(run.talk)")
    #expect(run.talk.contains("\nUsage: assay "))
    #expect(run.talk.contains(" --help' for more.\n"))
  }
}
