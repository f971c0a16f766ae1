import DataFormats
import Testing

@Suite("Strict mappings")
struct StrictMappingTests {
  enum Colour: String, CaseIterable { case red, green }

  /// Reads `title` (text), `level` (whole number), `tags` (texts), `colour`, `public`.
  static func read(_ bytes: [UInt8]) throws(InputError) {
    let node = try YAML.document(bytes, path: "x")
    var mapping = try StrictMapping(node, path: "x", what: "a practice")
    _ = try mapping.string("title")
    _ = try mapping.optionalInt("level")
    _ = try mapping.strings("tags")
    _ = try mapping.optionalChoice("colour", of: Colour.self)
    _ = try mapping.optionalBool("public")
    _ = try mapping.mapping("owner", what: "an owner")?.finish()
    try mapping.finish()
  }

  static let refusals: [Refusal] = [
    Refusal("list", "- a\n", "1:1: error: expected a mapping for a practice, found a list"),
    Refusal("missing key", "level: 1\n", "1:1: error: key 'title' is missing in a practice"),
    Refusal(
      "misspelt key", "title: t\nlevle: 1\n",
      "2:1: error: unknown key 'levle'; did you mean 'level'? valid are title, level, tags, colour, public, owner"
    ),
    Refusal(
      "strange key", "title: t\n? [a]\n: 1\n",
      "2:3: error: expected a text key in a practice, found a list"),
    Refusal("empty text", "title:\n", "1:7: error: expected text, found nothing"),
    Refusal(
      "text for a number", "title: t\nlevel: high\n",
      "2:8: error: expected a whole number, found text 'high'"),
    Refusal(
      "mapping for a list", "title: t\ntags: {a: 1}\n",
      "2:7: error: expected a list, found a mapping"),
    Refusal(
      "list for a text", "title: t\ntags: [[a]]\n", "2:8: error: expected text, found a list"),
    Refusal(
      "text for a truth value", "title: t\npublic: yes\n",
      "2:9: error: expected true or false, found text 'yes'"),
    Refusal(
      "misspelt value", "title: t\ncolour: gren\n",
      "2:9: error: unknown value 'gren'; did you mean 'green'? valid are red, green"),
    Refusal(
      "key of an inner mapping", "title: t\nowner: {a: 1}\n",
      "2:9: error: unknown key 'a'; valid are "),
  ]

  @Test("tell place and reason", arguments: refusals)
  func refuses(_ row: Refusal) { row.check(Self.read) }

  @Test func `a complete mapping is accepted`() throws {
    try Self.read(Array("title: 1\nlevel: 2\ntags: [a, b]\ncolour: red\npublic: true\n".utf8))
  }
}
