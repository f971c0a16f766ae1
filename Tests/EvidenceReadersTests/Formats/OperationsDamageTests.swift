import DataFormats
import Evidence
import EvidenceReaders
import Testing

@Suite("Damaged evidence on operations")
struct OperationsDamageTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let path: String
    let text: String
    /// Whether a file that ends between two lines is a whole file, too.
    var isCutByLine = false
    var testDescription: String { path }
  }

  static let samples = [
    Sample(
      path: "jmeter.jtl",
      text:
        "<testResults><sample t='5' ts='1' s='true'/><sample t='6' ts='2' s='false'/></testResults>"
    ),
    Sample(
      path: "jmeter.csv",
      text:
        "timeStamp,elapsed,label,success\n1000000000000,5,\"a\nb\",false\n1000000000001,6,b,false\n",
      isCutByLine: true),
    Sample(
      path: "k6.json",
      text:
        #"{"metrics":{"http_reqs":{"values":{"count":2,"rate":1.5}},"http_req_failed":{"passes":1}}}"#
    ),
    Sample(
      path: "stats.json",
      text: #"{"numberOfRequests":{"total":"1,000","ko":2},"meanResponseTime":{"total":5}}"#),
    Sample(
      path: "locust.csv",
      text: "Type,Name,Request Count,Failure Count\nGET,/,1,0\n,Aggregated,1,0\n", isCutByLine: true
    ),
    Sample(
      path: "board.json",
      text: #"{"title":"b","schemaVersion":1,"panels":[{"type":"row","panels":[{"type":"stat"}]}]}"#
    ),
    Sample(
      path: "openapi.json",
      text: #"{"openapi":"3.0.0","info":{"title":"t"},"paths":{"/a":{"get":{"summary":"s"}}}}"#),
    Sample(
      path: "attestation.json",
      text: AttestationReaderTests.envelope(
        AttestationReaderTests.statement("https://slsa.dev/provenance/v1", "{}"))),
    Sample(
      path: "scorecard.json",
      text: #"{"repo":{"name":"r"},"scorecard":{},"score":5,"checks":[{"name":"SAST","score":-1}]}"#
    ),
    Sample(
      path: "oscal.xml",
      text: "<catalog xmlns='http://csrc.nist.gov/ns/oscal/1.0' uuid='u'><control/></catalog>"),
  ]

  private func read(_ bytes: [UInt8], _ sample: Sample) throws(InputError) -> EvidenceCollection {
    let whole = Candidate(path: sample.path, prefix: Array(sample.text.utf8), size: bytes.count)
    let input = ReaderInput(
      path: sample.path, size: bytes.count, source: MemoryByteSource(bytes, pieceSize: 7))
    var collection = EvidenceCollection()
    guard let reader = ReaderTable.all.first(where: { $0.recognises(whole) }) else {
      throw InputError(path: sample.path, position: nil, problem: .other("not recognised"))
    }
    try reader.read(input, into: &collection)
    return collection
  }

  @Test("is whole before it is damaged", arguments: samples)
  func whole(_ sample: Sample) throws {
    #expect(try read(Array(sample.text.utf8), sample) != EvidenceCollection())
  }

  @Test("cut anywhere is refused", arguments: samples)
  func cut(_ sample: Sample) {
    let bytes = Array(sample.text.utf8)
    // The last bracket, or the last line with its break.
    let end = sample.isCutByLine ? bytes.count - 2 : bytes.count - 1
    for count in 0..<end {
      let isBetweenLines =
        sample.isCutByLine && (bytes[count] == 0x0A || bytes[max(0, count - 1)] == 0x0A)
      guard !isBetweenLines else { continue }
      #expect(throws: InputError.self, "cut at \(count)") {
        try read(Array(bytes[..<count]), sample)
      }
    }
  }

  @Test("flipped anywhere is read or refused", arguments: samples)
  func flipped(_ sample: Sample) {
    let bytes = Array(sample.text.utf8)
    var refused = 0
    for place in bytes.indices {
      for bit in 0..<8 {
        var damaged = bytes
        damaged[place] ^= 1 << UInt8(bit)
        if (try? read(damaged, sample)) == nil { refused += 1 }
      }
    }
    #expect(refused > 0)
  }
}
