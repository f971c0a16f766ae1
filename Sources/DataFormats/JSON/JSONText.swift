/// The bytes of a JSON text between its quotes.
enum JSONText {
  /// The index of the next byte that is a quote, a backslash, a control character or not ASCII.
  ///
  /// Looks at eight bytes at a time: each test leaves the top bit of a byte that it holds for
  /// (the lowest such byte is exact, which is all that is used). The zeros behind a block end it.
  @inline(__always)
  static func endOfPlain(_ bytes: UnsafePointer<UInt8>, from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    let bytes = UnsafeRawPointer(bytes)
    var index = start
    while true {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let quote = word ^ (ones &* 0x22)
      let slash = word ^ (ones &* 0x5C)
      let found =
        ((quote &- ones) | (slash &- ones) | (word &- ones &* 0x20) | word) & tops
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
  }
}
