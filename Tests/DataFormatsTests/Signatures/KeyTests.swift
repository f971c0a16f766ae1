import DataFormats
import Testing

@Suite("Keys and signatures")
struct KeyTests {
  /// A key of RFC 8032, section 7.1, test 2, as `openssl pkey` writes it.
  private static let known = """
    -----BEGIN PRIVATE KEY-----
    MC4CAQAwBQYDK2VwBCIEIEzNCJso/5banbbDRuwRTg9bijGfNaumJNqM9u1PuKb7
    -----END PRIVATE KEY-----

    """

  @Test("signs as RFC 8032 says")
  func signsAsPublished() throws {
    let key = try PrivateKey(pem: Array(Self.known.utf8), path: "k")
    let signature = try key.signature(of: [0x72])
    let expected = """
      92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da\
      085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00
      """
    #expect(Self.hex(signature) == expected)
    #expect(key.publicKey.verifies(signature, of: [0x72]))
    #expect(key.pem == Array(Self.known.utf8))
  }

  @Test("keeps a key through PEM, and its identity", arguments: SignatureAlgorithm.allCases)
  func roundTrips(algorithm: SignatureAlgorithm) throws {
    let key = try PrivateKey(new: algorithm)
    let again = try PrivateKey(pem: key.pem, path: "k")
    let half = try PublicKey(pem: key.publicKey.pem, path: "k.pub")
    #expect(again.publicKey.id == key.publicKey.id)
    #expect(half.id == key.publicKey.id)
    #expect(half.algorithm == algorithm)
    #expect(half.verifies(try again.signature(of: [1, 2, 3]), of: [1, 2, 3]))
  }

  @Test("refuses each changed byte and other keys", arguments: SignatureAlgorithm.allCases)
  func refusesChanges(algorithm: SignatureAlgorithm) throws {
    let key = try PrivateKey(new: algorithm)
    let message = Array("what was said".utf8)
    let signature = try key.signature(of: message)
    for place in message.indices {
      var changed = message
      changed[place] ^= 1
      #expect(!key.publicKey.verifies(signature, of: changed))
    }
    for place in signature.indices {
      var changed = signature
      changed[place] ^= 0x10
      #expect(!key.publicKey.verifies(changed, of: message))
    }
    for length in [0, 1, signature.count - 1] {
      #expect(!key.publicKey.verifies(Array(signature.prefix(length)), of: message))
    }
    #expect(!(try PrivateKey(new: algorithm)).publicKey.verifies(signature, of: message))
  }

  struct Refused: Sendable, CustomTestStringConvertible {
    let text: String
    let error: KeyError
    var testDescription: String { "\(error)" }
  }

  @Test(
    "refuses what is no private key",
    arguments: [
      Refused(text: "", error: .noPrivateKey(path: "k")),
      Refused(text: "-----BEGIN PRIVATE KEY-----\n????\n", error: .noPrivateKey(path: "k")),
      Refused(
        text: "-----BEGIN ENCRYPTED PRIVATE KEY-----\nAAAA\n-----END ENCRYPTED PRIVATE KEY-----\n",
        error: .encrypted(path: "k")),
      // X25519, which cannot sign.
      Refused(
        text: """
          -----BEGIN PRIVATE KEY-----
          MC4CAQAwBQYDK2VuBCIEIEzNCJso/5banWbDRuwRTg9bijGfNauoJNqM9u1PuKb7
          -----END PRIVATE KEY-----

          """, error: .unsupported(path: "k")),
    ])
  func refusesPrivate(row: Refused) {
    let error = #expect(throws: KeyError.self) {
      try PrivateKey(pem: Array(row.text.utf8), path: "k")
    }
    #expect(error == row.error)
  }

  @Test("takes no private key for a public one")
  func refusesPublic() {
    let error = #expect(throws: KeyError.self) {
      try PublicKey(pem: Array(Self.known.utf8), path: "k")
    }
    #expect(error == .privateKeyGiven(path: "k"))
    let other = #expect(throws: KeyError.self) { try PublicKey(pem: [0, 255], path: "k") }
    #expect(other == .noPublicKey(path: "k"))
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
