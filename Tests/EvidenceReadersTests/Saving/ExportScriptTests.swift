@testable import EvidenceReaders
import Platform
import TestSupport
import Testing

@Suite("Scripts that export")
struct ExportScriptTests {
  static let hostile = [
    "plain", "it's", "$(touch x)", "`touch x`", "a;b", "a\nb", "a b", "-rf", "\u{1b}[31m", "*",
    "\\", "\"", "!!", "${HOME}", "茶", "~", "a&b|c>d<e", "#x", "\u{202e}x",
  ]

  static func shell(_ text: String) throws -> String {
    let program = try #require(ProcessEnvironment.program("sh", searchPath: "/usr/bin:/bin"))
    let process = try Subprocess(
      .init(
        program: program, arguments: ["-c", FilePath(text)],
        environment: ["PATH=/usr/bin:/bin", "HOME=/nonexistent"]))
    let output = try process.readAll()
    let end = try process.finish()
    #expect(end.status == 0, "\(String(decoding: end.errorOutput, as: UTF8.self))")
    return String(decoding: output, as: UTF8.self)
  }

  @Test(arguments: hostile)
  func `a quoted word is one word that means itself`(word: String) throws {
    let printable = word.unicodeScalars.filter { ![0x0A, 0x1B, 0x202E].contains($0.value) }
    let expected = String(String.UnicodeScalarView(printable))
    #expect(try Self.shell("printf '<%s>' \(ShellWord.quoted(word))") == "<\(expected)>")
  }

  static func scope(_ names: String) throws -> ExportScope {
    let address = try #require(ForgeAddress(remote: "https://github.com/\(names)"))
    return ExportScope(address: address, branch: "fix/$(touch x)'", since: "2026-08-01")
  }

  @Test(arguments: Forge.allCases, [ExportScript.Tool.own, .curl])
  func `hostile names stay what they are in every command`(
    forge: Forge, tool: ExportScript.Tool
  ) throws {
    for name in Self.hostile where !name.contains("#") {
      let scope = try Self.scope("acme/\(name)x")
      let script = ExportScript(forge: forge, host: "github.com", tool: tool)
      let commands = script.exports(scope).compactMap(script.command)
      #expect(commands.count > 5)
      // Each program only prints its words, which must be as many as without the hostile name.
      let tame = script.exports(try Self.scope("acme/shop")).compactMap(script.command)
      for (command, other) in zip(commands, tame) where !command.contains("while read") {
        let stub =
          "gh() { echo $#; }; glab() { echo $#; }; pages() { echo $#; }; fetch() { echo $#; };"
        let run = { (line: String) in
          try Self.shell("\(stub) \(line.replacing("> forge-exports/", with: "# "))")
        }
        #expect(try run(command) == run(other), "\(command)")
        #expect(!command.contains("\n"))
      }
    }
  }

  @Test(arguments: Forge.allCases)
  func `what precedes curl is a program of the shell`(forge: Forge) throws {
    let script = ExportScript(forge: forge, host: "x.org", tool: .curl)
    #expect(try Self.shell(script.preamble + "echo done") == "done\n")
  }

  @Test func `pages of SonarQube are asked for until one is empty`() throws {
    let exports = ExportScript.serverExports(jenkins: false, sonarqube: true)
    let issues = try #require(exports.first { $0.file == "sonarqube-issues.json" })
    let command = ExportScript(forge: .github, host: "github.com", tool: .own).command(issues)
    let line = try #require(command).replacing("> forge-exports/", with: "# ")
    let stub = """
      curl() { case "$*" in *p=3) echo '{"issues":[]}' ;; *) echo '{"issues":[7]}' ;; esac; }
      """
    #expect(
      try Self.shell("\(stub)\n\(line)") == "{\"issues\":[7]}\n{\"issues\":[7]}\n{\"issues\":[]}\n")
  }

  @Test func `pages of GitHub are followed to the last one`() throws {
    let script = ExportScript(forge: .github, host: "github.com", tool: .curl)
    let stub = """
      fetch() {
        case $3 in
        *page=2) echo '[3]'; : > "$2" ;;
        *) echo '[1,2]'
          printf 'Link: <https://x/a?page=9>; rel="last", <https://x/a?page=2>; rel="next"\\r\\n' > "$2" ;;
        esac
      }
      pages https://x/a
      """
    let output = try Self.shell(script.preamble + stub)
    #expect(output.filter { !$0.isWhitespace } == "[[1,2],[3]]")
  }

  @Test func `pages of GitLab are counted to the last one`() throws {
    let script = ExportScript(forge: .gitlab, host: "gitlab.com", tool: .curl)
    let stub = """
      fetch() {
        case $3 in
        *page=2) echo '[3]'; printf 'x-next-page: \\r\\n' > "$2" ;;
        *) echo '[1,2]'; printf 'X-Next-Page: 2\\r\\n' > "$2" ;;
        esac
      }
      pages 'https://x/a?per_page=2'
      """
    let output = try Self.shell(script.preamble + stub)
    #expect(output.filter { !$0.isWhitespace } == "[[1,2],[3]]")
  }
}
