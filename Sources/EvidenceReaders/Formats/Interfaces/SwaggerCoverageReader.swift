public import DataFormats
public import Evidence

/// Reads the totals that swagger-coverage reports: `swagger-coverage-results.json`.
public struct SwaggerCoverageReader: EvidenceReader {
  /// The identifier `swagger-coverage`.
  public let format = "swagger-coverage"
  /// What a person calls it.
  public let title = "swagger-coverage results (JSON)"

  /// Makes the reader.
  public init() {}

  /// Told by its keys, or by its name where they stand far behind.
  public func recognises(_ candidate: Candidate) -> Bool {
    guard candidate.jsonStart == UInt8(ascii: "{") else { return false }
    return candidate.prefixContains("\"coverageOperationMap\"")
      || (candidate.lowercasedName.hasPrefix("swagger-coverage-results")
        && candidate.prefixContains("\"operations\""))
  }

  /// Takes fully and partly covered operations of all.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    var reader = JSONReader(input.source, path: input.path)
    var counter: JSONNode?
    guard try reader.enterObject() else {
      throw reader.refusal(.wrongKind(found: reader.token.words, expected: "an object"))
    }
    while try reader.nextKey() {
      guard reader.keyEquals("coverageOperationMap") else {
        try reader.skipValue()
        continue
      }
      try reader.next()
      counter = try reader.tree()["counter"]
    }
    try reader.finish()
    func count(_ key: String) -> Int? {
      counter?[key]?.int.flatMap { (0...999_999_999).contains($0) ? Int($0) : nil }
    }
    guard let all = count("all"), let full = count("full"), let partly = count("party") else {
      throw reader.refusal(.missingKey("counter", in: "'coverageOperationMap'"))
    }
    guard full + partly <= all else {
      throw reader.refusal(.malformed("more operations covered than there are"))
    }
    var calls = InterfaceCalls(provenance: input.place())
    calls.totals = CoverageReport.Count(covered: full + partly, valid: all)
    collection.interfaceCalls.append(calls)
  }
}
