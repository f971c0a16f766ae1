import CCrypto

/// The half of a key that one person has: it signs.
public struct PrivateKey {
  private let handle: KeyHandle
  /// The half that everybody may have.
  public let publicKey: PublicKey

  private init?(_ handle: KeyHandle) {
    guard let publicKey = PublicKey(handle) else { return nil }
    (self.handle, self.publicKey) = (handle, publicKey)
  }

  /// Makes a key with the random numbers of OpenSSL.
  public init(new algorithm: SignatureAlgorithm) throws(KeyError) {
    guard let pointer = Self.generate(algorithm), let handle = KeyHandle(taking: pointer),
      let key = PrivateKey(handle)
    else {
      ERR_clear_error()
      throw .failed(doing: "make a key of the kind \(algorithm.rawValue)")
    }
    self = key
  }

  /// Reads a key in PEM that no password locks; nothing is ever asked for.
  public init(pem bytes: [UInt8], path: String) throws(KeyError) {
    // Without a function of ours OpenSSL would ask for a password at the terminal.
    let pointer = PEMText.read(bytes) {
      PEM_read_bio_PrivateKey($0, nil, { _, _, _, _ in -1 }, nil)
    }
    guard let pointer else {
      let isLocked = PEMText.holds("ENCRYPTED PRIVATE KEY", in: bytes)
      throw isLocked ? .encrypted(path: path) : .noPrivateKey(path: path)
    }
    guard let handle = KeyHandle(taking: pointer), let key = PrivateKey(handle) else {
      throw .unsupported(path: path)
    }
    self = key
  }

  /// The key in PEM (PKCS #8), not locked; keep it where only its owner reads.
  public var pem: [UInt8] {
    PEMText.written {
      PEM_write_bio_PKCS8PrivateKey($0, handle.pointer, nil, nil, 0, nil, nil)
    } ?? []
  }

  /// Signs a message.
  public func signature(of message: [UInt8]) throws(KeyError) -> [UInt8] {
    guard let signature = sign(message) else {
      ERR_clear_error()
      throw .failed(doing: "sign with a key of the kind \(handle.algorithm.rawValue)")
    }
    return signature
  }

  private func sign(_ message: [UInt8]) -> [UInt8]? {
    guard let context = EVP_MD_CTX_new() else { return nil }
    defer { EVP_MD_CTX_free(context) }
    var settings: OpaquePointer?
    guard EVP_DigestSignInit(context, &settings, handle.digest, nil, handle.pointer) == 1,
      handle.identify(settings)
    else { return nil }
    if handle.algorithm == .p256 { Self.askForRepeatable(settings) }
    var count = 0
    guard EVP_DigestSign(context, nil, &count, message, message.count) == 1 else { return nil }
    var signature = [UInt8](repeating: 0, count: count)
    guard EVP_DigestSign(context, &signature, &count, message, message.count) == 1 else {
      return nil
    }
    return Array(signature.prefix(count))
  }

  /// Asks for the nonce of RFC 6979; an OpenSSL older than 3.2 does not know it and passes over it.
  private static func askForRepeatable(_ settings: OpaquePointer?) {
    var kind: UInt32 = 1
    withUnsafeMutablePointer(to: &kind) { kind in
      "nonce-type".withCString { name in
        let parameters = [OSSL_PARAM_construct_uint(name, kind), OSSL_PARAM_construct_end()]
        _ = EVP_PKEY_CTX_set_params(settings, parameters)
      }
    }
    ERR_clear_error()
  }

  private static func generate(_ algorithm: SignatureAlgorithm) -> OpaquePointer? {
    guard let context = EVP_PKEY_CTX_new_from_name(nil, name(of: algorithm), nil) else {
      return nil
    }
    defer { EVP_PKEY_CTX_free(context) }
    guard EVP_PKEY_keygen_init(context) == 1 else { return nil }
    if algorithm == .p256, EVP_PKEY_CTX_set_group_name(context, "prime256v1") != 1 { return nil }
    var pointer: OpaquePointer?
    return EVP_PKEY_generate(context, &pointer) == 1 ? pointer : nil
  }

  /// What OpenSSL calls a kind of key.
  private static func name(of algorithm: SignatureAlgorithm) -> String {
    switch algorithm {
    case .ed25519: "ED25519"
    case .p256: "EC"
    case .sm2: "SM2"
    }
  }

  /// Whether a text holds a private key of any kind.
  static func isPrivate(_ bytes: [UInt8]) -> Bool {
    ["PRIVATE KEY", "EC PRIVATE KEY", "SM2 PRIVATE KEY", "ENCRYPTED PRIVATE KEY"].contains {
      PEMText.holds($0, in: bytes)
    }
  }
}
