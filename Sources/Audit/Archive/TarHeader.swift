/// The one header that is written for a member (POSIX.1-1988 ustar).
///
/// Owner and group are 0 and nameless, the mode is 0644, or 0755 for a program. Since each member
/// has one header only, a reader that makes it again and compares finds every changed byte.
enum TarHeader {
  /// The size of headers and of what files are filled up to.
  static let blockSize = 512
  /// What the whole archive is filled up to.
  static let recordSize = 10_240

  private static let plainFile = UInt8(ascii: "0")

  static func encode(_ member: ArchiveMember) throws(ArchiveError) -> [UInt8] {
    guard (0...ArchiveMember.largest).contains(member.size) else {
      throw .tooLarge(name: member.name.text, limit: ArchiveMember.largest)
    }
    guard (0...Int64(ArchiveMember.largest)).contains(member.seconds) else {
      throw .date(seconds: member.seconds)
    }
    var block = [UInt8](repeating: 0, count: blockSize)
    put(Array(member.name.text.utf8), at: 0, &block)
    put(octal(member.isExecutable ? 0o755 : 0o644, digits: 7), at: 100, &block)
    put(octal(0, digits: 7), at: 108, &block)
    put(octal(0, digits: 7), at: 116, &block)
    put(octal(member.size, digits: 11), at: 124, &block)
    put(octal(Int(member.seconds), digits: 11), at: 136, &block)
    put(Array("        ".utf8), at: 148, &block)
    block[156] = plainFile
    put(Array("ustar\0".utf8) + Array("00".utf8), at: 257, &block)
    put(octal(0, digits: 7), at: 329, &block)
    put(octal(0, digits: 7), at: 337, &block)
    let sum = block.reduce(0) { $0 + Int($1) }
    put(octal(sum, digits: 6) + [0, UInt8(ascii: " ")], at: 148, &block)
    return block
  }

  /// Reads a header of 512 bytes; anything but a header that `encode` writes is refused.
  static func decode(_ block: [UInt8], offset: Int) throws(ArchiveError) -> ArchiveMember {
    let nameBytes = block[..<MemberName.limit].prefix { $0 != 0 }
    let shown = String(decoding: nameBytes, as: UTF8.self)
    guard block[156] == plainFile else { throw .kind(block[156], name: shown) }
    guard let text = String(validating: nameBytes, as: UTF8.self), let name = MemberName(text)
    else { throw .name(shown, offset: offset) }
    guard let size = number(block[124..<135]), let seconds = number(block[136..<147]),
      let mode = number(block[100..<107])
    else { throw .header(offset: offset) }
    let member = ArchiveMember(
      name: name, size: size, isExecutable: mode == 0o755, seconds: Int64(seconds))
    guard try encode(member) == block else { throw .header(offset: offset) }
    return member
  }

  /// How many zero bytes follow a file of this size.
  static func padding(after size: Int) -> Int {
    (blockSize - size % blockSize) % blockSize
  }

  private static func put(_ bytes: [UInt8], at place: Int, _ block: inout [UInt8]) {
    block.replaceSubrange(place..<place + bytes.count, with: bytes)
  }

  private static func octal(_ value: Int, digits: Int) -> [UInt8] {
    let text = Array(String(value, radix: 8).utf8)
    return [UInt8](repeating: UInt8(ascii: "0"), count: max(0, digits - text.count)) + text
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    var value = 0
    for digit in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(digit) else { return nil }
      // At most eleven digits: 33 bits.
      value = value << 3 | Int(digit - UInt8(ascii: "0"))
    }
    return value
  }
}
