public import DataFormats
import TextLayout

/// A text and who signed it (DSSE 1.0).
public struct DSSEEnvelope: Sendable, Hashable {
  /// One signature.
  public struct Signature: Sendable, Hashable {
    /// A hint, not signed, which key it is of: the SHA-256 of that key in DER.
    public let keyID: String
    /// The signature.
    public let bytes: [UInt8]
  }

  /// The text that is signed.
  public let payload: [UInt8]
  /// What the text is.
  public let payloadType: String
  /// The signatures.
  public let signatures: [Signature]

  /// Signs a text.
  public init(signing payload: [UInt8], type: String, with keys: [PrivateKey]) throws(KeyError) {
    let message = Self.message(type: type, payload: payload)
    var signatures: [Signature] = []
    for key in keys {
      signatures.append(
        Signature(keyID: key.publicKey.id.hex, bytes: try key.signature(of: message)))
    }
    (self.payload, payloadType, self.signatures) = (payload, type, signatures)
  }

  /// What is signed: lengths, type and text in one (DSSE 1.0, pre-authentication encoding).
  public static func message(type: String, payload: [UInt8]) -> [UInt8] {
    Array("DSSEv1 \(type.utf8.count) \(type) \(payload.count) ".utf8) + payload
  }

  /// Whether one of the signatures is of this key.
  public func isSigned(by key: PublicKey) -> Bool {
    let message = Self.message(type: payloadType, payload: payload)
    return signatures.contains { key.verifies($0.bytes, of: message) }
  }

  /// The envelope as canonical JSON with a line break at its end.
  public var bytes: [UInt8] {
    let members: JSONValue = .members([
      ("payload", .string(Base64.encode(payload))),
      ("payloadType", .string(payloadType)),
      ("signatures", .array(signatures.map(\.json))),
    ])
    return members.canonicalBytes + [UInt8(ascii: "\n")]
  }
}

extension DSSEEnvelope.Signature {
  fileprivate var json: JSONValue {
    .members([("keyid", .string(keyID)), ("sig", .string(Base64.encode(bytes)))])
  }
}
