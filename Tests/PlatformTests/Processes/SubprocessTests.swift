import Platform
import Testing

@Suite("Programs")
struct SubprocessTests {
  func run(
    _ program: String, _ arguments: [String], environment: [FilePath] = [], timeout: Int = 20
  ) throws -> (output: String, termination: Subprocess.Termination) {
    let path = try #require(
      ProcessEnvironment.program(FilePath(program), searchPath: "/usr/bin:/bin"))
    let process = try Subprocess(
      .init(
        program: path, arguments: arguments.map { FilePath($0) }, environment: environment,
        timeoutSeconds: timeout))
    let output = try process.readAll()
    return (String(decoding: output, as: UTF8.self), try process.finish())
  }

  @Test func `arguments arrive as they are`() throws {
    let result = try run("printf", ["%s|", "$HOME", "a b", "*", ";ls"])
    #expect(result.output == "$HOME|a b|*|;ls|")
    #expect(result.termination.status == 0)
  }

  @Test func `the environment is the given one and no more`() throws {
    #expect(try run("env", [], environment: ["A=1", "B=x y"]).output == "A=1\nB=x y\n")
  }

  @Test func `the error stream and the status are kept`() throws {
    let result = try run("sh", ["-c", "echo out; echo bad >&2; exit 7"])
    #expect(result.output == "out\n")
    #expect(result.termination.status == 7)
    #expect(result.termination.errorOutput == Array("bad\n".utf8))
  }

  @Test func `much on both streams neither blocks nor fills the memory`() throws {
    let script = "head -c 3000000 /dev/zero >&2; head -c 3000000 /dev/zero"
    let result = try run("sh", ["-c", script])
    #expect(result.output.utf8.count == 3_000_000)
    #expect(result.termination.errorOutput.count == 65_536)
  }

  @Test func `input is empty`() throws {
    #expect(try run("cat", []).output.isEmpty)
  }

  @Test func `a silent program is stopped`() throws {
    let error = #expect(throws: SystemError.self) { try run("sleep", ["60"], timeout: 1) }
    #expect(error == .timeout(program: "sleep", seconds: 1))
  }

  @Test func `a missing program is an error`() {
    #expect(throws: SystemError.self) {
      try Subprocess(.init(program: "/none", arguments: [], environment: []))
    }
  }

  @Test func `a signal shows in the status`() throws {
    #expect(try run("sh", ["-c", "kill -9 $$"]).termination.status == 137)
  }

  @Test func `relative folders of the search path are not searched`() {
    #expect(ProcessEnvironment.program("sh", searchPath: ".:bin:") == nil)
  }
}
