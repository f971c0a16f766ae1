import DataFormats
import Evidence
import EvidenceReaders
import Platform
import TestSupport
import Testing

/// A file that a stranger put where reports are looked for.
struct HostileReport: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let path: FilePath
  let bytes: [UInt8]

  init(_ description: String, _ path: FilePath, _ text: String) {
    self.init(description, path, Array(text.utf8))
  }

  init(_ description: String, _ path: FilePath, _ bytes: [UInt8]) {
    (testDescription, self.path, self.bytes) = (description, path, bytes)
  }
}

@Suite("Hostile reports", .timeLimit(.minutes(1)))
struct HostileReportTests {
  private static let case1 = "<testcase name='a'/>"
  private static let cobertura = "<coverage line-rate='1'><packages><package name='p'><classes>"
  private static let coverageEnd = "</classes></package></packages></coverage>"

  private static func declaring(_ declarations: String, text: String = "&x;") -> String {
    "<?xml version='1.0'?><!DOCTYPE r [\(declarations)]>"
      + "<testsuite name='\(text)'>\(case1)</testsuite>"
  }

  private static func nested(_ open: String, _ close: String, _ count: Int) -> String {
    String(repeating: open, count: count) + String(repeating: close, count: count)
  }

  static let refused = entities + sizes + encodings + numbers

  static let entities = [
    HostileReport(
      "an outer entity", "junit.xml", declaring("<!ENTITY x SYSTEM 'file:///etc/passwd'>")),
    HostileReport(
      "a device as an entity", "junit.xml", declaring("<!ENTITY x SYSTEM 'file:///dev/zero'>")),
    HostileReport(
      "an entity over the network", "junit.xml", declaring("<!ENTITY x SYSTEM 'http://127.0.0.1'>")),
    HostileReport(
      "a parameter entity", "junit.xml", declaring("<!ENTITY % p SYSTEM 'file:///e.dtd'> %p;")),
    HostileReport(
      "entities in a circle", "junit.xml", declaring("<!ENTITY x '&y;'><!ENTITY y '&x;'>")),
    HostileReport(
      "a million laughs", "junit.xml",
      declaring(
        (0..<9).map { level in
          let inner = level == 0 ? "lol" : String(repeating: "&l\(level - 1);", count: 10)
          return "<!ENTITY l\(level) '\(inner)'>"
        }.joined(), text: "&l8;")),
    HostileReport(
      "quadratic growth", "junit.xml",
      declaring(
        "<!ENTITY x '\(String(repeating: "A", count: 1_000))'>",
        text: String(repeating: "&x;", count: 30_000))),
  ]

  static let sizes = [
    HostileReport(
      "a hundred thousand levels", "junit.xml",
      "<testsuite>" + nested("<a>", "</a>", 100_000) + "</testsuite>"),
    HostileReport(
      "four hundred thousand attributes", "junit.xml",
      "<testsuite " + (0..<400_000).map { "a\($0)='1'" }.joined(separator: " ") + "/>"),
    HostileReport(
      "a long name", "junit.xml",
      "<testsuite><\(String(repeating: "n", count: 200_000))/></testsuite>"),
    HostileReport(
      "levels of JSON", "a.sarif",
      #"{"version":"2.1.0","runs":"# + nested("[", "]", 100_000) + "}"),
    HostileReport(
      "levels of YAML", ".github/workflows/ci.yml",
      "on: push\njobs: " + nested("[", "]", 100_000)),
    HostileReport(
      "aliases that grow", ".github/workflows/ci.yml",
      "on: push\njobs: &a0 {k: v}\n"
        + (1...9).map { level in
          let inner = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ",")
          return "a\(level): &a\(level) [\(inner)]\n"
        }.joined()),
    HostileReport(
      "an alias inside itself", ".github/workflows/ci.yml", "on: push\njobs: &a [*a]\n"),
    HostileReport(
      "a line of three megabytes", "lcov.info",
      "TN:\nSF:a\nDA:1," + String(repeating: "1", count: 3_000_000) + "\nend_of_record\n"),
  ]

  static let encodings = [
    HostileReport("a cut report", "junit.xml", "<testsuite tests='1'><testcase name='a'"),
    HostileReport("an open report", "junit.xml", "<testsuite tests='1'>\(case1)"),
    HostileReport("two roots", "junit.xml", "<testsuite>\(case1)</testsuite><testsuite/>"),
    HostileReport(
      "UTF-7", "junit.xml",
      "<?xml version='1.0' encoding='UTF-7'?><testsuite><testcase name='+ADw-'/></testsuite>"),
    HostileReport(
      "an unknown encoding", "junit.xml",
      "<?xml version='1.0' encoding='x-evil'?><testsuite>\(case1)</testsuite>"),
    HostileReport("a zero byte", "junit.xml", "<testsuite name='a\0b'>\(case1)</testsuite>"),
    HostileReport(
      "no UTF-8", "junit.xml",
      Array("<testsuite name='".utf8) + [0xFF, 0xFE] + Array("'>\(case1)</testsuite>".utf8)),
    HostileReport(
      "equal keys", "a.sarif", #"{"version":"2.1.0","version":"2.1.0","runs":[]}"#),
    HostileReport("more behind the end", "a.sarif", #"{"version":"2.1.0","runs":[]} x"#),
    HostileReport(
      "GBK", ".github/workflows/ci.yml",
      Array("on: push\njobs: {a: {runs-on: ".utf8) + [0xC3, 0xFB, 0xB3, 0xC6] + Array("}}\n".utf8)),
  ]

  static let numbers = [
    HostileReport("lines without a number", "lcov.info", "TN:\nSF:a\nDA:1\nend_of_record\n"),
    HostileReport(
      "a line beyond all files", "lcov.info",
      "TN:\nSF:a\nDA:18446744073709551616,1\nend_of_record\n"),
    HostileReport("a line below one", "lcov.info", "TN:\nSF:a\nDA:-1,5\nend_of_record\n"),
    HostileReport("hits in hexadecimal", "lcov.info", "TN:\nSF:a\nDA:1,0x10\nend_of_record\n"),
    HostileReport(
      "more hit than found", "lcov.info", "TN:\nSF:a\nLF:1\nLH:9223372\nend_of_record\n"),
    HostileReport(
      "a line that is no number", "coverage.xml",
      cobertura + "<class filename='a'><lines><line number='x' hits='1'/></lines></class>"
        + coverageEnd),
  ]

  private func collect(
    _ path: FilePath, _ bytes: [UInt8]
  ) throws -> (evidence: EvidenceCollection, project: TemporaryProject) {
    let project = try TemporaryProject()
    try project.write(bytes, to: path)
    return (try EvidenceCollector(root: project.path).collect(), project)
  }

  @Test("are refused with their place and leave nothing of themselves", arguments: refused)
  func refuses(report: HostileReport) throws {
    let evidence = try collect(report.path, report.bytes).evidence
    let errors = evidence.diagnostics.filter { $0.severity == .error }
    #expect(errors.map(\.path) == [report.path.description])
    #expect(evidence.files == [])
    #expect(evidence.testReports == [] && evidence.coverageReports == [])
    #expect(evidence.findingsReports == [] && evidence.pipelines == [])
  }

  @Test func `a type that lies elsewhere is named and never opened`() throws {
    // Whoever opened the FIFO would wait for ever.
    let project = try TemporaryProject()
    project.makeFIFO("fifo.dtd")
    let class1 = "<class filename='a'><lines><line number='1' hits='1'/></lines></class>"
    try project.write(
      "<!DOCTYPE coverage SYSTEM 'file://\(project.path)/fifo.dtd'>" + Self.cobertura + class1
        + Self.coverageEnd, to: "coverage.xml")
    let evidence = try EvidenceCollector(root: project.path).collect()
    #expect(evidence.coverageReports.map(\.lines?.valid) == [1])
  }

  @Test func `a tag constructs nothing`() throws {
    let text = "on: push\njobs: {a: !!python/object/apply:os.system {steps: []}}\n"
    let evidence = try collect(".github/workflows/ci.yml", Array(text.utf8)).evidence
    #expect(evidence.pipelines.map(\.jobs.count) == [1])
    #expect(evidence.diagnostics == [])
  }

  @Test func `an inclusion is not carried out`() throws {
    let project = try TemporaryProject()
    project.makeFIFO("fifo.txt")
    try project.write(
      "<testsuite xmlns:xi='http://www.w3.org/2001/XInclude'>\(Self.case1)"
        + "<xi:include parse='text' href='file://\(project.path)/fifo.txt'/></testsuite>",
      to: "junit.xml")
    #expect(try EvidenceCollector(root: project.path).collect().testReports.map(\.cases) == [1])
  }

  @Test(
    "archives are not opened, whatever they are called",
    arguments: ["junit.xml", "a.sarif", "lcov.info", "reports.zip", "bom.json"])
  func keepsArchivesShut(path: String) throws {
    // The head of an archive whose first member would climb out.
    let archive: [UInt8] =
      [0x50, 0x4B, 3, 4, 20, 0, 0, 0, 0, 0] + [UInt8](repeating: 0, count: 16)
      + [12, 0, 0, 0] + Array("../../escape".utf8)
    let found = try collect(FilePath(path), archive)
    #expect(found.evidence.files == [])
    #expect(try found.project.open().entries().map(\.name) == [FilePath(path)])
  }

  @Test func `a terabyte with nothing in it is refused by its size`() throws {
    let project = try TemporaryProject()
    try project.write("<testsuite>", to: "junit.xml")
    try project.grow("junit.xml", to: 1 << 40)
    let evidence = try EvidenceCollector(root: project.path).collect()
    #expect(
      evidence.diagnostics.map(\.message) == [
        "has 1099511627776 bytes; at most 268435456 are read"
      ])
  }
}
