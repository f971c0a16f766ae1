/// Turns libyaml's character counts into byte offsets by walking along with the parser.
struct YAMLCharacterCursor {
  private let input: UnsafeBufferPointer<UInt8>
  private let isUTF16: Bool
  /// Whether every character takes one byte, which needs no walk.
  private let isASCII: Bool
  private var byte: Int
  private var character = 0

  init(_ input: UnsafeBufferPointer<UInt8>) {
    self.input = input
    isUTF16 = input.starts(with: [0xFF, 0xFE]) || input.starts(with: [0xFE, 0xFF])
    byte = input.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    isASCII = Self.isASCII(UnsafeRawBufferPointer(input))
  }

  /// The offset of a character; in UTF-16, exact while all characters take two bytes.
  mutating func byte(of index: Int) -> Int {
    if isASCII { return min(index, input.count) }
    if isUTF16 { return min(input.count, 2 + 2 * min(index, input.count)) }
    while character < index, byte < input.count { step(1) }
    while character > index, byte > 0 { step(-1) }
    return byte
  }

  private mutating func step(_ direction: Int) {
    repeat {
      byte += direction
    } while byte > 0 && byte < input.count
      && input[byte] & 0xC0 == 0x80
    character += direction
  }

  /// Whether no byte has its highest bit set, eight at a time.
  private static func isASCII(_ bytes: UnsafeRawBufferPointer) -> Bool {
    let words = bytes.count & ~7
    for place in stride(from: 0, to: words, by: 8) {
      let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      if word & 0x8080_8080_8080_8080 != 0 { return false }
    }
    return bytes[words...].allSatisfy { $0 < 0x80 }
  }
}
