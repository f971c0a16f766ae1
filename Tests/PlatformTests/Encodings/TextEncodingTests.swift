import Platform
import Testing

@Suite("Text in other encodings")
struct TextEncodingTests {
  struct Good: Sendable, CustomTestStringConvertible {
    let encoding: TextEncoding
    let bytes: [UInt8]
    let text: String
    var testDescription: String { "\(encoding.rawValue) \(text.prefix(10))" }
  }

  static let good: [Good] = [
    Good(encoding: .gb18030, bytes: [], text: ""),
    Good(encoding: .gb18030, bytes: Array("3-,x\n".utf8), text: "3-,x\n"),
    Good(encoding: .gb18030, bytes: [0xD7, 0xD4, 0xC6, 0xC0], text: "自评"),
    // A character outside of the basic plane takes four bytes.
    Good(encoding: .gb18030, bytes: [0x95, 0x32, 0x82, 0x36], text: "\u{20000}"),
    Good(
      encoding: .gb18030,
      bytes: [UInt8](repeating: 0, count: 30_001).flatMap { _ in [0xD7, 0xD4] },
      text: String(repeating: "自", count: 30_001)),
    Good(encoding: .utf16, bytes: [0xFF, 0xFE, 0xEA, 0x81, 0x31, 0], text: "自1"),
    Good(encoding: .utf16, bytes: [0xFE, 0xFF, 0x81, 0xEA, 0, 0x31], text: "自1"),
  ]

  @Test("becomes UTF-8", arguments: good)
  func converts(row: Good) throws {
    #expect(try row.encoding.utf8(row.bytes) == Array(row.text.utf8))
  }

  struct Bad: Sendable, CustomTestStringConvertible {
    let encoding: TextEncoding
    let bytes: [UInt8]
    let offset: Int
    var testDescription: String { "\(encoding.rawValue) \(bytes)" }
  }

  @Test(
    "is refused at its first bad byte, one that is cut off too",
    arguments: [
      Bad(encoding: .gb18030, bytes: [0x61, 0xD7], offset: 1),
      Bad(encoding: .gb18030, bytes: [0xD7, 0xD4, 0x81, 0x20, 0x61], offset: 2),
      Bad(encoding: .gb18030, bytes: [0x61, 0xFF], offset: 1),
      Bad(encoding: .gb18030, bytes: [0x95, 0x32, 0x82], offset: 0),
      Bad(encoding: .utf16, bytes: [0xFF, 0xFE, 0xEA], offset: 2),
      Bad(encoding: .utf16, bytes: [0xFF, 0xFE, 0x31, 0, 0x00, 0xDC, 0x31, 0], offset: 4),
    ])
  func refuses(row: Bad) {
    let error = #expect(throws: TextEncoding.Malformed.self) {
      try row.encoding.utf8(row.bytes)
    }
    #expect(error?.offset == row.offset)
  }
}
