/// Guesses what bytes that are not UTF-8 were meant to be, for a message only.
enum EncodingHint {
  /// The name of an encoding the whole text would be valid in, or nil.
  static func guess(_ bytes: some Collection<UInt8>) -> String? {
    let start = Array(bytes.prefix(2))
    if start == [0xFF, 0xFE] || start == [0xFE, 0xFF] { return "UTF-16" }
    return isGBK(bytes) ? "GBK" : nil
  }

  /// Whether every byte above ASCII starts or ends a pair of GBK (GB/T 2312 with extensions).
  private static func isGBK(_ bytes: some Collection<UInt8>) -> Bool {
    var isSecond = false
    for byte in bytes {
      if isSecond {
        guard byte >= 0x40, byte != 0x7F, byte != 0xFF else { return false }
        isSecond = false
      } else if byte >= 0x80 {
        guard byte != 0x80, byte != 0xFF else { return false }
        isSecond = true
      }
    }
    return !isSecond
  }
}
