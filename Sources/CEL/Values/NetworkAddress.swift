/// An internet address, or a block of addresses given by a prefix.
public final class NetworkAddress: Sendable, Hashable {
  /// 4 or 16 bytes.
  let bytes: [UInt8]
  /// The count of leading bits that a block fixes; nil for a single address.
  let prefixLength: Int?

  init(bytes: [UInt8], prefixLength: Int? = nil) {
    (self.bytes, self.prefixLength) = (bytes, prefixLength)
  }

  var typeName: String { prefixLength == nil ? "net.IP" : "net.CIDR" }

  /// Whether two have the same bytes and prefix.
  public static func == (left: NetworkAddress, right: NetworkAddress) -> Bool {
    left.bytes == right.bytes && left.prefixLength == right.prefixLength
  }

  /// Feeds bytes and prefix into a hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(bytes)
    hasher.combine(prefixLength)
  }
}
