/// Makes UTF-16 with its byte order mark.
enum UTF16Bytes {
  static func of(_ text: String, isBigEndian: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    for unit in [0xFEFF] + Array(text.utf16) {
      let pair = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      bytes += isBigEndian ? pair.reversed() : pair
    }
    return bytes
  }
}
