import DataFormats
import Testing

@Suite("Adding to a list of a YAML file")
struct YAMLAppendingTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let old: String
    let new: String

    init(_ name: String, _ old: String, _ new: String) {
      (testDescription, self.old, self.new) = (name, old, new)
    }
  }

  static let item = ["id: x", "note: \"a: b\""]

  static let rows: [Row] = [
    Row("an empty file", "", "list:\n  - id: x\n    note: \"a: b\"\n"),
    Row("a file without the list", "a: 1\n", "a: 1\nlist:\n  - id: x\n    note: \"a: b\"\n"),
    Row(
      "a file without a last line break", "a: 1", "a: 1\nlist:\n  - id: x\n    note: \"a: b\"\n"),
    Row(
      "below the last item", "list:\n  - id: y\n    b: 2\nz: 3\n",
      "list:\n  - id: y\n    b: 2\n  - id: x\n    note: \"a: b\"\nz: 3\n"),
    Row(
      "as far in as the others", "list:\n- id: y\n", "list:\n- id: y\n- id: x\n  note: \"a: b\"\n"),
    Row(
      "deeper than usual", "list:\n      - y: 1\n",
      "list:\n      - y: 1\n      - id: x\n        note: \"a: b\"\n"),
    Row(
      "comments and blank lines stay where they are",
      "# head\nlist: # of things\n  # first\n  - y: 1 # one\n    # inside\n\n# next\nz: 3\n",
      "# head\nlist: # of things\n  # first\n  - y: 1 # one\n    # inside\n  - id: x\n    note: \"a: b\"\n\n# next\nz: 3\n"
    ),
    Row(
      "after a text of several lines", "list:\n  - y: |\n      one\n\n      two\n",
      "list:\n  - y: |\n      one\n\n      two\n  - id: x\n    note: \"a: b\"\n"),
    Row(
      "after an item in braces", "list:\n  - { y: 1 }\n",
      "list:\n  - { y: 1 }\n  - id: x\n    note: \"a: b\"\n"),
    Row("an empty list", "list: []\nz: 3\n", "list:\n  - id: x\n    note: \"a: b\"\nz: 3\n"),
    Row("nothing below the key", "list:\nz: 3\n", "list:\n  - id: x\n    note: \"a: b\"\nz: 3\n"),
    Row(
      "with the line breaks of the file", "a: 1\r\nlist:\r\n  - y: 1\r\n",
      "a: 1\r\nlist:\r\n  - y: 1\r\n  - id: x\r\n    note: \"a: b\"\r\n"),
  ]

  @Test("changes nothing else", arguments: rows)
  func appends(row: Row) throws {
    let new = try YAMLAppending.append(Self.item, to: "list", of: Array(row.old.utf8), path: "f")
    #expect(String(decoding: new, as: UTF8.self) == row.new)
  }

  @Test(
    "refuses what lines cannot be added to",
    arguments: [
      "list: [{ y: 1 }]\n", "list: { y: 1 }\n", "list: text\n", "a: 1\n...\n", "- a\n", "text\n",
      "list: &a\n  - y: 1\nz: *a\n",
    ])
  func refuses(text: String) {
    let error = #expect(throws: InputError.self) {
      try YAMLAppending.append(Self.item, to: "list", of: Array(text.utf8), path: "f")
    }
    #expect(error?.description.hasPrefix("f:") == true, "\(error?.description ?? "")")
  }

  @Test("refuses what is no YAML")
  func malformed() {
    #expect(throws: InputError.self) {
      try YAMLAppending.append(Self.item, to: "list", of: Array("a: [\n".utf8), path: "f")
    }
  }
}
