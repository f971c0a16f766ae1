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
    // Findings
    Sample("<checkstyle version='1'>", "checkstyle"), Sample("<pmd-cpd/>", "cpd"),
    Sample("<pmd xmlns='u'>", "pmd"), Sample("<BugCollection>", "spotbugs"),
    Sample("<OWASPZAPReport>", "zap"), Sample("<analysis/>", nil),
    Sample("<analysis xmlns='https://x/dependency-check.2.5.xsd'>", "dependency-check"),
    Sample(#"{"total":0,"effortTotal":0,"issues":[]}"#, "sonarqube"),
    Sample(#"{"projectStatus":{"status":"OK"}}"#, "sonarqube"),
    Sample(#"{"issues":[{"key":"A-1","fields":{}}]}"#, nil),
    Sample(#"[{"filePath":"a","messages":[]}]"#, "eslint"),
    Sample(#"{"Issues":null,"Report":{"Linters":[]}}"#, "golangci-lint"),
    Sample(#"{"issues":[{"rule":{},"range":{}}]}"#, "tflint"),
    Sample(#"[{"file":"a","level":"x","code":1}]"#, "level-list"),
    Sample(#"[{"description":"","fingerprint":"","location":{}}]"#, "code-climate"),
    Sample("[]", "code-climate", path: "gl-code-quality-report.json"),
    Sample(#"{"version":"15","vulnerabilities":[],"scan":{}}"#, "gitlab-security"),
    Sample(#"{"SchemaVersion":2,"ArtifactName":"a"}"#, "trivy"),
    Sample(#"[{"Target":"a","Vulnerabilities":null}]"#, "trivy"),
    Sample(#"{"matches":[],"descriptor":{}}"#, "grype"),
    Sample(#"{"meta":{"application":"Dependency-Track"},"findings":[]}"#, "dependency-track"),
    Sample(#"[{"RuleID":"a","Secret":"b"}]"#, "gitleaks"),
    Sample("[]", "gitleaks", path: "gitleaks.json"), Sample("[]", nil),
    Sample("<Site Name='a'><Testing>", "ctest"), Sample("<Site Name='a'><Build>", nil),
    Sample(#"{"Time":"2026-01-02T03:04:05Z","Action":"start","Package":"p"}"#, "go-test"),
    Sample(#"{"protocolVersion":"0.1.1","runnerVersion":null,"type":"start"}"#, "dart-test"),
    Sample(#"{"stats":{"suites":1,"tests":1,"passes":1}}"#, "mocha"),
    Sample(#"{"version":"3","examples":[{"full_description":"a"}]}"#, "rspec"),
    Sample(#"{"@context":"https://spdx.org/rdf/3.0.1/spdx-context.jsonld"}"#, "spdx-3"),
    Sample("<mutations>", "pit"), Sample("<CoverageSession>", "opencover"),
    Sample(#"{"/a.js":{"path":"/a.js","statementMap":{}}}"#, "istanbul"),
    Sample(#"{"total":{"lines":{"total":1,"skipped":0,"pct":100}}}"#, "istanbul-summary"),
    Sample(#"{"RSpec": {"coverage": {"/a.rb": [1]}}}"#, "simplecov"),
    Sample(#"{"coverage":{"a.rs":{"1":1}}}"#, "codecov"),
    Sample("<bom/>", nil), Sample("", nil), Sample("<", nil), Sample("<!--", nil),
    Sample("<?", nil), Sample("<>", nil),
  ]

  static let reportFormats: Set = [
    "junit", "trx", "nunit", "xunit", "cobertura", "jacoco", "lcov", "llvm-cov", "coverage.py",
    "gocover", "clover", "ctest", "go-test", "dart-test", "mocha", "rspec", "opencover", "istanbul",
    "istanbul-summary", "simplecov", "codecov", "pit", "spdx-3", "sarif", "cyclonedx", "spdx",
    // Findings
    "checkstyle", "pmd", "cpd", "spotbugs", "sonarqube", "eslint", "golangci-lint", "tflint",
    "level-list", "code-climate", "gitlab-security", "trivy", "grype", "dependency-track",
    "dependency-check", "zap", "gitleaks",
  ]

  @Test("names the format", arguments: samples)
  func detects(_ sample: Sample) {
    let bytes = Array(sample.text.utf8)
    let candidate = Candidate(path: sample.path, prefix: bytes, size: bytes.count)
    let formats = ReaderTable.all.filter { $0.recognises(candidate) }.map(\.format)
    #expect(formats.filter(Self.reportFormats.contains) == (sample.format.map { [$0] } ?? []))
  }
}
