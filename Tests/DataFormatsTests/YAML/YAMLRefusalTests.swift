import DataFormats
import Testing

@Suite("YAML refusals")
struct YAMLRefusalTests {
  private static func bomb(_ line: (Int, String) -> String) -> String {
    (1...9).reduce("a0: &a0 {k: v}\n") { text, level in
      text + line(level, Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ","))
    }
  }

  private static func chain(_ length: Int) -> String {
    (1...length).reduce("- &a0 x\n") { $0 + "- &a\($1) [*a\($1 - 1)]\n" }
  }

  static let refusals: [Refusal] = [
    Refusal("nothing", "", " error: is empty"),
    Refusal(
      "two documents", "a: 1\n---\nb: 2\n",
      "3:1: error: expected one document, found another; remove what follows '---'"),
    Refusal(
      "equal keys", "a: 1\nb: 2\na: 3\n", "3:1: error: key 'a' stands twice; the first is at 1:1"),
    Refusal(
      "alias bomb", bomb { "a\($0): &a\($0) [\($1)]\n" },
      "7:30: error: more than 1000000 nodes, counting what aliases stand for"),
    Refusal(
      "merge bomb", bomb { "a\($0): &a\($0) {<<: [\($1)], k\($0): v}\n" },
      "7:31: error: more than 1000000 nodes, counting what aliases stand for"),
    Refusal("long chain of aliases", chain(100_000), "256:3: error: nested deeper than 256 levels"),
    Refusal(
      "alias in its own list", "a: &a [*a]\n", "1:8: error: alias 'a' stands inside its own anchor"),
    Refusal(
      "alias in its own mapping", "&m k: &n {x: *n}\n",
      "1:14: error: alias 'n' stands inside its own anchor"),
    Refusal("alias without anchor", "a: *b\n", "1:4: error: alias 'b' has no anchor before it"),
    Refusal(
      "anchor of another document", "a: &b 1\n---\na: *b\n",
      "3:4: error: alias 'b' has no anchor before it"),
    Refusal(
      "open lists", String(repeating: "[", count: 100_000),
      "1:257: error: nested deeper than 256 levels"),
    Refusal(
      "open mappings", String(repeating: "{", count: 100_000),
      "1:257: error: nested deeper than 256 levels"),
    Refusal(
      "dashes", String(repeating: "- ", count: 100_000),
      "1:513: error: nested deeper than 256 levels"),
    Refusal(
      "question marks", String(repeating: "? ", count: 100_000),
      "1:513: error: nested deeper than 256 levels"),
    Refusal(
      "mappings in mappings", String(repeating: "{a: ", count: 100_000),
      "1:1025: error: nested deeper than 256 levels"),
    Refusal("tab", "a:\n\t- b\n", "2:1: error: a tab cannot indent; use spaces"),
    Refusal("NUL", "a: x\0y\n", "1:5: error: character U+0000 is not allowed"),
    Refusal(
      "bytes that are no text", Array("a: ".utf8) + [0xFF, 0xFE], "1:4: error: invalid UTF-8"),
    Refusal(
      "GBK", [0xC3, 0xFB, 0xB3, 0xC6, 0x3A, 0x20, 0x31],
      "1:1: error: invalid UTF-8; it looks like GBK, save it as UTF-8"),
    Refusal(
      "directive of another version", "%YAML 9.9\n---\na: 1\n",
      "1:1: error: only YAML 1.1 and 1.2 are read"),
    Refusal(
      "merge of a text", "a: {<<: b}\n", "1:9: error: expected a mapping to merge, found text"),
    Refusal("open quote", "a: \"b\n", "2:1: error: the input ends inside a quoted text"),
    Refusal(
      "colon in a value", "a: b: c\n",
      "1:5: error: ':' cannot stand here; quote the text, or check the indentation"),
  ]

  @Test("tell place and reason", arguments: refusals)
  func refuses(_ row: Refusal) {
    row.check { bytes throws(InputError) in _ = try YAML.document(bytes, path: "x") }
  }

  @Test func `texts and inputs over their limits are refused`() throws {
    var limits = YAMLLimits.evidence
    limits.textBytes = 3
    #expect(throws: InputError.self) {
      try YAML.documents(Array("abcd".utf8), path: "x", limits: limits)
    }
    limits.bytes = 2
    #expect(throws: InputError.self) {
      try YAML.documents(Array("abc".utf8), path: "x", limits: limits)
    }
  }
}
