public import DataFormats

/// The digests of files by name, as `sha256sum` reads them.
public struct ChecksumList: Sendable, Hashable {
  /// One file.
  public struct Line: Sendable, Hashable {
    /// The name.
    public let name: String
    /// The digest.
    public let digest: Digest
  }

  /// The files, sorted by the bytes of their names.
  public let lines: [Line]

  /// Lists digests by name.
  public init(_ digests: some Sequence<(MemberName, Digest)>) {
    lines = digests.sorted { $0.0 < $1.0 }.map { Line(name: $0.0.text, digest: $0.1) }
  }

  /// The list as text.
  public var bytes: [UInt8] {
    Array(lines.map { "\($0.digest.hex)  \($0.name)\n" }.joined().utf8)
  }

  /// Reads a list; nil when it is not written as `bytes` writes it, to the letter.
  public init?(_ bytes: [UInt8]) {
    var digests: [(MemberName, Digest)] = []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      guard let digest = Digest(hex: String(line.prefix(64))),
        let name = MemberName(String(line.dropFirst(66)))
      else { return nil }
      digests.append((name, digest))
    }
    self.init(digests)
    guard self.bytes == bytes, Set(lines.map(\.name)).count == lines.count else { return nil }
  }
}
