import DataFormats
import Testing

@Suite("Comma-separated values")
struct CSVTests {
  struct Table: Sendable, CustomTestStringConvertible {
    let name: String
    let text: String
    let rows: [[String]]
    var lines: [Int] = []
    var testDescription: String { name }
  }

  static let tables: [Table] = [
    Table(name: "commas", text: "a,b\n1,2\n", rows: [["a", "b"], ["1", "2"]], lines: [2]),
    Table(
      name: "no last line break", text: "a,b\n1,", rows: [["a", "b"], ["1", ""]], lines: [2]),
    Table(name: "byte order mark", text: "\u{FEFF}a\n1\n", rows: [["a"], ["1"]], lines: [2]),
    Table(
      name: "semicolons", text: "a;b,c;d\r\n1;2;3\r\n",
      rows: [["a", "b,c", "d"], ["1", "2", "3"]], lines: [2]),
    Table(name: "tabs", text: "a\tb\n1\t2\n", rows: [["a", "b"], ["1", "2"]], lines: [2]),
    Table(
      name: "separator in quotes", text: "\"a;x;y\",b\n1,2\n",
      rows: [["a;x;y", "b"], ["1", "2"]], lines: [2]),
    Table(
      name: "quotes and line breaks", text: "a,b\n\"x\"\"\n,y\",\"\"\n\n3,4",
      rows: [["a", "b"], ["x\"\n,y", ""], ["3", "4"]], lines: [2, 5]),
    Table(
      name: "quote inside a field", text: "a\n5\" disk\n", rows: [["a"], ["5\" disk"]], lines: [2]),
    Table(
      name: "line breaks of old", text: "a\r1\r2", rows: [["a"], ["1"], ["2"]], lines: [2, 3]),
  ]

  @Test("are split into rows and fields", arguments: tables)
  func splits(_ row: Table) throws {
    let table = try CSVTable.parse(Array(row.text.utf8), path: "x")
    #expect([table.header] + table.rows.map(\.fields) == row.rows)
    #expect(table.rows.map(\.line) == row.lines)
  }

  static let refusals: [Refusal] = [
    Refusal("nothing", "\n\n", " error: is empty"),
    Refusal("short row", "a,b\n1\n", "2:1: error: expected 2 fields as in the header, found 1"),
    Refusal("open quote", "a\n\"x\n", "2:1: error: the input ends inside a quoted field"),
    Refusal(
      "text behind a quote", "a,b\n\"x\"y,2\n",
      "2:4: error: text behind a closing quote; double the quotes inside"),
    Refusal("no UTF-8", [0x61, 0x0A, 0x62, 0xFF], "2:2: error: invalid UTF-8"),
    Refusal(
      "GBK", [0x61, 0x0A, 0xC3, 0xFB],
      "2:1: error: invalid UTF-8; it looks like GBK, save it as UTF-8"),
    Refusal("NUL", "a\n\0\n", "2:1: error: character U+0000 is not allowed"),
    Refusal(
      "many fields", String(repeating: ",", count: 5000),
      "1:4097: error: more than 4096 fields in one row"),
  ]

  @Test("tell place and reason", arguments: refusals)
  func refuses(_ row: Refusal) {
    row.check { bytes throws(InputError) in _ = try CSVTable.parse(bytes, path: "x") }
  }
}
