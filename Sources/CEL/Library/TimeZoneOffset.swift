#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How far the clocks of a zone are ahead of UTC.
enum TimeZoneOffset {
  /// The offset of `±HH:MM`, `UTC` or an IANA name at a moment, in seconds.
  ///
  /// IANA names need the system's zone files; without them the zone is unknown.
  static func seconds(
    of zone: String, at moment: Int64
  ) throws(EvaluationError.Reason) -> Int64 {
    if zone == "UTC" || zone.isEmpty { return 0 }
    if let fixed = fixed(zone) { return fixed }
    guard isName(zone), let file = read(zone), let zoneFile = ZoneFile(file) else {
      throw .unknownTimeZone(zone)
    }
    return zoneFile.offset(at: moment)
  }

  private static func fixed(_ text: String) -> Int64? {
    var digits = Array(text.utf8)
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative || digits.first == UInt8(ascii: "+") { digits.removeFirst() }
    guard digits.count == 5, digits[2] == UInt8(ascii: ":"),
      let hours = Int64(String(decoding: digits[..<2], as: UTF8.self)),
      let minutes = Int64(String(decoding: digits[3...], as: UTF8.self)),
      (0..<24).contains(hours), (0..<60).contains(minutes)
    else { return nil }
    let seconds = hours * 3600 + minutes * 60
    return isNegative ? -seconds : seconds
  }

  /// Whether a text is a zone's name, which never leads out of the zones' folder.
  private static func isName(_ text: String) -> Bool {
    let allowed = text.utf8.allSatisfy {
      Lexer.isLetter($0) || Lexer.isDigit($0) || "/+-".utf8.contains($0)
    }
    return allowed && !text.hasPrefix("/") && text.utf8.count <= 64
  }

  private static func read(_ zone: String) -> [UInt8]? {
    guard let file = fopen("/usr/share/zoneinfo/\(zone)", "rb") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes[..<count])
  }
}
