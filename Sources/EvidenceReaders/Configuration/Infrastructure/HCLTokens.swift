/// The tokens of HCL that tell blocks apart: words, texts, brackets and ends of lines.
///
/// Expressions are not evaluated; texts keep their templates as written. Source: "HCL Native Syntax
/// Specification".
struct HCLTokens {
  enum Token: Equatable {
    case word(String)
    case text(String)
    case symbol(UInt8)
    case newline
  }

  private let bytes: [UInt8]
  private var index = 0
  private(set) var line = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next token; nil at the end.
  mutating func next() -> Token? {
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): index += 1
      case UInt8(ascii: "#"): skipLine()
      case UInt8(ascii: "/") where follows("//"): skipLine()
      case UInt8(ascii: "/") where follows("/*"): skipComment()
      case UInt8(ascii: "\n"):
        advance()
        return .newline
      case UInt8(ascii: "\""): return .text(takeText())
      case UInt8(ascii: "<") where follows("<<"):
        if let text = takeHereDocument() { return .text(text) }
        return takeSymbol()
      case let byte where Self.isWord(byte): return .word(takeWord())
      default: return takeSymbol()
      }
    }
    return nil
  }

  private func follows(_ text: StaticString) -> Bool {
    text.withUTF8Buffer { bytes[index...].starts(with: $0) }
  }

  private mutating func advance() {
    if bytes[index] == UInt8(ascii: "\n") { line += 1 }
    index += 1
  }

  private mutating func takeSymbol() -> Token {
    defer { index += 1 }
    return .symbol(bytes[index])
  }

  private mutating func skipLine() {
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
  }

  private mutating func skipComment() {
    index += 2
    while index < bytes.count, !follows("*/") { advance() }
    index = min(index + 2, bytes.count)
  }

  private mutating func takeWord() -> String {
    let start = index
    while index < bytes.count, Self.isWord(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  /// A text in quotes; a template `${…}` in it may hold quotes of its own.
  private mutating func takeText() -> String {
    index += 1
    let start = index
    var depth = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\\") {
        index = min(index + 2, bytes.count)
        continue
      }
      if follows("${") || follows("%{") {
        depth += 1
        index += 2
        continue
      }
      if depth > 0, byte == UInt8(ascii: "}") { depth -= 1 }
      // A text ends with its line even where a quote is missing.
      if byte == UInt8(ascii: "\n") || (depth == 0 && byte == UInt8(ascii: "\"")) { break }
      index += 1
    }
    let text = String(decoding: bytes[start..<min(index, bytes.count)], as: UTF8.self)
    if index < bytes.count, bytes[index] == UInt8(ascii: "\"") { index += 1 }
    return text
  }

  /// The body of `<<EOT` or `<<-EOT`, until a line that holds the same word alone.
  private mutating func takeHereDocument() -> String? {
    var place = index + 2
    if place < bytes.count, bytes[place] == UInt8(ascii: "-") { place += 1 }
    let start = place
    while place < bytes.count, Self.isWord(bytes[place]) { place += 1 }
    guard place > start else { return nil }
    let mark = Array(bytes[start..<place])
    index = place
    skipLine()
    while index < bytes.count {
      advance()
      let lineStart = index
      skipLine()
      if Self.trimmed(bytes[lineStart..<index]).elementsEqual(mark) { break }
    }
    return ""
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let blanks: [UInt8] = [UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r")]
    let rest = line.drop { blanks.contains($0) }
    guard let last = rest.lastIndex(where: { !blanks.contains($0) }) else { return [] }
    return rest[...last]
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
      || byte >= 0x80 || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
      || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
  }
}
