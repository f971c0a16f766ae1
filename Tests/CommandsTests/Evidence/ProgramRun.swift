import Platform
import TestSupport

/// Another program, run to its end.
struct ProgramRun {
  let output: String
  let errors: String
  let status: Int32

  /// Runs a program with nothing in its environment but the search path and what is given; nil
  /// when this machine has no such program.
  init?(_ program: String, _ arguments: [String], environment: [String] = []) throws {
    let found =
      program.hasPrefix("/")
      ? FilePath(program)
      : ProcessEnvironment.program(FilePath(program), searchPath: GitFixture.searchPath)
    guard let found else { return nil }
    let process = try Subprocess(
      .init(
        program: found, arguments: arguments.map { FilePath($0) },
        environment: (["PATH=\(GitFixture.searchPath)"] + environment).map { FilePath($0) },
        timeoutSeconds: 60))
    output = String(decoding: try process.readAll(), as: UTF8.self)
    let end = try process.finish()
    (errors, status) = (String(decoding: end.errorOutput, as: UTF8.self), end.status)
  }
}
