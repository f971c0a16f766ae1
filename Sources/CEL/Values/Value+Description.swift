extension Value: CustomStringConvertible {
  /// The value as a literal of the language: `"abc"`, `0.57`, `[1, 2]`, `{"a": 1}`.
  public var description: String {
    switch self {
    case .null: "null"
    case .bool(let value): value ? "true" : "false"
    case .int(let value): String(value)
    case .uint(let value): "\(value)u"
    case .double(let value): Self.literal(value)
    case .string(let value): LiteralText.quoted(value)
    case .bytes(let value): LiteralText.quoted(value)
    case .list(let values): "[" + values.map(\.description).joined(separator: ", ") + "]"
    case .map(let map): Self.literal(map)
    case .timestamp(let value): "timestamp(\"\(value)\")"
    case .duration(let value): "duration(\"\(value)\")"
    case .type(let name): name
    case .optional(let value): value.map { "optional.of(\($0))" } ?? "optional.none()"
    case .network(let address):
      address.prefixLength == nil ? "ip(\"\(address)\")" : "cidr(\"\(address)\")"
    }
  }

  private static func literal(_ value: Double) -> String {
    if value.isNaN { return "0.0 / 0.0" }
    if value.isInfinite { return value < 0 ? "-1.0 / 0.0" : "1.0 / 0.0" }
    return value.description
  }

  private static func literal(_ map: ValueMap) -> String {
    "{" + map.entries.map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "}"
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
