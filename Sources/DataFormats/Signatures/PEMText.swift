import CCrypto

/// Passes bytes to and from OpenSSL's streams.
enum PEMText {
  /// What a closure writes into a stream; nil when it fails.
  static func written(_ write: (OpaquePointer) -> Int32) -> [UInt8]? {
    guard let stream = BIO_new(BIO_s_mem()) else { return nil }
    defer { BIO_free(stream) }
    guard write(stream) == 1 else {
      ERR_clear_error()
      return nil
    }
    var text: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 4_096)
    while true {
      let count = BIO_read(stream, &block, Int32(block.count))
      guard count > 0 else { return text }
      text += block[..<Int(count)]
    }
  }

  /// What a closure reads from a stream of these bytes; nil when it fails or they are too many.
  static func read(_ bytes: [UInt8], _ read: (OpaquePointer) -> OpaquePointer?) -> OpaquePointer? {
    guard let count = Int32(exactly: bytes.count) else { return nil }
    defer { ERR_clear_error() }
    return bytes.withUnsafeBytes { buffer in
      guard let stream = BIO_new_mem_buf(buffer.baseAddress, count) else { return nil }
      defer { BIO_free(stream) }
      return read(stream)
    }
  }

  /// Whether a text holds a line of PEM such as `-----BEGIN PUBLIC KEY-----`.
  static func holds(_ label: String, in bytes: [UInt8]) -> Bool {
    String(decoding: bytes, as: UTF8.self).firstRange(of: "-----BEGIN \(label)-----") != nil
  }
}
