@testable import Commands
import Platform
import TestSupport
import Testing

@Suite("assay assess")
struct AssessCommandTests {
  private let workshop: TemporaryProject

  init() throws { workshop = try Example.workshop() }

  private func assess(_ options: String = "") -> CommandRun {
    CommandRun("assess \(Example.path) \(options)", in: workshop.path)
  }

  private func files() throws -> [String] {
    guard try workshop.open().status(of: "reports") != nil else { return [] }
    return try OpenDirectory(at: workshop.path.appending("reports")).entries().map { "\($0.name)" }
  }

  @Test("prints a summary and writes every report")
  func writes() throws {
    let run = assess()
    #expect(run.exit == .done)
    #expect(run.talk.isEmpty)
    #expect(run.output.hasPrefix("tea-shop"))
    #expect(
      run.output.hasSuffix("\nreports/tea-shop.md\nreports/tea-shop.html\nreports/tea-shop.json\n"))
    #expect(try files() == ["tea-shop.html", "tea-shop.json", "tea-shop.md"])
  }

  @Test("gives the same bytes again, wherever it is run")
  func repeatsItself() throws {
    #expect(assess().exit == .done)
    let other = try Example.workshop()
    let root = RepositoryFolder.root.appending(FilePath(Example.path))
    #expect(CommandRun(["assess", "\(root)"], in: other.path).exit == .done)
    for name in try files() {
      let path = FilePath("reports").appending(FilePath(name))
      #expect(try workshop.bytes(of: path) == other.bytes(of: path), "\(name)")
    }
  }

  @Test("writes only the formats asked for, where it is told")
  func choosesFormats() throws {
    let run = assess("-f json --format html --output out/deep --quiet")
    #expect(run.exit == .done)
    #expect(run.output.isEmpty)
    let written = try OpenDirectory(at: workshop.path.appending("out/deep")).entries()
    #expect(written.map { "\($0.name)" } == ["tea-shop.html", "tea-shop.json"])
  }

  @Test("writes every report in both languages, those without language once")
  func both() throws {
    let run = assess("--lang both --quiet -f json --format markdown")
    #expect(run.exit == .done, "\(run.talk)")
    #expect(try files() == ["tea-shop.json", "tea-shop.md", "tea-shop.zh-Hans.md"])
    #expect(try workshop.bytes(of: "reports/tea-shop.md").contains(Array("Gap report".utf8)))
    #expect(try workshop.bytes(of: "reports/tea-shop.zh-Hans.md").contains(Array("差距分析报告".utf8)))
  }

  @Test("speaks Chinese when asked")
  func speaksChinese() throws {
    let run = assess("--lang zh-Hans -f markdown")
    #expect(run.output.contains("级"))
    let report = try workshop.bytes(of: "reports/tea-shop.md")
    #expect(String(decoding: report, as: UTF8.self).contains("配置管理"))
  }

  struct Gate: Sendable, CustomTestStringConvertible {
    let level: Int
    let exit: ExitCode
    var testDescription: String { "--fail-under \(level)" }
  }

  @Test(
    "fails below the gate only, and writes the reports all the same",
    arguments: [Gate(level: 1, exit: .done), Gate(level: 5, exit: .belowGate)])
  func keepsGate(gate: Gate) throws {
    #expect(assess("--fail-under \(gate.level)").exit == gate.exit)
    #expect(try files().count == 3)
  }

  @Test("colours a terminal only, and not against its will")
  func colours() {
    let line = "assess \(Example.path) -f json"
    func isColoured(_ line: String, terminal: Bool, _ variables: [String: String] = [:]) -> Bool {
      CommandRun(line, in: workshop.path, terminal: terminal, environment: variables)
        .output.contains("\u{1B}[")
    }
    #expect(isColoured(line, terminal: true))
    #expect(!isColoured(line, terminal: false))
    #expect(!isColoured(line + " --no-color", terminal: true))
    #expect(!isColoured(line, terminal: true, ["NO_COLOR": "1"]))
    #expect(!isColoured(line, terminal: true, ["TERM": "dumb"]))
  }

  @Test("shows progress on a terminal and wipes it away")
  func showsProgress() {
    let line = "assess \(Example.path) -f json"
    let talk = CommandRun(line, in: workshop.path, terminal: true).talk
    #expect(talk.contains("reading evidence"))
    #expect(talk.hasSuffix(" \r"))
    #expect(!talk.contains("\n"))
    #expect(CommandRun(line + " -q", in: workshop.path, terminal: true).talk.isEmpty)
  }

  @Test("reads evidence from elsewhere")
  func takesExtraEvidence() throws {
    let project = try TemporaryProject(["src/a.txt": "a"])
    let report =
      "<testsuite name='s' tests='1' timestamp='2026-10-01T10:00:00Z'>"
      + "<testcase classname='c' name='n' time='1'/></testsuite>"
    let elsewhere = try TemporaryProject(["junit/r.xml": report])
    let run = CommandRun(
      ["assess", "\(project.path)", "--evidence", "\(elsewhere.path)", "-f", "json"],
      in: workshop.path)
    #expect(run.exit == .done)
    #expect(run.output.contains("2026-10-01"))
  }

  @Test("ends with 3 and says what it looked for when there is nothing")
  func findsNothing() throws {
    let empty = try TemporaryProject(["notes.txt": "nothing to see"])
    let run = CommandRun(["assess", "\(empty.path)"], in: workshop.path)
    #expect(run.exit == .badInput)
    #expect(run.talk.hasPrefix("error: nothing could be assessed\n  found no git repository"))
    #expect(run.talk.contains("    git history\n"))
    #expect(run.talk.contains("    JUnit XML test report\n"))
    #expect(try files().isEmpty)
  }

  @Test("refuses an assay.yaml that it does not understand, with its place")
  func refusesSettings() throws {
    let project = try TemporaryProject(["assay.yaml": "target: 3\nmodell: x\n"])
    let run = CommandRun(["assess", "\(project.path)"], in: workshop.path)
    #expect(run.exit == .badInput)
    #expect(run.talk.hasPrefix("assay.yaml:2:1: error: "))
    #expect(run.talk.contains("'model'"))
  }

  @Test("says where the history is, unless the folder was chosen by an assay.yaml")
  func notesHistory() throws {
    let report = "<testsuite name='s' tests='0' timestamp='2026-10-01T10:00:00Z'/>"
    let files = [
      ".git/HEAD": "ref: refs/heads/main\n", ".git/objects/x": "", ".git/refs/x": "",
      "a/unit.xml": report, "b/unit.xml": report, "b/assay.yaml": "target: 2\n",
    ]
    let repository = try TemporaryProject(files)
    func talk(_ folder: FilePath) -> String {
      let path = repository.path.appending(folder)
      return CommandRun(["assess", "\(path)"], in: workshop.path).talk
    }
    #expect(talk("a").hasPrefix("note: the project lies inside '\(repository.path)'"))
    #expect(talk("b").isEmpty)
  }

  @Test("does not write its reports over a file")
  func sparesFiles() throws {
    try workshop.write("mine", to: "notes")
    let run = assess("-o notes")
    #expect(run.exit == .badInput)
    #expect(run.talk.contains("notes': "))
    #expect(try workshop.bytes(of: "notes") == Array("mine".utf8))
  }

  struct Name: Sendable, CustomTestStringConvertible {
    let project: String
    let file: String
    var testDescription: String { file }
  }

  @Test(
    "makes file names of projects' names",
    arguments: [
      Name(project: "tea-shop", file: "tea-shop"),
      Name(project: "../../etc/passwd", file: "etc-passwd"),
      Name(project: "a b/c\u{0}d", file: "a-b-c-d"),
      Name(project: "茶店 v1.2", file: "茶店-v1.2"),
      Name(project: "...", file: "project"),
      Name(project: "\u{202E}x", file: "x"),
    ])
  func namesFiles(row: Name) {
    #expect(ReportWriter.fileName(row.project) == row.file)
  }
}
