/// A digest as people write it: with or without its algorithm, behind an image's name or alone.
struct ArtifactDigest: Hashable {
  /// The hexadecimal digits in lower case; the whole text where it holds no digest.
  private let text: String
  /// Whether it is a digest of at least 40 digits.
  let isDigest: Bool

  init(_ written: String) {
    let last = written.split { $0 == ":" || $0 == "@" }.last?.lowercased() ?? ""
    isDigest =
      last.utf8.count >= 40
      && last.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
          || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
    text = isDigest ? last : written
  }
}
