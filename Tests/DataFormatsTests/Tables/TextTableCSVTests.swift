import DataFormats
import Testing

@Suite("Tables without a known header, in CSV")
struct TextTableCSVTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let text: String
    let cells: [[String]]
    var testDescription: String { text.debugDescription }
  }

  @Test(
    "are read with rows of any length",
    arguments: [
      Row(text: "a,b\n1\n2,3,4\n", cells: [["a", "b"], ["1"], ["2", "3", "4"]]),
      Row(text: "title\n\na;b\n1;2,5\n", cells: [["title"], ["a", "b"], ["1", "2,5"]]),
      Row(text: "a\tb\r\n\"x\ny\"\tz\r\n", cells: [["a", "b"], ["x\ny", "z"]]),
      Row(text: "\u{FEFF}a,b", cells: [["a", "b"]]),
      Row(text: "'=1,''=2,3-", cells: [["=1", "'=2", "3-"]]),
      Row(text: "\"a;b\",c\n", cells: [["a;b", "c"]]),
    ])
  func reads(row: Row) throws {
    let table = try TextTable.csv(Array(row.text.utf8), path: "x.csv")
    #expect(table.rows.map(\.cells) == row.cells)
  }

  @Test("tell the line that each row starts at")
  func tellsLines() throws {
    let table = try TextTable.csv(Array("a\n\n\"b\nc\"\nd\n".utf8), path: "x.csv")
    #expect(table.rows.map(\.line) == [1, 3, 5])
  }

  struct Refused: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let message: String
    var testDescription: String { name }
  }

  static let refused: [Refused] = [
    Refused(name: "nothing", bytes: [], message: "x.csv: error: is empty"),
    Refused(
      name: "NUL", bytes: Array("a\0".utf8),
      message: "x.csv:1:2: error: character U+0000 is not allowed"),
    Refused(
      name: "an open quote", bytes: Array("a,\"b".utf8),
      message: "x.csv:1:3: error: the input ends inside a quoted field"),
    Refused(
      name: "a huge cell", bytes: Array("a,".utf8) + [UInt8](repeating: 0x78, count: 10 << 20),
      message: "x.csv:1:3: error: a text longer than 1048576 bytes"),
    Refused(
      name: "too many cells", bytes: [UInt8](repeating: UInt8(ascii: ","), count: 300),
      message: "x.csv:1:257: error: more than 256 fields in one row"),
    Refused(
      name: "too many rows", bytes: Array(String(repeating: "a\n", count: 10_001).utf8),
      message: "x.csv:10001:1: error: more than 10000 rows"),
  ]

  @Test("are refused where they would take too much or are damaged", arguments: refused)
  func refuses(row: Refused) {
    let error = #expect(throws: InputError.self) {
      try TextTable.csv(row.bytes, path: "x.csv")
    }
    #expect(error?.description == row.message)
  }
}
