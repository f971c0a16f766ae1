extension Candidate {
  /// The local name of the XML root element, when the prefix shows it; nil when it is not XML.
  ///
  /// Reads over a byte order mark, the declaration, comments, instructions and DOCTYPE. UTF-16 is
  /// read by leaving its zero bytes out, which is enough for a name in ASCII.
  public var xmlRoot: String? {
    var rest = prefix.filter { $0 != 0 }[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      guard Self.isOnlyBlank(rest[..<start]) else { return nil }
      rest = rest[(start + 1)...]
      switch rest.first {
      case UInt8(ascii: "?"): rest = Self.behind("?>", in: rest)
      case UInt8(ascii: "!") where rest.starts(with: "!--".utf8):
        rest = Self.behind("-->", in: rest)
      case UInt8(ascii: "!"): rest = Self.behindDoctype(in: rest)
      default: return localName(at: rest)
      }
    }
    return nil
  }

  /// Blanks, and the byte order marks of UTF-8 and UTF-16.
  private static func isOnlyBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 <= 0x20 || [0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains($0) }
  }

  private static func behind(_ end: String, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let end = Array(end.utf8)
    var rest = bytes
    while !rest.isEmpty, !rest.starts(with: end) { rest = rest.dropFirst() }
    return rest.dropFirst(end.count)
  }

  /// Declarations inside a DOCTYPE are refused when the file is read; here they are passed over.
  private static func behindDoctype(in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let head = bytes.prefix { $0 != UInt8(ascii: ">") }
    return behind(">", in: head.contains(UInt8(ascii: "[")) ? behind("]", in: bytes) : bytes)
  }

  /// The name at the start of some bytes; nil when it may go on behind the prefix.
  private func localName(at bytes: ArraySlice<UInt8>) -> String? {
    let ends: [UInt8] = [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ">"), UInt8(ascii: "/")]
    let name = bytes.prefix { !ends.contains($0) }
    guard !name.isEmpty, name.endIndex < bytes.endIndex || prefix.count >= size else { return nil }
    let local = name.lastIndex(of: UInt8(ascii: ":")).map { name[($0 + 1)...] } ?? name
    return String(decoding: local, as: UTF8.self)
  }

  /// Whether the file starts like XML and its root comes only behind the prefix.
  var hidesXMLRoot: Bool {
    guard prefix.count < size else { return false }
    let first = prefix.first { $0 != 0 && !Self.isOnlyBlank([$0]) }
    return first == UInt8(ascii: "<") && xmlRoot == nil
  }
}
