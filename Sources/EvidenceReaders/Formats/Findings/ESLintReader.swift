public import DataFormats
public import Evidence

/// Reads the JSON of ESLint, plain or with its metadata.
public struct ESLintReader: EvidenceReader {
  /// The identifier `eslint`.
  public let format = "eslint"
  /// What a person calls it.
  public let title = "ESLint report (JSON)"

  /// Makes the reader.
  public init() {}

  /// Told by files with messages.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.prefixContains("\"filePath\"") && candidate.prefixContains("\"messages\"")
      && [UInt8(ascii: "["), UInt8(ascii: "{")].contains(candidate.jsonStart)
  }

  /// Counts messages of severity 2 as errors, 1 as warnings; suppressed ones are kept apart.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    try FindingTally.readJSON(input, into: &collection, Self.walk)
  }

  private typealias Finding = FindingTally.Finding

  private static func walk(
    _ reader: inout JSONReader, _ tally: inout FindingTally
  ) throws(InputError) {
    tally.name("eslint")
    if try reader.next() == .beginArray {
      while try reader.nextObject() { try file(&reader, &tally) }
      return
    }
    while try reader.nextMember() {
      guard reader.keyEquals("results"), try reader.enterArray() else { continue }
      while try reader.nextObject() { try file(&reader, &tally) }
    }
  }

  private static func file(
    _ reader: inout JSONReader, _ tally: inout FindingTally
  ) throws(InputError) {
    while try reader.nextMember() {
      let isSuppressed = reader.keyEquals("suppressedMessages")
      guard isSuppressed || reader.keyEquals("messages"), try reader.enterArray() else { continue }
      while try reader.nextObject() {
        var finding = try message(&reader)
        finding.isSuppressed = isSuppressed
        tally.add(finding)
      }
    }
  }

  private static func message(_ reader: inout JSONReader) throws(InputError) -> Finding {
    var (severity, hasFix): (Int64?, Bool) = (nil, false)
    while try reader.nextMember() {
      if reader.keyEquals("severity") {
        severity = try reader.nextInt()
      } else if reader.keyEquals("fix") {
        hasFix = try reader.enterObject()
        if hasFix { while try reader.nextMember() {} }
      }
    }
    var finding = Finding(severity == 1 ? .warning : .error)
    finding.hasFix = hasFix
    return finding
  }
}
