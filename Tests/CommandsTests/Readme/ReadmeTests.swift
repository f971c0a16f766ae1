import Arguments
@testable import Commands
import Platform
import TestSupport
import Testing

@Suite("README.md")
struct ReadmeTests {
  private static let report = """
    <testsuite name="unit" tests="1" timestamp="2026-10-01T10:00:00Z">
      <testcase classname="Tea" name="brews" time="0.1"/>
    </testsuite>
    """

  @Test("shows what the program prints, command by command", .tags(.golden))
  func session() throws {
    let session = ShownSession(try RepositoryFolder.lines("README.md"))
    let workshop = try Example.workshop()
    // What 'assay assess .' is shown on: any project with a report.
    try workshop.write(Self.report, to: "build/unit.xml")
    // What components are shown on.
    for (path, text) in Bazaar.files { try workshop.write(text, to: FilePath("bazaar/\(path)")) }
    // What 'assay model import' is shown on.
    try workshop.write(
      "practice,By hand,Scripted\nBuilds,by hand,one script\n", to: "matrix.csv")
    #expect(session.commands.count > 15)
    let outputs = session.commands.map { command in
      let run = command.run(in: workshop.path)
      #expect(run.exit.rawValue == command.exitCode, "\(command.line)\n\(run.talk)")
      return command.shown(of: run.output)
    }
    try GoldenFolder(RepositoryFolder.root).expect(session.text(with: outputs), as: "README.md")
  }

  /// Options that need what the example has not: a git checkout, an authority's answer.
  private static let unshown: Set<String> = ["repository", "timestamp-reply"]

  @Test("shows every option in a command that is run")
  func showsOptions() throws {
    let lines = ShownSession(try RepositoryFolder.lines("README.md")).commands.map(\.line)
    let commands = CommandTable.program.paths().compactMap(CommandTable.program.descendant)
    let names = Set((commands.flatMap(\.options) + CommandTable.shared).map(\.name))
    for name in names.subtracting(Self.unshown) {
      #expect(lines.contains { $0.contains("--\(name)") }, "--\(name)")
    }
  }
}
