import DataFormats
import Testing

@Suite("JSON reader")
struct JSONReaderTests {
  static let sample = """
    \u{FEFF}{"a": [1, -2.50e+3, true, false, null, "x\\n\\u00e9\\ud83d\\ude00é😀"],
     "b\\"": {"c": {}, "d": []}, "long": "\(String(repeating: "é", count: 300))"}
    """

  private func trace(_ pieceSize: Int) throws -> [String] {
    var reader = JSONReader(
      MemoryByteSource(Array(Self.sample.utf8), pieceSize: pieceSize), path: "x")
    var steps: [String] = []
    while try reader.next() != .end {
      let content =
        switch reader.token {
        case .key, .string, .number: reader.string
        case .bool: "\(reader.bool)"
        default: ""
        }
      steps.append("\(reader.position) \(reader.token) \(content)")
    }
    return steps
  }

  @Test func `tokens come with content and place`() throws {
    let steps = try trace(.max)
    #expect(
      steps.dropLast(2) == [
        "1:1 beginObject ", "1:2 key a", "1:7 beginArray ", "1:8 number 1", "1:11 number -2.50e+3",
        "1:21 bool true", "1:27 bool false", "1:34 null ", "1:40 string x\né😀é😀", "1:65 endArray ",
        "2:2 key b\"", "2:9 beginObject ", "2:10 key c", "2:15 beginObject ", "2:16 endObject ",
        "2:19 key d", "2:24 beginArray ", "2:25 endArray ", "2:26 endObject ", "2:29 key long",
      ])
  }

  @Test("tokens do not depend on the pieces", arguments: [1, 2, 3, 7, 64])
  func pieces(_ size: Int) throws {
    #expect(try trace(size) == trace(.max))
  }

  @Test("a value skipped leaves the reader behind it", arguments: [1, 5, .max])
  func skipping(_ pieceSize: Int) throws {
    let text = #"{"a":{"x":["\"}",1]},"b":[[]],"c":3,"d":"ö","e":true,"f":null,"end":7}"#
    var reader = JSONReader(MemoryByteSource(Array(text.utf8), pieceSize: pieceSize), path: "x")
    try reader.next()
    var keys: [String] = []
    var last: Int64?
    while try reader.nextKey() {
      keys.append(reader.string)
      if reader.keyEquals("end") { last = try reader.nextInt() } else { try reader.skipValue() }
    }
    try reader.finish()
    #expect(keys == ["a", "b", "c", "d", "e", "f", "end"])
    #expect(last == 7)
  }

  @Test func `an item begun can be skipped to its end`() throws {
    var reader = JSONReader(Array(#"[{"a":[1]},[2],3,"x"]"#.utf8), path: "x")
    try reader.next()
    var items: [JSONToken] = []
    while let token = try reader.nextItem() {
      items.append(token)
      try reader.skipValue()
    }
    #expect(items == [.beginObject, .beginArray, .number, .string])
    let last = try reader.next()
    #expect(last == .end)
  }

  @Test func `values of another kind are passed over`() throws {
    var reader = JSONReader(
      Array(#"{"a":[1],"b":"t","c":1.5,"d":false,"e":{},"f":2}"#.utf8), path: "x")
    try reader.next()
    var found: [String] = []
    while try reader.nextKey() {
      let key = reader.string
      let value: String? =
        switch key {
        case "a", "b": try reader.nextString()
        case "c": try reader.nextInt().map { "\($0)" }
        case "d": try reader.nextBool().map { "\($0)" }
        case "e": try reader.enterArray() ? "list" : nil
        default: try reader.nextNumber()?.text
        }
      found.append("\(key) \(value ?? "-")")
    }
    #expect(found == ["a -", "b t", "c -", "d false", "e -", "f 2"])
  }

  @Test func `keys are compared with escapes resolved`() throws {
    var reader = JSONReader(Array(#"{"\u0061b":1}"#.utf8), path: "x")
    try reader.next()
    try reader.next()
    let equal = [reader.keyEquals("ab"), reader.keyEquals("a"), reader.keyEquals("abc")]
    #expect(equal == [true, false, false])
  }

  @Test func `keys and texts longer than the block survive sliding`() throws {
    let long = String(repeating: "0123456789", count: 60_000)
    let text = "[" + String(repeating: " ", count: 200_000) + "{\"\(long)\"   :   \"\(long)\"}]"
    let value = try JSONValue.parse(Array(text.utf8), path: "x")
    #expect(value.items[0].entries[0].key == long)
    #expect(value.items[0][long]?.string == long)
  }

  /// Cuts and flips a document at every place: the outcome may be anything but a crash or a hang.
  @Test func `damaged documents are read or refused`() {
    let bytes = Array(Self.sample.utf8)
    var refused = 0
    for place in bytes.indices {
      var flipped = bytes
      flipped[place] ^= UInt8(truncatingIfNeeded: 1 + place * 37)
      let outcomes = [flipped, Array(bytes[..<place])].map { try? JSONValue.parse($0, path: "x") }
      refused += outcomes.count { $0 == nil }
    }
    #expect(refused > bytes.count)
  }
}
