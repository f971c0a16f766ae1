import Platform
import TestSupport
import Testing

@Suite("The built program", .tags(.endToEnd), .enabled(if: BuiltProgram.path != nil))
struct BuiltProgramTests {
  /// Runs a line of shell with the program as `$assay`.
  func shell(_ line: String, environment: [String] = []) throws -> ProgramRun {
    let program = try #require(BuiltProgram.path)
    return try #require(
      try ProgramRun("bash", ["-c", line], environment: ["assay=\(program)"] + environment))
  }

  @Test func `prints to what is no terminal without colour`() throws {
    let project = try TemporaryProject(SampleEvidence.project)
    let run = try shell(
      "cd '\(project.path)' && $assay assess", environment: ["TERM=xterm-256color"])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("reports/"))
    #expect(!run.output.contains("\u{1B}"))
    #expect(run.errors == "")
  }

  @Test func `a reader that stops early is no mistake`() throws {
    let run = try shell(
      "set -o pipefail; $assay model show | head -n 1; echo \"${PIPESTATUS[0]}\"")
    #expect(run.output.hasPrefix("continuous-delivery "))
    #expect(run.output.hasSuffix("\n0\n"))
    #expect(run.errors == "")
  }

  @Test func `a closed output is a mistake`() throws {
    let run = try shell("$assay model show >&-")
    #expect(run.status == 3)
    #expect(run.errors == "error: cannot write 'standard output': is not open\n")
  }

  #if os(Linux)
    @Test(arguments: ["--version", "--help", "model show", "facts --catalogue"])
    func `a full disk is a mistake`(arguments: String) throws {
      let run = try shell("$assay \(arguments) >/dev/full")
      #expect(run.status == 3)
      #expect(
        run.errors == "error: cannot write 'standard output': no space left on the device\n")
    }
  #endif

  @Test func `exit codes reach the shell`() throws {
    let project = try TemporaryProject(SampleEvidence.project)
    let run = try shell(
      """
      cd '\(project.path)'
      for line in --version 'assess -q --fail-under 5' 'assess --nope' 'assess nowhere'; do
        $assay $line >/dev/null 2>&1; printf '%s ' $?
      done
      """)
    #expect(run.output == "0 1 2 3 ")
  }

  @Test func `neither time zone nor locale nor folder change the reports`() throws {
    let project = try TemporaryProject(SampleEvidence.project)
    try project.write("name: tea\n", to: "assay.yaml")
    let run = try shell(
      """
      cd '\(project.path)'
      TZ=UTC LC_ALL=C $assay assess -q -o one
      TZ=Asia/Shanghai LC_ALL=tr_TR.UTF-8 LANG=de_DE $assay assess -q -o two
      cd / && TZ=America/St_Johns $assay assess -q '\(project.path)' -o '\(project.path)/three'
      cd '\(project.path)' && cat one/* | cksum && cat two/* | cksum && cat three/* | cksum
      """)
    let sums = run.output.split(separator: "\n")
    #expect(sums.count == 3)
    #expect(Set(sums).count == 1, "\(run.errors)")
  }

  @Test func `a closed input and error stream harm nothing`() throws {
    let run = try shell("$assay --version <&- 2>&-; $assay frobnicate 2>&-; echo $?")
    #expect(run.output == "assay 0.1.0\n2\n")
  }
}
