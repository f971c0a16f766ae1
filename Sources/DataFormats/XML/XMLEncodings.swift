/// The encodings that are read; all others are refused by name, for a wrong guess corrupts.
enum XMLEncodings {
  /// Whether a declared encoding is read, whatever the case of its letters.
  static func isRead(_ name: String) -> Bool {
    let name = name.uppercased()
    return names.contains(name) || isNumbered(name, "ISO-8859-", 1...16)
      || isNumbered(name, "WINDOWS-", 1250...1258) || isNumbered(name, "CP", 1250...1258)
  }

  private static let names: Set<String> = [
    "UTF-8", "UTF8", "UTF-16", "UTF-16LE", "UTF-16BE", "UTF16", "US-ASCII", "ASCII", "LATIN1",
    "ANSI_X3.4-1968", "ISO646-US", "ISO_8859-1", "ISO8859-1", "CP936",
    "GB18030", "GBK", "GB2312", "BIG5", "SHIFT_JIS", "EUC-JP", "EUC-KR", "KOI8-R",
  ]

  private static func isNumbered(
    _ name: String, _ prefix: String, _ numbers: ClosedRange<Int>
  ) -> Bool {
    name.hasPrefix(prefix) && Int(name.dropFirst(prefix.count)).map(numbers.contains) ?? false
  }
}
