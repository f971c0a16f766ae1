extension Value: CustomStringConvertible {
  /// The value as a literal of the language: `"abc"`, `0.57`, `[1, 2]`, `{"a": 1}`.
  ///
  /// Lists and maps of very many parts end in `…`.
  public var description: String {
    var text = ""
    write(into: &text)
    return text
  }

  private static let longest = 100_000

  private func write(into text: inout String) {
    switch self {
    case .list(let values):
      text += "["
      Self.write(values.lazy.map { ($0, nil) }, into: &text)
      text += "]"
    case .map(let map):
      text += "{"
      Self.write(map.entries.lazy.map { ($0.key, $0.value) }, into: &text)
      text += "}"
    case .optional(let value?):
      text += "optional.of("
      value.write(into: &text)
      text += ")"
    default: text += scalarDescription
    }
  }

  /// Writes elements, or keys with their values, until the text is long enough.
  private static func write(_ parts: some Sequence<(Value, Value?)>, into text: inout String) {
    var isFirst = true
    for (part, value) in parts {
      if !isFirst { text += ", " }
      isFirst = false
      guard text.utf8.count < longest else {
        text += "…"
        return
      }
      part.write(into: &text)
      guard let value else { continue }
      text += ": "
      value.write(into: &text)
    }
  }

  private var scalarDescription: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .int(let value): String(value)
    case .uint(let value): "\(value)u"
    case .double(let value): Self.literal(value)
    case .string(let value): LiteralText.quoted(value)
    case .bytes(let value): LiteralText.quoted(value)
    case .timestamp(let value): "timestamp(\"\(value)\")"
    case .duration(let value): "duration(\"\(value)\")"
    case .type(let name): name
    case .network(let address):
      address.prefixLength == nil ? "ip(\"\(address)\")" : "cidr(\"\(address)\")"
    case .list, .map, .optional: "optional.none()"
    }
  }

  private static func literal(_ value: Double) -> String {
    if value.isNaN { return "0.0 / 0.0" }
    if value.isInfinite { return value < 0 ? "-1.0 / 0.0" : "1.0 / 0.0" }
    return value.description
  }
}

/// Writes texts and bytes as literals.
enum LiteralText {
  static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      if let letter = escapes[scalar] {
        result += "\\" + letter
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  static func quoted(_ bytes: [UInt8]) -> String {
    let body = bytes.map { byte in
      let isPlain = (0x20..<0x7F).contains(byte) && byte != 0x22 && byte != 0x5C
      return isPlain ? String(Unicode.Scalar(byte)) : "\\x" + hexadecimal(byte)
    }
    return "b\"" + body.joined() + "\""
  }

  private static let escapes: [Unicode.Scalar: String] = [
    "\"": "\"", "\\": "\\", "\n": "n", "\r": "r", "\t": "t", "\u{7}": "a", "\u{8}": "b",
    "\u{B}": "v", "\u{C}": "f",
  ]

  private static func hexadecimal(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}
