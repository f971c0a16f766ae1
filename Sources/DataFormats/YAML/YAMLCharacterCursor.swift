/// Turns libyaml's character counts into byte offsets by walking along with the parser.
struct YAMLCharacterCursor {
  private let input: UnsafeBufferPointer<UInt8>
  private let isUTF16: Bool
  private var byte: Int
  private var character = 0

  init(_ input: UnsafeBufferPointer<UInt8>) {
    self.input = input
    isUTF16 = input.starts(with: [0xFF, 0xFE]) || input.starts(with: [0xFE, 0xFF])
    byte = input.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The offset of a character; in UTF-16, exact while all characters take two bytes.
  mutating func byte(of index: Int) -> Int {
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
}
