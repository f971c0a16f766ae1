/// An encoding of texts other than UTF-8, taken apart by the system's iconv.
public enum TextEncoding: String, Sendable, Hashable, CaseIterable {
  /// GB 18030, which holds GBK and GB 2312: what Chinese spreadsheet programs save CSV in.
  case gb18030 = "GB18030"
  /// UTF-16 with a byte-order mark: what they call Unicode text.
  case utf16 = "UTF-16"

  /// The text in UTF-8.
  ///
  /// - Throws: The first byte that is no text in this encoding, or starts a character that the end
  ///   cuts off.
  public func utf8(_ bytes: [UInt8]) throws(Malformed) -> [UInt8] {
    try SystemCalls.converted(bytes, from: rawValue)
  }

  /// Bytes that are no text in the encoding.
  public struct Malformed: Error, Sendable, Hashable {
    /// The first of them, counted from 0.
    public let offset: Int
  }
}
