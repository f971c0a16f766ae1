import Evidence

/// What the severities of linters and scanners mean, by their words.
///
/// Levels follow what scanners write when they export SARIF: critical and high are errors.
enum SeverityWord {
  /// The level and, for a weakness of security, the band of a word in any case; nil for no word.
  static func meaning(
    _ word: String
  ) -> (level: FindingsReport.Level, band: FindingsReport.Band?)? {
    guard word.utf8.count <= 16 else { return nil }
    return table[word.lowercased()]
  }

  private static let table: [String: (FindingsReport.Level, FindingsReport.Band?)] = [
    "blocker": (.error, .critical), "critical": (.error, .critical), "fatal": (.error, .critical),
    "high": (.error, .high), "important": (.error, .high), "error": (.error, .high),
    "major": (.warning, .medium), "medium": (.warning, .medium), "moderate": (.warning, .medium),
    "warning": (.warning, .medium), "warn": (.warning, .medium),
    "minor": (.note, .low), "low": (.note, .low), "negligible": (.note, .low),
    "info": (.note, nil), "informational": (.note, nil), "information": (.note, nil),
    "note": (.note, nil), "notice": (.note, nil), "hint": (.note, nil), "style": (.note, nil),
    "convention": (.note, nil), "refactor": (.note, nil), "none": (.note, nil),
    "unknown": (.note, nil), "unassigned": (.note, nil), "undefined": (.note, nil),
  ]
}
