public import DataFormats
public import Evidence

/// Reads the JSON lists of hadolint and shellcheck.
public struct LevelListReader: EvidenceReader {
  /// The identifier `level-list`.
  public let format = "level-list"
  /// What a person calls it.
  public let title = "hadolint or shellcheck report (JSON)"

  /// Makes the reader.
  public init() {}

  /// Told by a list of codes with levels and files.
  public func recognises(_ candidate: Candidate) -> Bool {
    candidate.jsonStart == UInt8(ascii: "[") && candidate.prefixContains("\"code\"")
      && candidate.prefixContains("\"level\"") && candidate.prefixContains("\"file\"")
  }

  /// Counts entries by level.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    try FindingTally.readJSON(input, into: &collection, Self.walk)
  }

  private typealias Finding = FindingTally.Finding

  private static func walk(
    _ reader: inout JSONReader, _ tally: inout FindingTally
  ) throws(InputError) {
    guard try reader.next() == .beginArray else {
      throw reader.refusal(.wrongKind(found: reader.token.words, expected: "a list"))
    }
    while try reader.nextObject() {
      var (level, isNumber): (String?, Bool) = (nil, false)
      while try reader.nextMember() {
        if reader.keyEquals("level") {
          level = try reader.nextString()
        } else if reader.keyEquals("code") {
          // shellcheck's codes are numbers, hadolint's are names.
          isNumber = try reader.next() == .number
        }
      }
      tally.name(isNumber ? "shellcheck" : "hadolint")
      tally.add(Finding(level, isSecurity: false, otherwise: .error))
    }
  }
}
