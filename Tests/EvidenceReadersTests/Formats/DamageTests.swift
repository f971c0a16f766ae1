import DataFormats
import Evidence
import EvidenceReaders
import Testing

@Suite("Damaged reports")
struct DamageTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let format: String
    let text: String
    var testDescription: String { format }
  }

  static let samples: [Sample] = [
    Sample(
      format: "junit",
      text: "<testsuites tests='2'><testsuite name='s' time='1.5'><testcase name='é' time='0.5'>"
        + "<failure><![CDATA[x]]></failure></testcase><testcase/></testsuite></testsuites>"),
    Sample(format: "cobertura", text: CoverageReaderTests.cobertura),
    Sample(format: "jacoco", text: CoverageReaderTests.jacoco(total: "")),
    Sample(format: "lcov", text: CoverageReaderTests.lcov),
    Sample(format: "sarif", text: #"{"version":"2.1.0","runs":[{"results":[{"ruleId":"A"}]}]}"#),
    Sample(format: "cyclonedx", text: CycloneDXReaderTests.json),
    Sample(format: "cyclonedx", text: CycloneDXReaderTests.xml),
    Sample(format: "opencover", text: LineCoverageReaderTests.openCover),
    Sample(format: "istanbul", text: LineCoverageReaderTests.istanbul),
    Sample(format: "istanbul-summary", text: LineCoverageReaderTests.summary),
    Sample(format: "simplecov", text: LineCoverageReaderTests.simpleCov),
    Sample(format: "mocha", text: EventReaderTests.mocha),
    Sample(format: "rspec", text: EventReaderTests.rspec),
    Sample(format: "pit", text: EventReaderTests.pit),
    Sample(format: "ctest", text: EventReaderTests.ctest),
    // Findings
    Sample(format: "sonarqube", text: FindingReaderTests.sonar),
    Sample(
      format: "checkstyle", text: "<checkstyle><file><error severity='é'/></file></checkstyle>"),
    Sample(format: "gitleaks", text: #"[{"RuleID":"a","Secret":"b","Entropy":1.5e1}]"#),
  ]

  private func read(_ bytes: [UInt8], as format: String) throws(InputError) -> EvidenceCollection {
    var collection = EvidenceCollection()
    let input = ReaderInput(path: "x", size: bytes.count, source: MemoryByteSource(bytes))
    let whole = Candidate(path: "x", prefix: bytes, size: bytes.count)
    let reader = ReaderTable.all.first { $0.format == format && $0.recognises(whole) }
    try reader?.read(input, into: &collection)
    return collection
  }

  @Test("cut anywhere give no records", arguments: samples)
  func cut(_ sample: Sample) {
    let bytes = Array(sample.text.utf8)
    // The last end tag, bracket or line may be cut inside a line break only.
    for count in 0..<(bytes.count - 1) {
      let records = (try? read(Array(bytes[..<count]), as: sample.format)) ?? EvidenceCollection()
      // A tracefile cut between two records is a tracefile.
      if sample.format != "lcov" { #expect(records == EvidenceCollection(), "cut at \(count)") }
    }
  }

  @Test("flipped anywhere are read or refused", arguments: samples)
  func flipped(_ sample: Sample) {
    let bytes = Array(sample.text.utf8)
    var refused = 0
    for place in bytes.indices {
      var damaged = bytes
      damaged[place] ^= 1 << UInt8(place * 5 % 8)
      if (try? read(damaged, as: sample.format)) == nil { refused += 1 }
    }
    #expect(refused > 0)
  }
}
