import EvidenceReaders
import Testing

@Suite("Detection of evidence on operations")
struct OperationsDetectionTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let path: String
    let text: String
    let format: String?
    var testDescription: String { "\(path): \(text.prefix(60))" }

    init(_ path: String, _ text: String, _ format: String?) {
      (self.path, self.text, self.format) = (path, text, format)
    }
  }

  static let formats: Set = [
    "jmeter", "k6", "gatling", "gatling-assertions", "locust", "prometheus-rules", "grafana",
    "openapi", "swagger-coverage", "attestation", "scorecard", "oscal", "changelog", "adr",
  ]

  static let samples: [Sample] = [
    Sample("a.xml", "<testResults version='1.2'>", "jmeter"),
    Sample("a.csv", "timeStamp,elapsed,label,success\n", "jmeter"),
    Sample("a.jtl", "1600000000000,5,a,200", "jmeter"),
    Sample("a.csv", "timestamp,user,elapsed\n", nil),
    Sample("a.csv", "metric_name,timestamp,metric_value,check\n", "k6"),
    Sample("a.json", #"{"metric":"vus","type":"Metric"}"#, "k6"),
    Sample("a.json", #"{"metrics":{"vus_max":{}}}"#, "k6"),
    Sample("a.json", #"{"metrics":{"lines":1}}"#, nil),
    Sample("x.log", "RUN\ta\tb\t1\n", "gatling"), Sample("build.log", "RUNNING\n", nil),
    Sample("simulation.log", "\u{0}\u{0}", "gatling"),
    Sample("a.json", #"{"numberOfRequests":{},"meanResponseTime":{}}"#, "gatling"),
    Sample("a.json", #"{"simulationId":"","scenarios":[],"assertions":[]}"#, "gatling-assertions"),
    Sample("a.csv", "Type,Name,Request Count,Failure Count,\"50%\"\n", "locust"),
    Sample("a.csv", "Timestamp,User Count,Type,Name,Requests/s\n", nil),
    Sample("a.yml", "# x\ngroups:\n- rules:\n  - alert: A\n", "prometheus-rules"),
    Sample(
      "a.yml", "apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\n{{", "prometheus-rules"),
    Sample("a.yml", "groups:\n- users: [rules: alert]\n", nil),
    Sample(".gitlab-ci.yml", "job:\n  rules:\n    - if: x\n  record: y\n", nil),
    Sample("a.json", #"{"schemaVersion":1,"panels":[]}"#, "grafana"),
    Sample("a.json", #"{"annotations":{},"datasource":"x"}"#, nil),
    Sample("package.json", #"{"schemaVersion":1}"#, nil),
    Sample("a.yaml", "swagger: '2.0'\n", "openapi"), Sample("a.yaml", "x:\n  openapi: 3\n", nil),
    Sample("a.json", #"{"openapi":"3.1.0","info":{}}"#, "openapi"),
    Sample("package.json", #"{"dependencies":{"swagger":"1"}}"#, nil),
    Sample("node_modules/a/openapi.yaml", "openapi: 3.0.0\n", nil),
    Sample("a.json", #"{"coverageOperationMap":{}}"#, "swagger-coverage"),
    Sample("a.json", #"{"_type":"https://in-toto.io/Statement/v1"}"#, "attestation"),
    Sample("a.json", #"{"payload":"eyJfdHlwZSI6IA"}"#, "attestation"),
    Sample("a.json", #"{"payload":"eyJhIjoxfQ","signatures":[]}"#, nil),
    Sample("a.json", #"{"attestations":{"url":"x"}}"#, nil),
    Sample("a.json", #"{"repo":{},"scorecard":{},"checks":[]}"#, "scorecard"),
    Sample("a.json", #"{"scorecard":1}"#, nil),
    Sample("a.json", #"{"catalog":{"metadata":{"oscal-version":"1.1.2"}}}"#, "oscal"),
    Sample("a.json", #"{"profile":{"last-modified":"x"}}"#, nil),
    Sample("a.xml", "<catalog xmlns='http://csrc.nist.gov/ns/oscal/1.0'>", "oscal"),
    Sample("a.xml", "<catalog>", nil), Sample("CHANGELOG.md", "# 1.0", "changelog"),
    Sample("vendor/CHANGELOG.md", "# 1.0", nil), Sample("docs/adr/1.md", "## Context", "adr"),
    Sample("adr.md", "## Context", nil), Sample("a.json", "", nil), Sample("a.yaml", "", nil),
  ]

  @Test("names the format", arguments: samples)
  func detects(_ sample: Sample) {
    let bytes = Array(sample.text.utf8)
    let candidate = Candidate(path: sample.path, prefix: bytes, size: bytes.count)
    let found = ReaderTable.all.filter { $0.recognises(candidate) }.map(\.format)
    #expect(found.filter(Self.formats.contains) == (sample.format.map { [$0] } ?? []))
  }
}
