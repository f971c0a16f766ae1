import DataFormats
import Testing

@Suite("XML")
struct XMLTests {
  static let sample = """
    <?xml version="1.0" encoding="UTF-8"?><!-- c --><!DOCTYPE a PUBLIC "-//x" "http://h.invalid/a.dtd">
    <a x="1 &lt; 2" p:y='é'  xmlns:p="urn:p"><p:b/>t&amp;研u😀<![CDATA[<&>é研]]]]]>&#8594;<?pi x?></a>

    """

  @Test("elements, attributes and text come, whatever the pieces", arguments: [1, 2, 3, 7, .max])
  func events(_ pieceSize: Int) throws {
    let steps = try XMLRecorder.read(Array(Self.sample.utf8), pieceSize: pieceSize)
    #expect(steps == ["<a x=1 < 2 y=é>", "<b>", "</b>", "t&研u😀<&>é研]]]→", "</a>"])
  }

  struct Encoded: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    var testDescription: String { name }
  }

  static let encodings: [Encoded] = [
    Encoded(name: "UTF-8 with mark", bytes: [0xEF, 0xBB, 0xBF] + Array("<a>é研</a>".utf8)),
    Encoded(
      name: "UTF-16, little end first", bytes: UTF16Bytes.of("<a>é研</a>", isBigEndian: false)),
    Encoded(name: "UTF-16, big end first", bytes: UTF16Bytes.of("<a>é研</a>", isBigEndian: true)),
    Encoded(
      name: "Latin-1",
      bytes: Array("<?xml version='1.0' encoding='iso-8859-1'?><a>".utf8) + [0xE9]
        + Array("&#x7814;</a>".utf8)),
    Encoded(
      name: "Windows 1252 by its name in Java",
      bytes: Array("<?xml version='1.0' encoding='Cp1252'?><a>".utf8) + [0xE9]
        + Array("&#x7814;</a>".utf8)),
    Encoded(
      name: "ASCII by the name of a POSIX locale",
      bytes: Array(
        "<?xml version='1.0' encoding='ANSI_X3.4-1968'?><a>&#xE9;&#x7814;</a>".utf8)),
    Encoded(
      name: "GB 18030",
      bytes: Array("<?xml version='1.0' encoding='GB18030'?><a>".utf8) + [0xA8, 0xA6, 0xD1, 0xD0]
        + Array("</a>".utf8)),
  ]

  @Test("encodings that are read", arguments: encodings)
  func encoding(_ row: Encoded) throws {
    #expect(try XMLRecorder.read(row.bytes) == ["<a>", "é研", "</a>"])
  }

  @Test func `an empty set of declarations is none`() throws {
    let text = "<!DOCTYPE a PUBLIC '-//x' 'a.dtd' [\n]>\n<a/>"
    #expect(try XMLRecorder.read(Array(text.utf8)) == ["<a>", "</a>"])
  }

  @Test("a '>' inside the quotes of a DOCTYPE ends nothing, however it arrives", arguments: 1...80)
  func quotedEnd(_ pieceSize: Int) throws {
    let text = "<?p <b '?><!-- <c -> \" --><!DOCTYPE a PUBLIC \"-'x\" 'a<b>\".dtd'>\n<a b='1'/>"
    let steps = try XMLRecorder.read(Array(text.utf8), pieceSize: pieceSize)
    #expect(steps == ["<a b=1>", "</a>"])
  }

  @Test func `version 1.1 and prefixes nobody declared are read`() throws {
    let text = "<?xml version='1.1'?><x:a y:b='1'><c/></x:a>"
    #expect(try XMLRecorder.read(Array(text.utf8)).count == 4)
  }

  @Test("a text has no limit and comes in pieces", arguments: ["", "<![CDATA["])
  func longText(_ opening: String) throws {
    let closing = opening.isEmpty ? "" : "]]>"
    let text = "<a>\(opening)\(String(repeating: "x", count: 11_000_000))\(closing)</a>"
    let recorder = XMLRecorder()
    try XML.parse(Array(text.utf8), path: "x", handler: recorder)
    #expect(recorder.textBytes == 11_000_000)
    #expect(recorder.longestPiece < 100_000)
  }

  @Test func `lines and characters in a long section are watched`() {
    let lines = String(repeating: "é\n", count: 50_000)
    let broken = "<a><![CDATA[\(lines)]]>\n<b></a>"
    let forbidden = "<a><![CDATA[\(lines)\u{1B}]]></a>"
    let unfinished = "<a><![CDATA[\(lines)"
    let errors = [broken, forbidden, unfinished].map { text in
      #expect(throws: InputError.self) { try XMLRecorder.read(Array(text.utf8)) }?.description
    }
    #expect(
      errors == [
        "x:50002:8: error: expected the end tag of 'b'",
        "x:50001:1: error: character U+001B is not allowed",
        "x:50001:1: error: the input ends inside an element",
      ])
  }

  @Test func `text nobody wants is dropped`() throws {
    let recorder = XMLRecorder(wantsText: false)
    try XML.parse(Array("<a>text</a>".utf8), path: "x", handler: recorder)
    #expect(recorder.steps == ["<a>", "</a>"])
  }

  @Test func `attributes are found by local name and compared as bytes`() throws {
    final class Probe: XMLHandler {
      var found: [String] = []
      func start(_ element: XMLElementStart) throws(InputError) {
        found.append(
          "\(element.isNamed("case")) \(element.isNamed("cas")) \(element.isNamed("cases"))")
        found.append(
          "\(element["n"]?.int ?? -1) \(element["big"]?.int ?? -1) \(element["neg"]?.int ?? -1)")
        found.append("\(element["s"]?.equals("ok") == true) \(element["s"]?.equals("o") == true)")
        found.append(
          "\(element.string("none") ?? "-") \(element.namespace ?? "-") \(element.depth)")
      }
      func end(_ element: XMLElementEnd) throws(InputError) {}
    }
    let probe = Probe()
    let text =
      "<case xmlns='urn:c' n='42' big='9223372036854775808' neg='-9223372036854775808' s='ok'/>"
    try XML.parse(Array(text.utf8), path: "x", handler: probe)
    #expect(
      probe.found == ["true false false", "42 -1 -9223372036854775808", "true false", "- urn:c 1"])
  }

  @Test func `what a handler throws ends the reading`() {
    final class Refuser: XMLHandler {
      var starts = 0
      func start(_ element: XMLElementStart) throws(InputError) {
        starts += 1
        throw InputError(path: "x", position: element.position, problem: .other("no"))
      }
      func end(_ element: XMLElementEnd) throws(InputError) {}
    }
    let refuser = Refuser()
    let error = #expect(throws: InputError.self) {
      try XML.parse(Array("<a>\n<b/></a>".utf8), path: "x", handler: refuser)
    }
    #expect(error?.description == "x:1:3: error: no")
    #expect(refuser.starts == 1)
  }
}
