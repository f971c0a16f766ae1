import DataFormats
import Testing

@Suite("Writing comma-separated values")
struct CSVWriterTests {
  struct Guarded: Sendable, CustomTestStringConvertible {
    let text: String
    let cell: String
    var testDescription: String { text.debugDescription }
  }

  static let guarded: [Guarded] = [
    Guarded(text: "3-", cell: "3-"), Guarded(text: "", cell: ""), Guarded(text: "a=b", cell: "a=b"),
    Guarded(text: "=1+1", cell: "'=1+1"), Guarded(text: "+1", cell: "'+1"),
    Guarded(text: "-", cell: "'-"), Guarded(text: "@SUM(A1)", cell: "'@SUM(A1)"),
    Guarded(text: "\tx", cell: "'\tx"), Guarded(text: "\rx", cell: "'\rx"),
    Guarded(text: "\n=x", cell: "'\n=x"), Guarded(text: "\r\n=x", cell: "'\r\n=x"),
    Guarded(text: "＝1", cell: "'＝1"), Guarded(text: "＠a", cell: "'＠a"),
    Guarded(text: "'=x", cell: "''=x"), Guarded(text: "'quoted'", cell: "'quoted'"),
    Guarded(text: "'", cell: "'"), Guarded(text: "=\u{301}x", cell: "'=\u{301}x"),
  ]

  @Test("guards what a spreadsheet would run, and takes the guard off again", arguments: guarded)
  func guards(row: Guarded) {
    #expect(CSVGuard.guarded(row.text) == row.cell)
    #expect(CSVGuard.unguarded(row.cell) == row.text)
  }

  @Test("quotes every text and ends rows with CR LF")
  func quotes() {
    var writer = CSVWriter()
    writer.row(["a", "say \"x\", y", "two\nlines"])
    writer.row(["", "中", "=1"])
    #expect(
      String(decoding: writer.bytes, as: UTF8.self)
        == "\"a\",\"say \"\"x\"\", y\",\"two\nlines\"\r\n\"\",\"中\",\"'=1\"\r\n")
  }

  @Test("is read back as it was written, with and without a mark", arguments: [false, true])
  func readsBack(isMarked: Bool) throws {
    let texts = CSVWriterTests.guarded.map(\.text)
    var writer = CSVWriter(isMarked: isMarked)
    writer.row(texts.map { "column \($0.debugDescription)" })
    writer.row(texts)
    let table = try CSVTable.parse(writer.bytes, path: "t.csv")
    #expect(table.rows.first?.fields.map(CSVGuard.unguarded) == texts)
    #expect(table.header.first == "column \"3-\"")
  }
}
