import DataFormats
import Testing

@Suite("XML refusals")
struct XMLRefusalTests {
  private static func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  private static func numbered(_ count: Int, _ text: (Int) -> String) -> String {
    (0..<count).map(text).joined(separator: " ")
  }

  static let declares = " error: declarations inside DOCTYPE are not read; remove them"

  static let refusals: [Refusal] = [
    Refusal("nothing", "", " error: is empty"),
    Refusal("only a mark", [0xEF, 0xBB, 0xBF], "1:1: error: there is no complete element"),
    Refusal("only text", "hello world", "1:1: error: expected '<' and an element"),
    Refusal("three bytes", "<a>", "1:1: error: there is no complete element"),
    Refusal(
      "cut in a tag", "<testsuite><testcase name='a'/><testcase name='b'",
      "1:50: error: the input ends inside an element"),
    Refusal(
      "cut in an element", "<testsuite><testcase>", "1:22: error: the input ends inside an element"),
    Refusal(
      "two roots", "<a/><b/>", "1:5: error: expected nothing after the root element, found more"),
    Refusal("wrong end tag", "<a><b></a></b>", "1:11: error: expected the end tag of 'b'"),
    Refusal(
      "HTML", "<!DOCTYPE html><html><body><br><p>x</body></html>",
      "1:43: error: expected the end tag of 'p'"),
    Refusal("gzip", [0x1F, 0x8B, 8, 0], " error: is compressed; unpack it with gunzip first"),
    Refusal("ampersand", "<a>a & b</a>", "1:7: error: expected a name; write '&amp;' for '&'"),
    Refusal("equal attributes", "<a x='1' x='2'/>", "1:15: error: attribute 'x' stands twice"),
    Refusal("unknown entity", "<a>x&foo;y</a>", "1:10: error: entity 'foo' is not defined"),
    Refusal(
      "unknown entity in an attribute", "<a b='x&foo;y'/>",
      "1:13: error: entity 'foo' is not defined"),
    Refusal(
      "entity of an outer DTD", "<!DOCTYPE r SYSTEM 'file:///e.dtd'><r>&leak;</r>",
      "1:45: error: entity 'leak' is not defined"),
    Refusal(
      "entity bomb", "<!DOCTYPE z [<!ENTITY a 'lol'><!ENTITY b '&a;&a;'>]><z>&b;</z>",
      "1:13:" + declares),
    Refusal(
      "outer entity", "<!DOCTYPE r [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><r>&x;</r>",
      "1:13:" + declares),
    Refusal(
      "parameter entity",
      "<!DOCTYPE r SYSTEM 'r.dtd' [<!ENTITY % p SYSTEM 'file:///e.dtd'> %p;]><r/>",
      "1:28:" + declares),
    Refusal(
      "UTF-7", "<?xml version='1.0' encoding='UTF-7'?><a>+ADw-b/+AD4-</a>",
      "1:39: error: encoding 'UTF-7' is not read; use UTF-8"),
    Refusal(
      "unknown encoding", "<?xml version='1.0' encoding='x-evil'?><a/>",
      "1:38: error: encoding 'x-evil' is not read; use UTF-8"),
    Refusal(
      "no UTF-8", Array("<a>".utf8) + [0x80] + Array("</a>".utf8),
      "1:4: error: invalid UTF-8"),
    Refusal("NUL", "<a>x\0y</a>", "1:5: error: character U+0000 is not allowed"),
    Refusal("escape character", "<a>\u{1B}[31m</a>", "1:4: error: character U+001B is not allowed"),
    Refusal(
      "reference to an escape character", "<a>&#27;</a>",
      "1:9: error: a character that XML forbids"),
    Refusal("depth", repeated("<a>", 100_000), "1:1539: error: nested deeper than 512 levels"),
    Refusal(
      "attributes", "<a \(numbered(60_000) { "a\($0)='1'" })/>",
      "1:1: error: more than 4096 attributes in one tag"),
    Refusal(
      "few attributes too many", "<a \(numbered(4_097) { "a\($0)=''" })/>",
      "1:35766: error: more than 4096 attributes in one tag"),
    Refusal(
      "namespaces", "<a \(numbered(20_000) { "xmlns:n\($0)='u'" })/>",
      "1:1: error: more than 4096 attributes in one tag"),
    Refusal(
      "long attribute", "<a b='\(repeated("x", 11_000_000))'/>",
      "1:1: error: a tag, comment or instruction longer than 1048576 bytes"),
    Refusal(
      "long name", "<\(repeated("n", 200_000))/>", "1:1: error: a name longer than 65536 bytes"),
    Refusal(
      "long comment", "<a><!--\(repeated("x", 2_000_000))--></a>",
      "1:4: error: a tag, comment or instruction longer than 1048576 bytes"),
  ]

  @Test("tell place and reason", arguments: refusals)
  func refuses(_ row: Refusal) {
    row.check { bytes throws(InputError) in _ = try XMLRecorder.read(bytes) }
  }

  /// Cuts and flips a document at every place: the outcome may be anything but a crash or a hang.
  @Test func `damaged documents are read or refused, cut ones refused`() {
    let bytes = Array(XMLTests.sample.utf8)
    let end = bytes.count - 2
    for place in 0..<end {
      #expect(throws: InputError.self) { try XMLRecorder.read(Array(bytes[..<place])) }
      var flipped = bytes
      flipped[place] ^= UInt8(truncatingIfNeeded: 1 + place * 37)
      _ = try? XMLRecorder.read(flipped)
    }
  }
}
