import DataFormats
import Testing

@Suite("Digests")
struct DigestTests {
  /// The examples of FIPS 180-4.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
  ])
  func `the standard's examples come out`(_ text: String, _ hex: String) {
    #expect(Digest.sha256(text).hex == hex)
    #expect(Digest.sha256(text).description == "sha256:\(hex)")
  }

  @Test func `a digest is read back with and without its prefix`() {
    let digest = Digest.sha256("abc")
    #expect(Digest(hex: digest.hex.uppercased()) == digest)
    #expect(Digest(hex: digest.description) == digest)
    #expect(Digest(hex: "ba78") == nil)
    #expect(Digest(hex: digest.hex.dropLast() + "g") == nil)
  }

  @Test func `bytes passed on in pieces have the digest of the whole`() throws {
    let bytes = (0..<1000).map { UInt8($0 % 251) }
    let source = HashingByteSource(MemoryByteSource(bytes, pieceSize: 7))
    #expect(try source.finish() == Digest.sha256(bytes))
    #expect(source.byteCount == 1000)
  }
}
