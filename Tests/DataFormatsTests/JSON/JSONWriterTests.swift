import DataFormats
import Testing

@Suite("JSON writer")
struct JSONWriterTests {
  private func text(_ writer: JSONWriter) -> String {
    String(decoding: writer.finish(), as: UTF8.self)
  }

  @Test func `items go on their own lines`() {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("name", "x")
    writer.member("count", 3)
    writer.member("tags", ["a", "b"])
    writer.member("done", true)
    writer.key("empty")
    writer.beginArray()
    writer.endArray()
    writer.key("none")
    writer.null()
    writer.endObject()
    #expect(
      text(writer) == """
        {
          "name": "x",
          "count": 3,
          "tags": [
            "a",
            "b"
          ],
          "done": true,
          "empty": [],
          "none": null
        }

        """)
  }

  @Test func `without indentation there is no blank`() throws {
    let source = #"{"a":[1,{"b":null}],"c":-1.50}"#
    var writer = JSONWriter(isIndented: false)
    writer.value(try JSONValue.parse(Array(source.utf8), path: "x"))
    #expect(text(writer) == source + "\n")
  }

  @Test func `no text breaks out of a script or a line`() throws {
    let nasty = "</script>\"\\\u{0}\u{1B}\u{7F}\n\r\t\u{2028}\u{2029}é😀"
    var writer = JSONWriter(isIndented: false)
    writer.string(nasty)
    #expect(
      text(writer) == #""\u003c/script>\"\\\u0000\u001b\u007f\n\r\t\u2028\u2029é😀""# + "\n")
    #expect(try JSONValue.parse(writer.bytes, path: "x").string == nasty)
  }
}
