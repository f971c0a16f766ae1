import DataFormats
import Evidence
import EvidenceReaders
import Foundation
import Quantities
import Testing

@Suite("Attestations")
struct AttestationReaderTests {
  static let commit = "0123456789abcdef0123456789abcdef01234567"

  static func statement(_ predicateType: String, _ predicate: String) -> String {
    #"{"_type":"https://in-toto.io/Statement/v1","subject":[{"name":"a","digest":{"sha256":"AB"}}],"#
      + #""predicateType":"\#(predicateType)","predicate":\#(predicate)}"#
  }

  static func envelope(_ statement: String) -> String {
    let payload = Data(statement.utf8).base64EncodedString()
    return #"{"payloadType":"application/vnd.in-toto+json","payload":"\#(payload)","#
      + #""signatures":[{"sig":"x"}]}"#
  }

  static let oldest = #"""
    {"builder":{"id":"b"},"recipe":{"type":"t"},"materials":[{"uri":"https://h/o/r/commit/\#(commit)"}],
    "metadata":{"buildFinishedOn":"2026-01-02T03:04:05Z"}}
    """#
  static let middle = #"""
    {"builder":{"id":"b"},"buildType":"t","invocation":{"configSource":{}},"materials":[
    {"uri":"docker://x","digest":{"sha256":"00"}},
    {"uri":"https://h/o/r","digest":{"sha1":"\#(commit)"}}],
    "metadata":{"buildFinishedOn":"2026-01-02T03:04:05Z"}}
    """#
  static let newest = #"""
    {"buildDefinition":{"buildType":"t","resolvedDependencies":[{"uri":"https://h/o/r",
    "digest":{"gitCommit":"\#(commit)"}}]},"runDetails":{"builder":{"id":"b"},"metadata":
    {"finishedOn":"2026-01-02T03:04:05Z"}}}
    """#

  @Test(
    "of every version of SLSA provenance name builder and source",
    arguments: [
      ("https://slsa.dev/provenance/v0.1", oldest), ("https://slsa.dev/provenance/v0.2", middle),
      ("https://slsa.dev/provenance/v1", newest),
      ("https://slsa.dev/provenance/v1.0?draft", newest),
    ])
  func versions(_ row: (type: String, predicate: String)) throws {
    let text = Self.statement(row.type, row.predicate)
    let statement = try #require(try Reading.collect(text).attestations.first)
    #expect(statement.wrapper == .statement)
    #expect(statement.isBuildProvenance)
    #expect(statement.subjects == [.init(name: "a", digests: ["sha256:ab"])])
    #expect(statement.builder == "b")
    #expect(statement.buildType == "t")
    #expect(statement.sourceRepository == "https://h/o/r")
    #expect(statement.sourceCommit == Self.commit)
    #expect(statement.timestamp == Instant("2026-01-02T03:04:05Z"))
    #expect(statement.signatures == 0)
  }

  static let wrapped: [(text: String, wrapper: Attestation.Wrapper, count: Int)] = {
    let inner = envelope(statement("https://cyclonedx.org/bom", #"{"bomFormat":"CycloneDX"}"#))
    let bundle =
      #"{"mediaType":"application/vnd.dev.sigstore.bundle+json;version=0.1","dsseEnvelope":\#(inner)}"#
    return [
      (inner, .envelope, 1), (inner + "\n\n" + inner + "\n", .envelope, 2), (bundle, .bundle, 1),
      (#"{"attestations":[{"bundle":\#(bundle)},{"bundle":\#(bundle)}]}"#, .bundle, 2),
      (#"{"provenance_summary":{"provenance":[{"envelope":\#(inner)}]}}"#, .occurrence, 1),
      (
        #"{"provenance_summary":{"provenance":[{"build":{"intotoStatement":\#(statement("", "{}"))}}]}}"#,
        .occurrence, 1
      ),
    ]
  }()

  @Test("are unwrapped, and never verified", arguments: wrapped)
  func unwraps(_ row: (text: String, wrapper: Attestation.Wrapper, count: Int)) throws {
    let (format, collection) = try Reading.collect(Array(row.text.utf8), path: "a.json")
    #expect(format == "attestation")
    #expect(collection.attestations.count == row.count)
    #expect(collection.attestations.allSatisfy { $0.wrapper == row.wrapper })
    #expect(collection.attestations.last?.provenance.line == (row.text.contains("\n") ? 3 : 1))
    let isSigned = collection.attestations.contains { $0.signatures == 1 }
    #expect(
      collection.diagnostics.map(\.message) == [
        isSigned
          ? "attestations are present; their signatures were not verified"
          : "attestations are present; they are not signed"
      ])
  }

  static let refusals = [
    (
      #"{"payloadType":"application/vnd.in-toto+json","payload":"%%"}"#,
      "x:1:1: error: the payload of the envelope is not base64"
    ),
    (
      #"{"payloadType":"application/vnd.in-toto+json","payload":"e30"}"#,
      "x:1:1: error: the payload is no statement of in-toto"
    ),
    (
      #"{"payloadType":"application/vnd.in-toto+json","payload":"eyJfdHlwZSI6"}"#,
      "x:1:57: error: the payload is not JSON: expected a value, found the end"
    ),
    (
      envelope(statement("", "{}")) + "\n{\"payload\":",
      "x:2:12: error: expected a value, found the end"
    ),
    (
      #"{"mediaType":"application/vnd.dev.sigstore.bundle+json","messageSignature":{}}"#,
      "x: error: holds no statement"
    ),
  ]

  @Test("that are broken are refused", arguments: refusals)
  func refuses(_ row: (text: String, message: String)) {
    let error = #expect(throws: InputError.self) { try Reading.collect(row.text) }
    #expect(error?.description == row.message)
  }
}
