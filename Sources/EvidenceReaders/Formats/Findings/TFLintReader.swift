public import DataFormats
public import Evidence

/// Reads the JSON of the Terraform linter tflint.
public struct TFLintReader: EvidenceReader {
  /// The identifier `tflint`.
  public let format = "tflint"
  /// What a person calls it.
  public let title = "tflint report (JSON)"

  /// Makes the reader.
  public init() {}

  /// Told by issues of rules at ranges.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.jsonStart == UInt8(ascii: "{") && candidate.prefixContains("\"issues\"")
      && candidate.prefixContains("\"rule\"") && candidate.prefixContains("\"range\"")
  }

  /// Counts issues by the severity of their rules; errors of the tool leave it incomplete.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    try FindingTally.readJSON(input, into: &collection, Self.walk)
  }

  private typealias Finding = FindingTally.Finding

  private static func walk(
    _ reader: inout JSONReader, _ tally: inout FindingTally
  ) throws(InputError) {
    tally.name("tflint")
    try reader.enterDocument()
    while try reader.nextMember() {
      if reader.keyEquals("issues"), try reader.enterArray() {
        while try reader.nextObject() { tally.add(try issue(&reader)) }
      } else if reader.keyEquals("errors"), try reader.enterArray() {
        while try reader.nextItem() != nil {
          tally.fail()
          try reader.skipValue()
        }
      }
    }
  }

  private static func issue(_ reader: inout JSONReader) throws(InputError) -> Finding {
    var severity: String?
    while try reader.nextMember() {
      guard reader.keyEquals("rule"), try reader.enterObject() else { continue }
      while try reader.nextMember() {
        if reader.keyEquals("severity") { severity = try reader.nextString() }
      }
    }
    return Finding(severity, isSecurity: false, otherwise: .error)
  }
}
