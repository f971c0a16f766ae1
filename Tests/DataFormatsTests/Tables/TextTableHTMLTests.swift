import DataFormats
import Testing

@Suite("Tables of web pages")
struct TextTableHTMLTests {
  struct Page: Sendable, CustomTestStringConvertible {
    let name: String
    let html: String
    let tables: [[[String]]]
    var testDescription: String { name }

    init(_ name: String, _ html: String, _ tables: [[[String]]]) {
      (self.name, self.html, self.tables) = (name, html, tables)
    }
  }

  static let pages: [Page] = [
    Page("no table", "<p>text</p>", []),
    Page(
      "plain", "<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>",
      [[["a", "b"], ["1", "2"]]]),
    Page("no end tags", "<TABLE><TR><TD>a<TD>b<TR><TD>1<TD>2", [[["a", "b"], ["1", "2"]]]),
    Page(
      "spans downwards",
      "<table><tr><td rowspan=3>a<td>1<tr><td rowspan=\"2\">2<td>x<tr><td>y<tr><td>b</table>",
      [[["a", "1"], ["a", "2", "x"], ["a", "2", "y"], ["b"]]]),
    Page(
      "spans across", "<table><tr><td colspan=3>a<td>b<tr><td>1<td>2</table>",
      [[["a", "", "", "b"], ["1", "2"]]]),
    Page(
      "spans both ways", "<table><tr><td colspan=2 rowspan=2>a<td>b<tr><td>c</table>",
      [[["a", "", "b"], ["a", "", "c"]]]),
    Page(
      "spans into columns that the row does not reach",
      "<table><tr><td>a<td>b<td rowspan=2>c<tr><td>1</table>",
      [[["a", "b", "c"], ["1", "", "c"]]]),
    Page(
      "spans without sense",
      "<table><tr><td rowspan=-1>a<td colspan=x>b<td rowspan=0>c<tr><td>1<td>2<tr></table>",
      [[["a", "b", "c"], ["1", "2", "c"], ["", "", "c"]]]),
    Page(
      "lines and blanks",
      "<table><tr><td> a\n  b<br>c<p>d</p>&nbsp;<div>e</div> <td>&nbsp;</table>",
      [[["a b\nc\nd\ne", ""]]]),
    Page(
      "entities", "<table><tr><td>&lt;b&gt; &amp;amp; &#27573; &eacute; &unknown; &#x0;</table>",
      [[["<b> &amp; 段 é &unknown;"]]]),
    Page(
      "scripts, styles and comments",
      "<table><tr><td>a<script>x = '<td>no';</script><style>td{}</style><!-- <td>no -->b</table>",
      [[["ab"]]]),
    Page(
      "a table inside a cell",
      "<table><tr><td>a<table><tr><td>in</td></tr></table>b</td><td>c</td></tr></table>",
      [[["a\nin\nb", "c"]], [["in"]]]),
    Page(
      "an encoding that is not the page's",
      "<meta charset=\"gb2312\"><table><tr><td>自评</table>", [[["自评"]]]),
    Page(
      "as spreadsheet programs save it",
      """
      <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--
      td {mso-number-format:"\\@";}
      --></style></head><body><!--[if gte mso 9]><xml><x:Name>no</x:Name></xml><![endif]-->
      <table border=0 cellpadding=0><col width=64><tr height=18>
       <td height=36 rowspan=2 class=xl65>a</td><td x:str>3-<span style='mso-spacerun:yes'>
       </span></td></tr><tr><td><font face="x">b</font></td></tr></table></body></html>
      """, [[["a", "3-"], ["a", "b"]]]),
  ]

  @Test("are laid out as a reader sees them", arguments: pages)
  func reads(page: Page) throws {
    let tables = try TextTable.html(Array(page.html.utf8), path: "x.html")
    #expect(tables.map { $0.rows.map(\.cells) } == page.tables)
  }

  @Test("tell the line of each row")
  func tellsLines() throws {
    let tables = try TextTable.html(
      Array("<table>\n<tr><td>a</td></tr>\n\n<tr><td>b</td></tr></table>".utf8), path: "x.html")
    #expect(tables.first?.rows.map(\.line) == [2, 4])
  }

  struct Refused: Sendable, CustomTestStringConvertible {
    let name: String
    let html: String
    let message: String
    var testDescription: String { name }

    init(_ name: String, _ html: String, _ message: String) {
      (self.name, self.html, self.message) = (name, html, message)
    }
  }

  static let refused: [Refused] = [
    Refused("NUL", "<table><tr><td>a\0b", "character U+0000 is not allowed"),
    Refused(
      "a huge cell", "<table><tr><td>" + String(repeating: "x", count: 10 << 20),
      "a text longer than 1048576 bytes"),
    Refused(
      "a huge cell in pieces",
      "<table><tr><td>" + String(repeating: "xxxxxxx<b>y</b>", count: 200_000),
      "a text longer than 1048576 bytes"),
    Refused(
      "elements without end", String(repeating: "<div>", count: 100_000),
      "nested deeper than 256 levels"),
    Refused(
      "tables in tables", String(repeating: "<table><tr><td>", count: 1_000),
      "nested deeper than 8 levels"),
    Refused(
      "a tag of many attributes",
      "<table " + (0..<60_000).map { "a\($0) " }.joined() + ">",
      "a tag, comment or instruction longer than 131072 bytes"),
    Refused(
      "a tag of attributes",
      "<table " + (0..<2_000).map { "a\($0) " }.joined() + "><tr><td>",
      "more than 256 attributes in one tag"),
    Refused(
      "rows", "<table>" + String(repeating: "<tr>", count: 10_002), "more than 10000 rows"),
    Refused(
      "columns", "<table><tr><td colspan=1000>a", "more than 256 fields in one row"),
  ]

  @Test("are refused where they would take too much", arguments: refused)
  func refuses(row: Refused) {
    let error = #expect(throws: InputError.self) {
      try TextTable.html(Array(row.html.utf8), path: "x.html")
    }
    #expect(error?.message == row.message)
  }

  @Test("a span over more rows than there are adds none")
  func spansNowhere() throws {
    let html = "<table>" + String(repeating: "<tr><td rowspan=65534 colspan=9>a", count: 20)
    let tables = try TextTable.html(Array(html.utf8), path: "x.html")
    #expect(tables.first?.rows.count == 20)
    #expect(tables.first?.rows.last?.cells.count == 180)
  }

  @Test("damaged pages give tables or a refusal, never more")
  func survives() {
    let whole = Array(Self.pages.map(\.html).joined().utf8)
    for end in stride(from: 0, to: whole.count, by: 7) {
      _ = try? TextTable.html(Array(whole[..<end]), path: "x.html")
      var damaged = whole
      damaged[end] = UInt8(truncatingIfNeeded: end &* 31)
      _ = try? TextTable.html(damaged, path: "x.html")
    }
  }
}
