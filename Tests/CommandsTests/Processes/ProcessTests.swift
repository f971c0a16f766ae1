import Platform
import TestSupport
import Testing

/// The built program, run through the shell as users run it.
struct BuiltProgram {
  /// The folder of the build that these tests belong to.
  private static let folder: FilePath? = CommandLine.arguments.lazy
    .compactMap { word in
      word.firstRange(of: "/assayPackageTests.xctest").map { FilePath(word[..<$0.lowerBound]) }
    }.first

  /// Runs a line of shell in which `"$assay"` is the program.
  static func shell(
    _ line: String, in workshop: FilePath
  ) throws -> (status: Int32, output: String, errors: String) {
    let folder = try #require(folder)
    let process = try Subprocess(
      Subprocess.Command(
        program: "/bin/sh", arguments: ["-c", FilePath("cd \(workshop) && \(line)")],
        environment: [
          FilePath("assay=\(folder)/assay"), "PATH=/usr/bin:/bin:/opt/homebrew/bin",
        ]))
    let output = String(decoding: try process.readAll(), as: UTF8.self)
    let end = try process.finish()
    return (end.status, output, String(decoding: end.errorOutput, as: UTF8.self))
  }
}

@Suite("The program as a process", .tags(.endToEnd))
struct ProcessTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let line: String
    let status: Int32
    var output = ""
    var errors = ""
    var testDescription: String { line }
  }

  @Test(
    "ends with the code of its outcome",
    arguments: [
      Row(line: #""$assay" --version"#, status: 0, output: "assay "),
      Row(
        line: #""$assay" assess \#(Example.path) --fail-under 5"#, status: 1, output: "tea-shop"),
      Row(line: #""$assay" bogus"#, status: 2, errors: "error: unknown command 'bogus'"),
      Row(
        line: #"mkdir empty && "$assay" assess empty"#, status: 3,
        errors: "error: nothing could be assessed"),
      Row(
        line: #""$assay" help >&-"#, status: 3,
        errors: "error: cannot write 'standard output'"),
      Row(line: #""$assay" model show | head -n 1"#, status: 0, output: "continuous-delivery "),
      Row(line: #""$assay" --version 2>&-"#, status: 0, output: "assay "),
      Row(line: #""$assay" bogus 2>&-"#, status: 2),
    ])
  func ends(row: Row) throws {
    let workshop = try Example.workshop()
    let run = try BuiltProgram.shell(row.line, in: workshop.path)
    #expect(run.status == row.status)
    #expect(run.output.hasPrefix(row.output), "\(run.output)")
    #expect(run.errors.hasPrefix(row.errors), "\(run.errors)")
    #expect(row.errors.isEmpty == run.errors.isEmpty, "\(run.errors)")
  }

  @Test("a full disk is a failure", .enabled(if: FullDisk.isThere))
  func fillsDisk() throws {
    let workshop = try Example.workshop()
    let run = try BuiltProgram.shell(#""$assay" help > /dev/full"#, in: workshop.path)
    #expect(run.status == 3)
    #expect(run.errors.hasPrefix("error: cannot write 'standard output'"))
  }

  @Test("time zone, locale and folder change nothing")
  func ignoresPlace() throws {
    let project = try TemporaryProject(SampleEvidence.project)
    try project.write("name: tea\n", to: "assay.yaml")
    let line = """
      (TZ=UTC LC_ALL=C "$assay" assess -q -o one
      TZ=Asia/Shanghai LC_ALL=tr_TR.UTF-8 LANG=de_DE "$assay" assess -q -o two
      cd / && TZ=America/St_Johns "$assay" assess -q '\(project.path)' -o '\(project.path)/three')
      cat one/* | cksum; cat two/* | cksum; cat three/* | cksum
      """
    let run = try BuiltProgram.shell(line, in: project.path)
    let sums = run.output.split(separator: "\n")
    #expect(sums.count == 3 && Set(sums).count == 1, "\(run.output)\(run.errors)")
    #expect(try project.open().directory("three").entries().count == 3)
  }

  @Test("a pipe gets no colour")
  func coloursNoPipe() throws {
    let workshop = try Example.workshop()
    let run = try BuiltProgram.shell(
      "TERM=xterm-256color \"$assay\" explain CM-VC-BM \(Example.path)", in: workshop.path)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("CM-VC-BM.L3.1") && !run.output.contains("\u{1B}"))
  }

  private enum FullDisk {
    static let isThere = (try? OpenDirectory(at: "/dev").status(of: "full")) ?? nil != nil
  }
}
