import DataFormats
import Testing

@Suite("Identifiers made from names")
struct NameUUIDTests {
  @Test("makes what Python's uuid5 makes")
  func makesKnown() {
    #expect("\(NameUUID.url)" == "6ba7b811-9dad-11d1-80b4-00c04fd430c8")
    let made = NameUUID("http://example.com/", in: .url)
    #expect("\(made)" == "0a300ee9-f9e4-5697-a51a-efc7fafaba67")
    #expect(NameUUID("a", in: made) != NameUUID("b", in: made))
  }
}
