/// A SHA-256 digest: the identity of bytes.
public struct Digest: Sendable, Hashable {
  /// The digest as 64 lower-case hexadecimal digits.
  public let hex: String

  init(bytes: [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    hex = String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// Reads 64 hexadecimal digits, with or without `sha256:` before them; nil for anything else.
  public init?(hex text: String) {
    let digits = text.hasPrefix("sha256:") ? text.dropFirst(7) : text[...]
    guard digits.utf8.count == 64, digits.utf8.allSatisfy({ $0.isHexadecimalDigit }) else {
      return nil
    }
    hex = digits.lowercased()
  }

  /// The 32 bytes.
  public var bytes: [UInt8] {
    let digits = hex.utf8.compactMap(\.hexadecimalValue)
    return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }

  /// The digest of bytes in memory.
  public static func sha256(_ bytes: [UInt8]) -> Digest {
    let hasher = SHA256Hasher()
    bytes.withUnsafeBytes { hasher.update($0) }
    return hasher.finish()
  }

  /// The digest of a text's UTF-8 bytes.
  public static func sha256(_ text: String) -> Digest { sha256(Array(text.utf8)) }
}

extension Digest: Comparable {
  /// Orders by the bytes of the digest.
  public static func < (left: Digest, right: Digest) -> Bool { left.hex < right.hex }
}

extension Digest: CustomStringConvertible {
  /// `sha256:` and the hexadecimal digits.
  public var description: String { "sha256:\(hex)" }
}

extension UInt8 {
  var isHexadecimalDigit: Bool { hexadecimalValue != nil }

  var hexadecimalValue: UInt8? {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): self - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): self - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): self - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
