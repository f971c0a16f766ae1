/// Escapes of JSON texts (RFC 8259, section 7).
enum JSONEscapes {
  /// Whether a backslash before a byte makes an escape of two bytes.
  static func isShort(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"),
      UInt8(ascii: "f"), UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      true
    default: false
    }
  }

  /// The text that checked content stands for.
  static func resolve(_ content: UnsafeBufferPointer<UInt8>) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(content.count)
    var index = 0
    while index < content.count {
      guard content[index] == UInt8(ascii: "\\") else {
        result.append(content[index])
        index += 1
        continue
      }
      index += appendEscape(content, index, to: &result)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Appends what the escape at an index stands for, and returns its length.
  private static func appendEscape(
    _ content: UnsafeBufferPointer<UInt8>, _ index: Int, to result: inout [UInt8]
  ) -> Int {
    switch content[index + 1] {
    case UInt8(ascii: "b"): result.append(0x08)
    case UInt8(ascii: "f"): result.append(0x0C)
    case UInt8(ascii: "n"): result.append(0x0A)
    case UInt8(ascii: "r"): result.append(0x0D)
    case UInt8(ascii: "t"): result.append(0x09)
    case UInt8(ascii: "u"):
      let first = unit(content, index + 2)
      guard first & 0xFC00 == 0xD800 else {
        append(UInt32(first), to: &result)
        return 6
      }
      let second = unit(content, index + 8)
      append(0x10000 + (UInt32(first & 0x3FF) << 10 | UInt32(second & 0x3FF)), to: &result)
      return 12
    case let byte: result.append(byte)
    }
    return 2
  }

  private static func unit(_ content: UnsafeBufferPointer<UInt8>, _ index: Int) -> UInt16 {
    (index..<index + 4).reduce(0) { $0 << 4 | UInt16(content[$1].hexadecimalValue ?? 0) }
  }

  private static func append(_ value: UInt32, to result: inout [UInt8]) {
    let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
    result.append(contentsOf: Character(scalar).utf8)
  }
}
