/// Why a key cannot be made or used.
public enum KeyError: Error, Sendable, Hashable {
  /// The text holds no public key in PEM.
  case noPublicKey(path: String)
  /// The text holds a private key where the public one belongs.
  case privateKeyGiven(path: String)
  /// The text holds no private key in PEM.
  case noPrivateKey(path: String)
  /// The private key is locked with a password.
  case encrypted(path: String)
  /// The key is of a kind that packs do not use.
  case unsupported(path: String)
  /// OpenSSL refused to make a key or to sign.
  case failed(doing: String)
}

extension KeyError: CustomStringConvertible {
  /// The message for a person, without `error:`.
  public var description: String {
    switch self {
    case .noPublicKey(let path):
      "\(path): holds no public key; a PEM file that starts with -----BEGIN PUBLIC KEY----- is read"
    case .privateKeyGiven(let path):
      "\(path): holds a private key; give the public one, and keep this one to yourself"
    case .noPrivateKey(let path):
      "\(path): holds no private key; make one with: assay key new"
    case .encrypted(let path):
      "\(path): is locked with a password; unlock a copy with: openssl pkey -in KEY -out COPY"
    case .unsupported(let path):
      "\(path): is a key of another kind; Ed25519, P-256 and SM2 are used"
    case .failed(let work):
      "OpenSSL cannot \(work)"
    }
  }
}
