import DataFormats
import Testing

@Suite("JSON values")
struct JSONValueTests {
  @Test func `nodes know their place`() throws {
    let node = try JSONNode.parse(Array("{\n  \"a\": [1, {\"b\": null}]\n}".utf8), path: "x")
    #expect(node["a"]?.items[1].position == SourcePosition(line: 2, column: 12, offset: 13))
    #expect(node["a"]?.items[1].members[0].keyPosition.column == 13)
    #expect(node["a"]?.items[1]["b"]?.isNull == true)
  }

  @Test func `numbers stay as written`() throws {
    let value = try JSONValue.parse(
      Array("[1.50, 1e2, -9223372036854775808, 1e-400]".utf8), path: "x")
    #expect(
      value.items.map { $0.number?.text } == ["1.50", "1e2", "-9223372036854775808", "1e-400"])
    #expect(value.items.map(\.int) == [nil, nil, .min, nil])
    #expect(value.items.map(\.double) == [1.5, 100, -9_223_372_036_854_775_808, 0])
  }

  @Test func `equality regards order and numbers as written`() throws {
    func parse(_ text: String) throws -> JSONValue {
      try JSONValue.parse(Array(text.utf8), path: "x")
    }
    #expect(try parse(#"{"a":1,"b":[true]}"#) == parse(#" { "a" : 1 , "b" : [ true ] } "#))
    #expect(try parse(#"{"a":1,"b":2}"#) != parse(#"{"b":2,"a":1}"#))
    #expect(try parse("1.0") != parse("1"))
    #expect(try Set([parse("[1]"), parse("[ 1 ]")]).count == 1)
  }
}
