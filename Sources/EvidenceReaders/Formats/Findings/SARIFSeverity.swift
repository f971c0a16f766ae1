import DataFormats
import Evidence

/// A `security-severity`, as GitHub defined it: a score like CVSS, which some tools write as a word.
enum SARIFSeverity: Hashable {
  case band(FindingsReport.Band)
  /// A score of zero or a word that means none.
  case nothing

  /// Reads a property bag and returns the severity it holds, if any.
  static func readProperties(_ reader: inout JSONReader) throws(InputError) -> SARIFSeverity? {
    guard try reader.enterObject() else { return nil }
    var severity: SARIFSeverity?
    while try reader.nextKey() {
      guard reader.keyEquals("security-severity") else {
        try reader.skipValue()
        continue
      }
      let token = try reader.next()
      if token == .string || token == .number { severity = SARIFSeverity(reader.string) }
      try reader.skipValue()
    }
    return severity
  }

  init?(_ text: String) {
    switch text.lowercased() {
    case "critical": self = .band(.critical)
    case "high": self = .band(.high)
    case "medium", "moderate": self = .band(.medium)
    case "low": self = .band(.low)
    case "none", "info", "informational": self = .nothing
    default:
      guard let score = Double(text), score >= 0, score <= 10 else { return nil }
      self = Self.ofScore(score)
    }
  }

  private static func ofScore(_ score: Double) -> SARIFSeverity {
    if score >= 9 { return .band(.critical) }
    if score >= 7 { return .band(.high) }
    if score >= 4 { return .band(.medium) }
    return score > 0 ? .band(.low) : .nothing
  }
}
