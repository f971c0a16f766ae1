import DataFormats
import Testing

@Suite("Lines")
struct ByteLinesTests {
  static let text = "\u{FEFF}first\r\n\nthird \(String(repeating: "é", count: 50_000))\nlast"

  @Test("do not depend on the pieces", arguments: [1, 3, 1000, .max])
  func pieces(_ size: Int) throws {
    let source = MemoryByteSource(Array(Self.text.utf8), pieceSize: size)
    var lines = ByteLines(source, path: "x")
    var found: [String] = []
    while let line = try lines.next() {
      found.append(
        "\(lines.position) \(line.count) \(String(decoding: line.prefix(6), as: UTF8.self))")
    }
    #expect(found == ["1:1 5 first", "2:1 0 ", "3:1 100006 third ", "4:1 4 last"])
    let offset = lines.position.offset
    #expect(offset == 100_018)
  }

  @Test func `a line over the limit is refused`() {
    let text = "a\n" + String(repeating: "x", count: 200_000)
    let error = #expect(throws: InputError.self) {
      var lines = ByteLines(MemoryByteSource(Array(text.utf8)), path: "x", limit: 1000)
      while try lines.next() != nil {}
    }
    #expect(error?.description == "x:2:1: error: a text longer than 1000 bytes")
  }
}
