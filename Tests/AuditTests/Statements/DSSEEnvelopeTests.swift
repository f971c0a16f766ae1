import Audit
import DataFormats
import Testing

@Suite("Envelopes")
struct DSSEEnvelopeTests {
  @Test("encodes what is signed as the specification's example")
  func encodes() {
    let message = DSSEEnvelope.message(
      type: "http://example.com/HelloWorld", payload: Array("hello world".utf8))
    #expect(
      String(decoding: message, as: UTF8.self)
        == "DSSEv1 29 http://example.com/HelloWorld 11 hello world")
  }

  @Test("verifies with each signer's key and no other", arguments: SignatureAlgorithm.allCases)
  func verifies(algorithm: SignatureAlgorithm) throws {
    let keys = [try PrivateKey(new: algorithm), try PrivateKey(new: .ed25519)]
    let envelope = try DSSEEnvelope(signing: [1, 2, 3], type: "t", with: keys)
    let read = try DSSEEnvelope(envelope.bytes, path: "e")
    #expect(read == envelope)
    #expect(read.bytes == envelope.bytes)
    for key in keys { #expect(read.isSigned(by: key.publicKey)) }
    #expect(!read.isSigned(by: try PrivateKey(new: algorithm).publicKey))
    #expect(read.signatures.map(\.keyID) == keys.map(\.publicKey.id.hex))
  }

  @Test("reads both alphabets and keys it does not know")
  func readsOthers() throws {
    let text = #"{"x": 1, "payloadType": "t", "payload": "-_8", "signatures": [{"sig": "AA=="}]}"#
    let envelope = try DSSEEnvelope(Array(text.utf8), path: "e")
    #expect(envelope.payload == [0xFB, 0xFF])
    #expect(envelope.signatures.map(\.bytes) == [[0]])
  }

  @Test(
    "refuses",
    arguments: [
      "", "[]", "{}", #"{"payload": 1, "payloadType": "t"}"#,
      #"{"payload": "?", "payloadType": "t"}"#,
      #"{"payload": "", "payloadType": "t", "signatures": [{"keyid": "a"}]}"#,
      #"{"payload": "", "payload": "", "payloadType": "t"}"#,
    ])
  func refuses(text: String) {
    #expect(throws: InputError.self) { try DSSEEnvelope(Array(text.utf8), path: "e") }
  }
}
