import CCrypto

/// Owns a key of OpenSSL.
final class KeyHandle {
  let pointer: OpaquePointer
  let algorithm: SignatureAlgorithm

  /// Takes a key over; nil for a kind that packs do not use, and then the key is freed.
  init?(taking pointer: OpaquePointer) {
    guard let algorithm = Self.algorithm(of: pointer) else {
      EVP_PKEY_free(pointer)
      return nil
    }
    (self.pointer, self.algorithm) = (pointer, algorithm)
  }

  deinit { EVP_PKEY_free(pointer) }

  private static func algorithm(of pointer: OpaquePointer) -> SignatureAlgorithm? {
    if EVP_PKEY_is_a(pointer, "ED25519") == 1 { return .ed25519 }
    if EVP_PKEY_is_a(pointer, "SM2") == 1 { return .sm2 }
    guard EVP_PKEY_is_a(pointer, "EC") == 1 else { return nil }
    var (name, count) = ([CChar](repeating: 0, count: 64), 0)
    guard EVP_PKEY_get_group_name(pointer, &name, name.count, &count) == 1 else { return nil }
    return name.prefix(count).elementsEqual("prime256v1".utf8CString.dropLast()) ? .p256 : nil
  }

  /// The digest that the algorithm has signed; Ed25519 takes the message itself.
  var digest: OpaquePointer? {
    switch algorithm {
    case .ed25519: nil
    case .p256: EVP_sha256()
    case .sm2: EVP_sm3()
    }
  }

  /// Tells OpenSSL for whom an SM2 key signs, without which tools do not agree (GM/T 0009, 10).
  func identify(_ settings: OpaquePointer?) -> Bool {
    guard algorithm == .sm2 else { return true }
    let identity = Array("1234567812345678".utf8)
    return EVP_PKEY_CTX_set1_id(settings, identity, Int32(identity.count)) == 1
  }

  /// The public key in DER (RFC 5280, SubjectPublicKeyInfo).
  var publicDER: [UInt8]? {
    var start: UnsafeMutablePointer<UInt8>?
    let count = i2d_PUBKEY(pointer, &start)
    guard count > 0, let start else { return nil }
    defer { CRYPTO_free(start, "", 0) }
    return Array(UnsafeBufferPointer(start: start, count: Int(count)))
  }
}
