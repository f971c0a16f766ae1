extension NetworkAddress: CustomStringConvertible {
  /// The usual form (RFC 5952 for IPv6), with `/n` after a block.
  public var description: String {
    let text = bytes.count == 4 ? bytes.map { String($0) }.joined(separator: ".") : groupedText
    return prefixLength.map { "\(text)/\($0)" } ?? text
  }

  private var groupedText: String {
    let groups = stride(from: 0, to: 16, by: 2).map { Int(bytes[$0]) << 8 | Int(bytes[$0 + 1]) }
    let texts = groups.map { String($0, radix: 16) }
    guard let gap = Self.longestZeros(groups) else { return texts.joined(separator: ":") }
    return texts[..<gap.lowerBound].joined(separator: ":") + "::"
      + texts[gap.upperBound...].joined(separator: ":")
  }

  /// The longest run of two zero groups or more; the first of several.
  private static func longestZeros(_ groups: [Int]) -> Range<Int>? {
    var best: Range<Int>?
    var start = 0
    for place in 0...groups.count where place == groups.count || groups[place] != 0 {
      if place - start > max(1, best?.count ?? 0) { best = start..<place }
      start = place + 1
    }
    return best
  }

  /// Reads an address; nil for anything else, such as one with a zone or one IPv4 in IPv6.
  convenience init?(address text: String) {
    guard let bytes = Self.four(text) ?? Self.sixteen(text) else { return nil }
    self.init(bytes: bytes)
  }

  /// Reads a block such as `10.0.0.0/8`.
  convenience init?(block text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let bytes = Self.four(parts[0]) ?? Self.sixteen(parts[0]),
      parts[1].utf8.allSatisfy(Lexer.isDigit), let length = Int(parts[1]),
      parts[1] == String(length), length <= bytes.count * 8
    else { return nil }
    self.init(bytes: bytes, prefixLength: length)
  }

  private static func four(_ text: some StringProtocol) -> [UInt8]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let bytes = parts.compactMap { part in UInt8(part).flatMap { String($0) == part ? $0 : nil } }
    return parts.count == 4 && bytes.count == 4 ? bytes : nil
  }

  private static func sixteen(_ text: some StringProtocol) -> [UInt8]? {
    let text = String(text)
    guard let gap = ByteSearch.first(of: Array("::".utf8), in: Array(text.utf8)) else {
      let bytes = groups(text)
      return bytes?.count == 16 ? bytes : nil
    }
    let head = groups(String(text.utf8.prefix(gap)) ?? "")
    let tail = groups(String(text.utf8.dropFirst(gap + 2)) ?? "")
    guard let head, let tail, head.count + tail.count <= 14 else { return nil }
    return head + Array(repeating: 0, count: 16 - head.count - tail.count) + tail
  }

  private static func groups(_ text: String) -> [UInt8]? {
    guard !text.isEmpty else { return [] }
    var bytes: [UInt8] = []
    for part in text.split(separator: ":", omittingEmptySubsequences: false) {
      guard (1...4).contains(part.utf8.count), part.utf8.allSatisfy(Lexer.isHexadecimal),
        let group = UInt16(part, radix: 16)
      else { return nil }
      bytes += [UInt8(group >> 8), UInt8(group & 255)]
    }
    return bytes
  }
}

extension NetworkAddress {
  var isUnspecified: Bool { bytes.allSatisfy { $0 == 0 } }

  var isLoopback: Bool {
    bytes.count == 4 ? bytes[0] == 127 : bytes.dropLast().allSatisfy { $0 == 0 } && bytes[15] == 1
  }

  var isLinkLocalUnicast: Bool {
    bytes.count == 4
      ? bytes[0] == 169 && bytes[1] == 254 : bytes[0] == 0xFE && bytes[1] & 0xC0 == 0x80
  }

  var isLinkLocalMulticast: Bool {
    bytes.count == 4
      ? bytes.starts(with: [224, 0, 0]) : bytes[0] == 0xFF && bytes[1] & 0x0F == 0x02
  }

  var isGlobalUnicast: Bool {
    let isMulticast = bytes.count == 4 ? bytes[0] & 0xF0 == 0xE0 : bytes[0] == 0xFF
    let isBroadcast = bytes == [255, 255, 255, 255]
    return !isUnspecified && !isLoopback && !isMulticast && !isLinkLocalUnicast && !isBroadcast
  }

  /// The address of a block.
  var base: NetworkAddress { NetworkAddress(bytes: bytes) }

  /// The block with the bits behind its prefix cleared.
  var masked: NetworkAddress {
    guard let prefixLength else { return self }
    return NetworkAddress(bytes: Self.cut(bytes, to: prefixLength), prefixLength: prefixLength)
  }

  /// Whether an address or all of another block lies in the block.
  func contains(_ other: NetworkAddress) -> Bool {
    guard let prefixLength, bytes.count == other.bytes.count,
      other.prefixLength ?? .max >= prefixLength
    else { return false }
    return Self.cut(bytes, to: prefixLength) == Self.cut(other.bytes, to: prefixLength)
  }

  private static func cut(_ bytes: [UInt8], to length: Int) -> [UInt8] {
    bytes.enumerated().map { place, byte in
      let kept = min(8, max(0, length - place * 8))
      return kept == 0 ? 0 : byte & (UInt8.max << (8 - kept))
    }
  }
}
