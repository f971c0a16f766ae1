import Commands
import Platform
import TestSupport
import Testing

/// One way in which a file of evidence cannot be read, and what the report says of it.
struct Damage: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let remark: String
  let make: @Sendable (TemporaryProject) throws -> Void

  init(
    _ description: String, says remark: String,
    make: @escaping @Sendable (TemporaryProject) throws -> Void
  ) {
    (testDescription, self.remark, self.make) = (description, remark, make)
  }

  init(_ description: String, _ file: FilePath, _ bytes: [UInt8], says remark: String) {
    self.init(description, says: remark) { try $0.write(bytes, to: file) }
  }
}

@Suite("Damaged evidence")
struct DamagedEvidenceTests {
  @Test(
    "is said and leaves the rest of the assessment",
    arguments: [
      Damage("a folder named like a report", says: "") { project in
        try project.makeFolder("bad/junit.xml")
      },
      Damage(
        "truncated XML", "bad/junit.xml", Array(SampleEvidence.tests.utf8.prefix(150)),
        says: "error: `bad/junit.xml:4:18`: the input ends inside an element"),
      Damage(
        "garbage of 32 MiB", "bad/junit.xml", [UInt8](repeating: 0x55, count: 32 << 20), says: ""),
      Damage(
        "garbage of 32 MiB in an element", "bad/junit.xml",
        Array("<testsuite>".utf8) + [UInt8](repeating: 0x55, count: 32 << 20),
        says: "error: `bad/junit.xml"),
      Damage(
        "a name that is not UTF-8", "bad/junit.xml",
        Array("<testsuite name='".utf8) + [0xFF, 0xFE],
        says: "error: `bad/junit.xml:1:"),
      Damage(
        "a zero byte", "bad/junit.xml", Array("<testsuite name='a\0b'/>".utf8),
        says: "error: `bad/junit.xml:1:"),
      Damage(
        "YAML that is not UTF-8", "bad/.gitlab-ci.yml", Array("stages: [".utf8) + [0xC3, 0x28],
        says: "bad/.gitlab-ci.yml"),
      Damage(
        "records with an unknown key", "bad/records.yaml",
        Array("format: assay.records/1\ncolour: red\n".utf8),
        says: "error: `bad/records.yaml:2:1`: unknown key 'colour'"),
      Damage("a link out of the project", says: "is a symbolic link, which is not followed") {
        $0.link("bad.xml", to: "/etc/hostname")
      },
      Damage("a FIFO", says: "error: `junit2.xml`: is a FIFO, not a regular file") {
        $0.makeFIFO("junit2.xml")
      },
    ])
  func isSaid(damage: Damage) throws {
    let whole = try facts { _ in }
    let damaged = try facts(damage.make)
    #expect(damaged.report.contains(damage.remark))
    #expect(damaged.tests == whole.tests)
    #expect(whole.tests.contains { $0.contains("| 2 |") })
  }

  static var isRoot: Bool { (try? ProgramRun("id", ["-u"]))?.output == "0\n" }

  @Test(.enabled(if: !isRoot))
  func `a file that may not be read is said`() throws {
    let damaged = try facts { project in
      try project.write(SampleEvidence.tests, to: "secret-junit.xml")
      _ = try ProgramRun("chmod", ["000", "\(project.path)/secret-junit.xml"])
    }
    #expect(damaged.report.contains("error: `secret-junit.xml`: permission denied"))
  }

  /// The Markdown report of the sample project with something added, and its lines on tests.
  func facts(
    _ change: (TemporaryProject) throws -> Void
  ) throws -> (report: String, tests: [Substring]) {
    let project = try TemporaryProject(SampleEvidence.project)
    try change(project)
    let run = project.assay("assess", "-q", "-o", "out", "-f", "markdown")
    #expect(run.exit == .done, "\(run.talk)")
    let report = try project.text(of: FilePath("out/\(project.path.lastName).md"))
    return (report, report.split(separator: "\n").filter { $0.hasPrefix("| `test.") })
  }
}
