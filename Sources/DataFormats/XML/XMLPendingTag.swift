/// Watches what libxml2 has not consumed: the start of a tag, comment or instruction without end.
///
/// libxml2 takes a tag apart only when it is complete, and then needs time quadratic in the count
/// of attributes; so a tag is measured while it grows.
struct XMLPendingTag {
  private let limits: XMLLimits
  private var seen = 0
  private var attributes = 0
  private var nameBytes = 0
  private var quote: UInt8 = 0

  init(limits: XMLLimits) { self.limits = limits }

  /// What is wrong with the unread bytes, or nil.
  mutating func check(_ bytes: UnsafeBufferPointer<UInt8>) -> InputError.Problem? {
    guard bytes.count > 1024, bytes[0] == UInt8(ascii: "<") || bytes[0] == UInt8(ascii: "&") else {
      (seen, attributes, nameBytes, quote) = (0, 0, 0, 0)
      return nil
    }
    if bytes.count < seen { (seen, attributes, nameBytes, quote) = (0, 0, 0, 0) }
    if bytes.count > limits.tagBytes { return .exceeds(.tagBytes, most: limits.tagBytes) }
    let isTag = bytes[1] != UInt8(ascii: "!") && bytes[1] != UInt8(ascii: "?")
    if isTag { for byte in bytes[seen...] { measure(byte) } }
    seen = bytes.count
    if attributes > limits.attributes { return .exceeds(.attributes, most: limits.attributes) }
    if nameBytes > limits.nameBytes { return .exceeds(.nameBytes, most: limits.nameBytes) }
    return nil
  }

  private mutating func measure(_ byte: UInt8) {
    if quote != 0 {
      if byte == quote { quote = 0 }
      return
    }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"):
      quote = byte
      nameBytes = 0
    case UInt8(ascii: "="):
      attributes += 1
      nameBytes = 0
    case 0...UInt8(ascii: " "): nameBytes = 0
    default: nameBytes += 1
    }
  }
}
