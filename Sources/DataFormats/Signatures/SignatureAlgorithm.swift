/// A way of signing that packs use.
public enum SignatureAlgorithm: String, Sendable, Hashable, CaseIterable {
  /// Ed25519 (RFC 8032): the same bytes and key give the same signature.
  case ed25519
  /// ECDSA with SHA-256 on the curve P-256 (FIPS 186-5), signatures in DER.
  ///
  /// Signatures repeat (RFC 6979) only where OpenSSL is 3.2 or newer.
  case p256
  /// SM2 with SM3 (GB/T 32918.2, GB/T 32905) and the usual identity `1234567812345678` (GM/T 0009),
  /// signatures in DER; they never repeat.
  case sm2
}
