import DataFormats
import Testing

@Suite("JSON refusals")
struct JSONRefusalTests {
  private static func text(_ bytes: [UInt8]) -> [UInt8] {
    Array("{\"a\":\"".utf8) + bytes + Array("\"}".utf8)
  }

  static let refusals: [Refusal] = [
    Refusal("nothing", "", "1:1: error: is empty"),
    Refusal("blanks", "  \n ", "2:2: error: is empty"),
    Refusal(
      "deep list", String(repeating: "[", count: 100_000),
      "1:257: error: nested deeper than 256 levels"),
    Refusal(
      "deep object", String(repeating: "{\"a\":", count: 100_000),
      "1:1281: error: nested deeper than 256 levels"),
    Refusal("no UTF-8", text([0xFF]), "1:7: error: invalid UTF-8"),
    Refusal("overlong UTF-8", text([0xC0, 0xAF]), "1:7: error: invalid UTF-8"),
    Refusal("surrogate as bytes", text([0xED, 0xA0, 0x80]), "1:7: error: invalid UTF-8"),
    Refusal("cut UTF-8", text([0xE4, 0xB8]), "1:7: error: invalid UTF-8"),
    Refusal("NUL in a text", text([0x78, 0, 0x79]), "1:8: error: character U+0000 is not allowed"),
    Refusal("NUL between values", [0x5B, 0, 0x5D], "1:2: error: character U+0000 is not allowed"),
    Refusal("NUL behind the value", [0x31, 0], "1:2: error: character U+0000 is not allowed"),
    Refusal(
      "line break in a text", #"{"a":"x"# + "\n\"}", "1:8: error: character U+000A is not allowed"),
    Refusal("lone high surrogate", #"{"a":"\ud800"}"#, "1:13: error: half of a surrogate pair"),
    Refusal("lone low surrogate", #"["\udc00"]"#, "1:9: error: half of a surrogate pair"),
    Refusal(
      "unknown escape", #"["\x41"]"#, "1:3: error: unknown escape; write '\\\\' for a backslash"),
    Refusal(
      "short escape", #"["\u12"]"#, "1:3: error: expected four hexadecimal digits after '\\u'"),
    Refusal("escape at the end", #"["\"#, "1:3: error: the input ends inside an escape"),
    Refusal(
      "equal keys", #"{"a":1,"b":2,"a":3}"#,
      "1:14: error: key 'a' stands twice; the first is at 1:2"),
    Refusal(
      "equal keys, one escaped", #"{"a":1,"\u0061":3}"#,
      "1:8: error: key 'a' stands twice; the first is at 1:2"),
    Refusal(
      "equal keys among many",
      "{\((0..<40).map { "\"k\($0)\":{\"a\":1}" }.joined(separator: ",")),\"k3\":1}",
      "1:552: error: key 'k3' stands twice; the first is at 1:41"),
    Refusal("large number", #"{"a":1e400}"#, "1:6: error: number '1e400' is out of range"),
    Refusal(
      "large whole number", "[9223372036854775808]",
      "1:2: error: number '9223372036854775808' is out of range"),
    Refusal(
      "long number", "[0." + String(repeating: "1", count: 2000),
      "1:1027: error: a number longer than 1024 digits"),
    Refusal("no number", "[NaN]", "1:2: error: expected a value, found 'N'"),
    Refusal("word cut short", "[tru", "1:2: error: expected a value, found 't'"),
    Refusal(
      "leading zero", "[01]", "1:3: error: a number cannot start with a zero before other digits"),
    Refusal("no digit", "[-]", "1:3: error: expected a digit, found ']'"),
    Refusal("no fraction", "[1.]", "1:4: error: expected a digit, found ']'"),
    Refusal("plus", "[+1]", "1:2: error: expected a value, found '+'"),
    Refusal("two values", #"{"a":1} x"#, "1:9: error: expected nothing after the value, found 'x'"),
    Refusal("comma before a bracket", "[1,]", "1:4: error: expected a value, found ']'"),
    Refusal(
      "comma before a brace", #"{"a":1,}"#, "1:8: error: expected a key in double quotes, found '}'"
    ),
    Refusal("wrong bracket", #"{"a":1]"#, "1:7: error: expected ',' or '}', found ']'"),
    Refusal("no colon", #"{"a" 1}"#, "1:6: error: expected ':' after the key, found '1'"),
    Refusal("cut text", #"{"a":"b"#, "1:8: error: the input ends inside a text"),
    Refusal("cut object", #"{"a":1"#, "1:7: error: expected ',' or '}', found the end"),
    Refusal("single quotes", "{'a':1}", "1:2: error: expected a key in double quotes, found '''"),
    Refusal("comment", "[1 /* c */]", "1:4: error: expected ',' or ']', found '/'"),
    Refusal(
      "UTF-16", [0xFF, 0xFE, 0x7B, 0],
      "1:1: error: invalid UTF-8; it looks like UTF-16, save it as UTF-8"),
    Refusal("gzip", [0x1F, 0x8B, 8, 0], "1:1: error: is compressed; unpack it with gunzip first"),
    Refusal(
      "later line, wide characters", "{\n \"名\": \"é\", x}",
      "2:12: error: expected a key in double quotes, found 'x'"),
  ]

  @Test("tell place and reason, whatever the pieces", arguments: refusals)
  func refuses(_ row: Refusal) {
    row.check { bytes throws(InputError) in _ = try JSONNode.parse(bytes, path: "x") }
    for size in 1...5 {
      row.check { bytes throws(InputError) in
        var reader = JSONReader(MemoryByteSource(bytes, pieceSize: size), path: "x")
        try reader.next()
        _ = try reader.tree()
        try reader.finish()
      }
    }
  }

  @Test("skipping is as strict as reading, but for keys and numbers", arguments: refusals)
  func skips(_ row: Refusal) {
    if row.message.contains("stands twice") || row.message.contains("out of range") { return }
    row.check { bytes throws(InputError) in
      var reader = JSONReader(MemoryByteSource(bytes, pieceSize: 3), path: "x")
      try reader.next()
      try reader.skipValue()
      try reader.finish()
    }
  }

  @Test func `a text over the limit is refused when kept and passed over when skipped`() throws {
    var limits = JSONLimits.evidence
    limits.textBytes = 10
    let bytes = Array("[{\"a\":\"\(String(repeating: "x", count: 600_000))\"}]".utf8)
    #expect(throws: InputError.self) { try JSONNode.parse(bytes, path: "x", limits: limits) }
    var reader = JSONReader(bytes, path: "x", limits: limits)
    try reader.next()
    try reader.skipValue()
    let last = try reader.next()
    #expect(last == .end)
  }
}
