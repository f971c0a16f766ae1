import Quantities

/// Dates as services write them.
enum ForgeDate {
  /// RFC 3339, also with a zone without colon (`+0000`), or with single digits and no zone
  /// (`2023-4-10 6:51:47`), which is taken as UTC, as is `UTC` at the end; nil for anything else.
  static func instant(_ text: String) -> Instant? {
    let text = text.hasSuffix(" UTC") ? String(text.dropLast(4)) : text
    return Instant(text) ?? Instant(normalised(text))
  }

  private static func normalised(_ text: String) -> String {
    let halves = text.split(maxSplits: 1, omittingEmptySubsequences: true) {
      $0 == " " || $0 == "T"
    }
    guard halves.count == 2 else { return text }
    let date = halves[0].split(separator: "-", omittingEmptySubsequences: false).map(padded)
    let (clock, zone) = parted(halves[1])
    let time = clock.split(separator: ":", omittingEmptySubsequences: false).map(padded)
    return date.joined(separator: "-") + "T" + time.joined(separator: ":") + zone
  }

  /// The time of day and its zone with a colon, `Z` where there is none.
  private static func parted(_ text: Substring) -> (clock: Substring, zone: String) {
    guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" || $0 == "Z" }) else {
      return (text, "Z")
    }
    let zone = text[sign...]
    let needsColon = zone.count == 5 && !zone.contains(":")
    return (text[..<sign], needsColon ? "\(zone.prefix(3)):\(zone.suffix(2))" : String(zone))
  }

  private static func padded(_ part: Substring) -> String {
    part.prefix { $0 != "." }.count == 1 ? "0" + part : String(part)
  }
}
