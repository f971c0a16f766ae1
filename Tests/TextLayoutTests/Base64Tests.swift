import Testing
import TextLayout

@Suite("Base64")
struct Base64Tests {
  @Test(
    "decodes the vectors of RFC 4648 and both alphabets",
    arguments: [
      ("", ""), ("Zg==", "f"), ("Zm8=", "fo"), ("Zm9v", "foo"), ("Zm9vYg==", "foob"),
      ("Zm9vYmE=", "fooba"), ("Zm9vYmFy", "foobar"), ("Zm9vYg", "foob"),
      ("Zm9v\nYmFy\r\n", "foobar"),
      ("Pz8/Pj4+", "???>>>"), ("Pz8_Pj4-", "???>>>"),
    ])
  func decodes(_ row: (text: String, plain: String)) {
    #expect(Base64.decodeForgiving(row.text) == Array(row.plain.utf8))
  }

  @Test(
    "refuses what stands for no bytes",
    arguments: ["Z", "Zg=", "Zg===", "Zg==Zg==", "Zh==", "Zm9=", "Zm 9v", "Zm9v!", "=", "é"])
  func refuses(_ text: String) {
    #expect(Base64.decodeForgiving(text) == nil)
  }
}
