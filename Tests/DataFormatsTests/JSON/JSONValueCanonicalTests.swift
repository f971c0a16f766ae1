import DataFormats
import Testing

@Suite("Canonical JSON")
struct JSONValueCanonicalTests {
  @Test("sorts keys by bytes at every depth and writes no blanks")
  func writes() throws {
    let value = try JSONValue.parse(
      Array(#"{"b": [1, {"é": 2, "z": 1.50}], "B": null, "a": true}"#.utf8), path: "x")
    #expect(
      String(decoding: value.canonicalBytes, as: UTF8.self)
        == #"{"B":null,"a":true,"b":[1,{"z":1.50,"é":2}]}"#)
  }

  @Test("leaves out members without a value")
  func leavesOut() {
    let value = JSONValue.members([("a", nil), ("b", .int(-3))])
    #expect(String(decoding: value.canonicalBytes, as: UTF8.self) == #"{"b":-3}"#)
  }
}
