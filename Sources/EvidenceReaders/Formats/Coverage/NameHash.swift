/// Names as numbers, the same in every run.
enum NameHash {
  static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  /// The same of a text, in half the bits.
  static func of(_ text: String) -> UInt32 {
    var text = text
    return text.withUTF8 { UInt32(truncatingIfNeeded: of($0)) }
  }
}
