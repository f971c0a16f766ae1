import CCrypto

/// The half of a key that everybody may have: it checks signatures.
public struct PublicKey {
  private let handle: KeyHandle
  /// The SHA-256 of the key in DER (RFC 5280, SubjectPublicKeyInfo): its identity.
  public let id: Digest

  init?(_ handle: KeyHandle) {
    guard let der = handle.publicDER else { return nil }
    self.handle = handle
    id = Digest.sha256(der)
  }

  /// Reads a key in PEM, as `openssl pkey -pubout` writes it.
  public init(pem bytes: [UInt8], path: String) throws(KeyError) {
    guard let pointer = PEMText.read(bytes, { PEM_read_bio_PUBKEY($0, nil, nil, nil) }) else {
      throw PrivateKey.isPrivate(bytes)
        ? .privateKeyGiven(path: path) : .noPublicKey(path: path)
    }
    guard let handle = KeyHandle(taking: pointer), let key = PublicKey(handle) else {
      throw .unsupported(path: path)
    }
    self = key
  }

  /// The way it checks.
  public var algorithm: SignatureAlgorithm { handle.algorithm }

  /// The key in PEM.
  public var pem: [UInt8] {
    PEMText.written { PEM_write_bio_PUBKEY($0, handle.pointer) } ?? []
  }

  /// Whether a signature of this key belongs to a message.
  public func verifies(_ signature: [UInt8], of message: [UInt8]) -> Bool {
    guard let context = EVP_MD_CTX_new() else { return false }
    defer {
      EVP_MD_CTX_free(context)
      ERR_clear_error()
    }
    var settings: OpaquePointer?
    guard EVP_DigestVerifyInit(context, &settings, handle.digest, nil, handle.pointer) == 1,
      handle.identify(settings)
    else { return false }
    return EVP_DigestVerify(context, signature, signature.count, message, message.count) == 1
  }
}
