public import DataFormats
public import Evidence

/// Reads the JSON of golangci-lint.
public struct GolangciLintReader: EvidenceReader {
  /// The identifier `golangci-lint`.
  public let format = "golangci-lint"
  /// What a person calls it.
  public let title = "golangci-lint report (JSON)"

  /// Makes the reader.
  public init() {}

  /// Told by its issues and the linters they are from.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.jsonStart == UInt8(ascii: "{") && candidate.prefixContains("\"Issues\"")
      && (candidate.prefixContains("\"FromLinter\"") || candidate.prefixContains("\"Linters\""))
  }

  /// Counts issues by severity; one without a severity is an error, as the tool exits on it.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    try FindingTally.readJSON(input, into: &collection, Self.walk)
  }

  private typealias Finding = FindingTally.Finding

  private static func walk(
    _ reader: inout JSONReader, _ tally: inout FindingTally
  ) throws(InputError) {
    tally.name("golangci-lint")
    try reader.enterDocument()
    while try reader.nextMember() {
      guard reader.keyEquals("Issues"), try reader.enterArray() else { continue }
      while try reader.nextObject() { tally.add(try issue(&reader)) }
    }
  }

  private static func issue(_ reader: inout JSONReader) throws(InputError) -> Finding {
    var (severity, linter): (String?, String?) = (nil, nil)
    var hasFix = false
    while try reader.nextMember() {
      if reader.keyEquals("Severity") {
        severity = try reader.nextString()
      } else if reader.keyEquals("FromLinter") {
        linter = try reader.nextString()
      } else if reader.keyEquals("Replacement") {
        hasFix = try reader.enterObject()
        if hasFix { while try reader.nextMember() {} }
      }
    }
    var finding = Finding(severity, isSecurity: linter == "gosec", otherwise: .error)
    finding.hasFix = hasFix
    return finding
  }
}
