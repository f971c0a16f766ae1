import CCrypto

/// An identifier made from a name, the same whenever and wherever it is made (RFC 9562, version 5).
public struct NameUUID: Sendable, Hashable {
  /// The sixteen bytes.
  public let bytes: [UInt8]

  /// The name space of URLs (RFC 9562, section 6.6).
  public static let url = NameUUID(bytes: [
    0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0x00, 0xc0, 0x4f, 0xd4, 0x30, 0xc8,
  ])

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// Makes the identifier of a name within a name space.
  public init(_ name: String, in space: NameUUID) {
    var bytes = Array(Self.sha1(space.bytes + Array(name.utf8)).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    self.bytes = bytes
  }

  /// SHA-1 is what the standard says; nothing here rests on its strength.
  private static func sha1(_ message: [UInt8]) -> [UInt8] {
    var digest = [UInt8](repeating: 0, count: 20)
    let isDone = EVP_Digest(message, message.count, &digest, nil, EVP_sha1(), nil) == 1
    // Only exhausted memory or a broken OpenSSL gets here; a wrong identifier would be worse.
    precondition(isDone, "OpenSSL cannot compute SHA-1")
    return digest
  }
}

extension NameUUID: CustomStringConvertible {
  /// `6ba7b811-9dad-11d1-80b4-00c04fd430c8`.
  public var description: String {
    let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }
    return [0..<4, 4..<6, 6..<8, 8..<10, 10..<16].map { digits[$0].joined() }.joined(separator: "-")
  }
}
