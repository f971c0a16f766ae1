/// Turns any text into HTML that shows it and does nothing else.
enum HTMLEscape {
  /// Appends a text so that it is safe between tags and within quoted attributes.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var line = PrintableText.line(text)
    line.withUTF8 { source in
      var start = 0
      for index in source.indices {
        guard let reference = reference(for: source[index]) else { continue }
        bytes += source[start..<index]
        bytes += reference.utf8
        start = index + 1
      }
      bytes += source[start...]
    }
  }

  @inline(__always)
  private static func reference(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    // Build logs take `##[` and `##vso[` for commands wherever they stand.
    case UInt8(ascii: "#"): "&#35;"
    default: nil
    }
  }
}
