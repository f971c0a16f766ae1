import EvidenceReaders
import Testing

@Suite("Detection by content")
struct DetectionTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let text: String
    let format: String?
    let path: String

    init(_ text: String, _ format: String?, path: String = "file.txt") {
      (self.text, self.format, self.path) = (text, format, path)
    }

    var testDescription: String { text }
  }

  static let samples: [Sample] = [
    Sample("<testsuites/>", "junit"),
    Sample("\u{FEFF}\n<?xml version='1.0'?><!-- <a> --><testsuite name='x'>", "junit"),
    Sample("<n:testsuite xmlns:n='u'/>", "junit"),
    Sample("<!DOCTYPE t [\n<!ENTITY x SYSTEM 'u'>\n]>\n<testsuite/>", "junit"),
    Sample("<test-suite/>", "nunit", path: "junit.xml"), Sample("<test-results>", "nunit"),
    Sample("<test-run id='2'>", "nunit"), Sample("<assemblies>", "xunit"),
    Sample("<assembly name='x' test-framework='xUnit'>", "xunit"),
    Sample("<assembly manifestVersion='1.0'>", nil), Sample("<TestRun id='1'>", "trx"),
    Sample("mode: atomic\n", "gocover"), Sample("mode: dark\n", nil),
    Sample(#"{"data":[{"files":[{"summary":{}}]}]}"#, "llvm-cov"),
    Sample(#"{"data":[{"files":[]}]}"#, nil),
    Sample(#"{"meta":{"branch_coverage":true}}"#, "coverage.py"), Sample("text <testsuites/>", nil),
    Sample("<!DOCTYPE coverage SYSTEM 'x'><coverage line-rate='1'>", "cobertura"),
    Sample("<coverage generated='1'><project>", "clover"),
    Sample(#"{"SPDXID":"SPDXRef-DOCUMENT"}"#, "spdx"),
    Sample("<coverage version='1'><file path='a'/>", nil),
    Sample("<report name='x'><package name='p'/></report>", "jacoco"),
    Sample("<report><something/></report>", nil),
    Sample("TN:\nSF:a\n", "lcov"), Sample("# comment\n\nSF:a\n", "lcov"),
    Sample("SF is a city\n", nil), Sample(#" {"version":"2.1.0","runs":[]}"#, "sarif"),
    Sample(#"{"$schema":"x"}"#, "sarif", path: "a/b.SARIF"), Sample(#"["runs","version"]"#, nil),
    Sample(#"{"bomFormat":"CycloneDX"}"#, "cyclonedx"), Sample(#"{"a":1}"#, nil),
    Sample("<bom xmlns='http://cyclonedx.org/schema/bom/1.2'>", "cyclonedx"),
    Sample("<bom/>", nil), Sample("", nil), Sample("<", nil), Sample("<!--", nil),
    Sample("<?", nil), Sample("<>", nil),
  ]

  static let reportFormats: Set = [
    "junit", "trx", "nunit", "xunit", "cobertura", "jacoco", "lcov", "llvm-cov", "coverage.py",
    "gocover", "clover", "sarif", "cyclonedx", "spdx",
  ]

  @Test("names the format", arguments: samples)
  func detects(_ sample: Sample) {
    let bytes = Array(sample.text.utf8)
    let candidate = Candidate(path: sample.path, prefix: bytes, size: bytes.count)
    let formats = ReaderTable.all.filter { $0.recognises(candidate) }.map(\.format)
    #expect(formats.filter(Self.reportFormats.contains) == (sample.format.map { [$0] } ?? []))
  }
}
