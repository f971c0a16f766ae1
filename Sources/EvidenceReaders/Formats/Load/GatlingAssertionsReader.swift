public import DataFormats
public import Evidence
import Quantities

/// Reads the limits a Gatling simulation was held to: `js/assertions.json`.
public struct GatlingAssertionsReader: EvidenceReader {
  /// The identifier `gatling-assertions`.
  public let format = "gatling-assertions"
  /// What a person calls it.
  public let title = "Gatling assertions (JSON)"

  /// Makes the reader.
  public init() {}

  /// Told by three of its keys.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.jsonStart == UInt8(ascii: "{") && candidate.prefixContains("\"simulationId\"")
      && candidate.prefixContains("\"scenarios\"") && candidate.prefixContains("\"assertions\"")
  }

  /// Counts the assertions; an empty list means the run was held to nothing.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var reader = JSONReader(input.source, path: input.path)
    var run = LoadTest(provenance: input.place(), tool: "gatling")
    guard try reader.enterObject() else {
      throw reader.refusal(.wrongKind(found: reader.token.words, expected: "an object"))
    }
    while try reader.nextKey() {
      if reader.keyEquals("start") {
        run.timestamp = try reader.nextInt().map { Instant(seconds: $0 / 1000) }
      } else if reader.keyEquals("assertions"), try reader.enterArray() {
        run.gates = try Self.gates(&reader)
      } else if reader.token == .key {
        try reader.skipValue()
      }
    }
    try reader.finish()
    guard run.gates != nil else {
      throw reader.refusal(.missingKey("assertions", in: "the report"))
    }
    input.observedAt = run.timestamp
    collection.loadTests.append(run)
  }

  private static func gates(_ reader: inout JSONReader) throws(InputError) -> LoadTest.Gates {
    var gates = LoadTest.Gates()
    while try reader.nextItem() != nil {
      gates.defined += 1
      let assertion = try reader.tree()
      if assertion["result"]?.bool == false { gates.failed += 1 }
    }
    return gates
  }
}
