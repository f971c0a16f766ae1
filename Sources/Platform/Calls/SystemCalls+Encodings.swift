import CIconv

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension SystemCalls {
  /// A text of some encoding in UTF-8; an encoding that iconv does not know reads nothing.
  static func converted(
    _ bytes: [UInt8], from encoding: String
  ) throws(TextEncoding.Malformed) -> [UInt8] {
    guard let converter = iconv_open("UTF-8", encoding),
      converter != UnsafeMutableRawPointer(bitPattern: -1)
    else { throw TextEncoding.Malformed(offset: 0) }
    defer { iconv_close(converter) }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 2)
    var block = [CChar](repeating: 0, count: 16 << 10)
    var source = bytes.map { CChar(bitPattern: $0) }
    let read = source.withUnsafeMutableBufferPointer { text in
      block.withUnsafeMutableBufferPointer { piece in
        convert(text, by: converter, through: piece) { result += $0 }
      }
    }
    guard read == bytes.count else { throw TextEncoding.Malformed(offset: read) }
    return result
  }

  /// Converts piece by piece and returns how many bytes were good.
  private static func convert(
    _ text: UnsafeMutableBufferPointer<CChar>, by converter: iconv_t,
    through piece: UnsafeMutableBufferPointer<CChar>, take: (UnsafeRawBufferPointer) -> Void
  ) -> Int {
    var input = text.baseAddress
    var left = text.count
    while left > 0 {
      var output = piece.baseAddress
      var free = piece.count
      let failed = iconv(converter, &input, &left, &output, &free) == .max && errno != E2BIG
      take(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(piece)[..<(piece.count - free)]))
      // A full piece is no failure, but one that took nothing would never end.
      if failed || free == piece.count { break }
    }
    return text.count - left
  }
}
