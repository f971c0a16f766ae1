/// A container image as a file names it.
public struct ImageReference: Sendable, Hashable, Codable {
  /// How firmly the reference names one image.
  public enum Pin: String, Sendable, Hashable, Codable {
    /// By digest: always the same bytes.
    case digest
    /// By a version tag, which its owner may move.
    case tag
    /// `latest` or no tag at all.
    case floating
    /// A variable decides.
    case variable
  }

  /// The reference as written.
  public let name: String
  /// How firmly it is pinned.
  public let pin: Pin
  /// Where it stands.
  public let provenance: Provenance

  /// Reads the pin off a reference such as `alpine:3.20@sha256:…`.
  public init(_ name: String, provenance: Provenance) {
    self.name = name
    self.provenance = provenance
    pin = Self.pin(of: name)
  }

  private static func pin(of name: String) -> Pin {
    if name.contains("@sha256:") { return .digest }
    if ["$", "<<", "{{"].contains(where: { name.contains($0) }) { return .variable }
    let last = name.split(separator: "/").last ?? ""
    guard let colon = last.firstIndex(of: ":") else { return .floating }
    let tag = last[last.index(after: colon)...]
    return tag == "latest" || tag.isEmpty ? .floating : .tag
  }
}
