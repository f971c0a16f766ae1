import CCrypto

/// Computes a SHA-256 digest (FIPS 180-4) of bytes that arrive in pieces, with OpenSSL.
public final class SHA256Hasher {
  private let context: OpaquePointer?
  private var isHealthy: Bool

  /// Starts an empty digest.
  public init() {
    context = EVP_MD_CTX_new()
    isHealthy = context != nil && EVP_DigestInit_ex(context, EVP_sha256(), nil) == 1
  }

  deinit { EVP_MD_CTX_free(context) }

  /// Adds bytes.
  public func update(_ bytes: UnsafeRawBufferPointer) {
    guard !bytes.isEmpty, isHealthy else { return }
    isHealthy = EVP_DigestUpdate(context, bytes.baseAddress, bytes.count) == 1
  }

  /// The digest of everything added; call it once, last.
  public func finish() -> Digest {
    var bytes = [UInt8](repeating: 0, count: 32)
    isHealthy = isHealthy && EVP_DigestFinal_ex(context, &bytes, nil) == 1
    // Only exhausted memory or a broken OpenSSL gets here; a wrong digest would be worse.
    precondition(isHealthy, "OpenSSL cannot compute SHA-256")
    return Digest(bytes: bytes)
  }
}
