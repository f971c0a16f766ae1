import DataFormats
import Testing

@Suite("YAML")
struct YAMLTests {
  private func read(_ text: String) throws -> YAMLNode {
    try YAML.document(Array(text.utf8), path: "x")
  }

  struct Scalar: Sendable, CustomTestStringConvertible {
    let text: String
    var int: Int64?
    var double: Double?
    var bool: Bool?
    var isNull = false
    var testDescription: String { text }
  }

  static let scalars: [Scalar] = [
    Scalar(text: "on"), Scalar(text: "yes"), Scalar(text: "no"), Scalar(text: "y"),
    Scalar(text: "true", bool: true), Scalar(text: "FALSE", bool: false),
    Scalar(text: "'true'"), Scalar(text: "!!str 5"), Scalar(text: "!own 5"),
    Scalar(text: "~", isNull: true), Scalar(text: "null", isNull: true),
    Scalar(text: "012", int: 12, double: 12), Scalar(text: "0o14", int: 12, double: 12),
    Scalar(text: "0xFF", int: 255, double: 255), Scalar(text: "-7", int: -7, double: -7),
    Scalar(text: "9223372036854775808", double: 9_223_372_036_854_775_808),
    Scalar(text: "1e3", double: 1000), Scalar(text: ".5", double: 0.5),
    Scalar(text: "0.85", double: 0.85), Scalar(text: "1e999"), Scalar(text: ".inf"),
    Scalar(text: "12:30:45"), Scalar(text: "1_000"), Scalar(text: "2026-11-22"),
    Scalar(text: "0x-1"), Scalar(text: "1.", double: 1), Scalar(text: "."),
  ]

  @Test("scalars follow the core schema of YAML 1.2", arguments: scalars)
  func coreSchema(_ row: Scalar) throws {
    let node = try #require(try read("k: \(row.text)\n")["k"])
    #expect(node.int == row.int)
    #expect(node.double == row.double)
    #expect(node.bool == row.bool)
    #expect(node.isNull == row.isNull)
  }

  @Test func `nodes know their place in scalars and bytes`() throws {
    let node = try read("\u{FEFF}名: 构建\nlist:\n  - {a: 1, é: 2}\n")
    #expect(node["名"]?.position == SourcePosition(line: 1, column: 4, offset: 8))
    let entry = try #require(node["list"]?.items.first?.entries.last)
    #expect(entry.key.position == SourcePosition(line: 3, column: 12, offset: 32))
    #expect(entry.value.position == SourcePosition(line: 3, column: 15, offset: 36))
  }

  @Test func `an alias is the node of its anchor`() throws {
    let node = try read("a: &x {k: 1}\nb: *x\n")
    let (a, b) = (try #require(node["a"]), try #require(node["b"]))
    #expect(b.position == a.position)
    #expect(b["k"]?.int == 1)
  }

  @Test func `keys written with other characters are other keys`() throws {
    let node = try read("caf\u{E9}: 1\ncafe\u{301}: 2\n")
    #expect(node.entries.map(\.value.int) == [1, 2])
    #expect(node["cafe\u{301}"]?.int == 2)
  }

  @Test func `merge keys give way to written keys and to earlier mappings`() throws {
    let node = try read(
      "x: &x {a: 1, b: 1, c: 1}\ny: &y {c: 2, d: 2}\nz: {a: 0, <<: [*x, *y]}\n")
    let merged = try #require(node["z"]).entries.map {
      "\($0.key.string ?? "")\($0.value.string ?? "")"
    }
    #expect(merged == ["a0", "b1", "c1", "d2"])
  }

  @Test func `tags are kept and have no effect`() throws {
    let node = try read(
      "a: !reference [x, y]\nb: !!python/object/apply:os.system ['id']\nc: !v 1\n")
    #expect(node["a"]?.tag == "!reference")
    #expect(node["a"]?.items.compactMap(\.string) == ["x", "y"])
    #expect(node["b"]?.tag == "tag:yaml.org,2002:python/object/apply:os.system")
    #expect(node["c"]?.tag == "!v")
    #expect(node["c"]?.string == "1")
  }

  @Test func `a stream has as many documents as it has`() throws {
    #expect(try YAML.documents([], path: "x").isEmpty)
    #expect(try YAML.documents(Array("# nothing\n".utf8), path: "x").isEmpty)
    #expect(try YAML.documents(Array("a: 1\n---\nb: 2\n...\n".utf8), path: "x").count == 2)
  }

  @Test func `UTF-16 with its mark is read`() throws {
    let bytes = UTF16Bytes.of("a: é\n", isBigEndian: false)
    #expect(try YAML.document(bytes, path: "x")["a"]?.string == "é")
  }

  @Test func `line breaks of Windows end lines`() throws {
    #expect(try read("a: |\r\n  x\r\n  y\r\nb: 1\r\n")["a"]?.string == "x\ny\n")
  }

  @Test func `the last of equal keys stands where that is asked for`() throws {
    let bytes = Array("a: 1\na: 2\n".utf8)
    let node = try YAML.document(bytes, path: "x", duplicateKeys: .keepLast)
    #expect(node.entries.count == 1)
    #expect(node["a"]?.int == 2)
  }

  @Test func `keys that are no text are kept`() throws {
    let node = try read("? [a, b]\n: 1\n? {x: y}\n: 2\n")
    #expect(node.entries.count == 2)
  }
}
