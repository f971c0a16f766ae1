import DataFormats
import Testing

@Suite("Rows of tables as they stream by")
struct CSVRowsTests {
  private static func rows(_ text: String, piece: Int) throws -> [[String]] {
    var rows = CSVRows(MemoryByteSource(Array(text.utf8), pieceSize: piece), path: "x")
    var result: [[String]] = []
    while try rows.next() { result.append(rows.fields) }
    return result
  }

  static let samples = [
    "a,b\n1,2\n", "a;b\r\n1;2", "a\tb,c\td\n", "a,\"b,\"\"c\"\"\",\"\"\n\"x\ny\",,\n\n\nz,1,2\n",
    "\u{FEFF}a,b\n,\n", "a\n", "\n\n", "\"a;b;c\",d\n1,2\n", "é,\"ü\n\n\"\n",
  ]

  @Test("are the rows of the whole table", arguments: samples, [1, 3, .max])
  func agree(_ text: String, piece: Int) throws {
    let table = try? CSVTable.parse(Array(text.utf8), path: "x")
    let expected = table.map { [$0.header] + $0.rows.map(\.fields) } ?? []
    let found = try Self.rows(text, piece: piece)
    // The table refuses what has rows of several widths, and what has none.
    if table != nil { #expect(found == expected) }
    #expect(found.allSatisfy { !$0.isEmpty })
    #expect((table == nil) == (Set(found.map(\.count)).count != 1))
  }

  @Test(
    "that are broken are refused with their line",
    arguments: [
      ("a,b\n\"c\nd", "x:2:1: error: the input ends inside a quoted field"),
      ("a,b\n\n\"c\"d,e\n", "x:3:1: error: text behind a closing quote; double the quotes inside"),
      ("a,b\nc\u{0},d\n", "x:2:1: error: character U+0000 is not allowed"),
    ])
  func refuses(_ row: (text: String, message: String)) {
    let error = #expect(throws: InputError.self) { try Self.rows(row.text, piece: 5) }
    #expect(error?.description == row.message)
  }

  @Test("name the fields and bytes of each row, and none behind the last")
  func fields() throws {
    var rows = CSVRows(MemoryByteSource(Array("a,b\ncd,e\n".utf8)), path: "x")
    #expect(try rows.next())
    #expect(try rows.next())
    #expect(rows.count == 2)
    #expect(rows.field(0) == "cd")
    #expect(rows.field(1) == "e")
    #expect(rows.field(2) == "")
    #expect(rows.position.line == 2)
    #expect(try !rows.next())
  }

  @Test("beyond the limits are refused")
  func limits() {
    var limits = CSVLimits.evidence
    (limits.fields, limits.textBytes) = (2, 16)
    for text in ["a,b,c\n", "\"" + String(repeating: "a\n", count: 20)] {
      var rows = CSVRows(MemoryByteSource(Array(text.utf8)), path: "x", limits: limits)
      var isRefused = false
      do { _ = try rows.next() } catch { isRefused = true }
      #expect(isRefused)
    }
  }
}
