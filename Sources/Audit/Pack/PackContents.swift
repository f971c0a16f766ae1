public import DataFormats

/// The members of a pack: small ones as bytes, evidence as files that are still to be read.
public struct PackContents {
  /// Where a member's bytes are.
  enum Source {
    case bytes([UInt8])
    case file(size: Int, open: () throws -> any ByteSource)
  }

  private(set) var sources: [MemberName: Source] = [:]
  private var digests: [MemberName: Digest] = [:]

  /// Starts without members.
  public init() {}

  /// Adds a small member.
  public mutating func add(_ name: String, _ bytes: [UInt8]) throws(ArchiveError) {
    try add(name, .bytes(bytes), Digest.sha256(bytes))
  }

  /// Adds a file, which must still have its digest when the pack is written.
  public mutating func add(
    _ name: String, size: Int, digest: Digest, open: @escaping () throws -> any ByteSource
  ) throws(ArchiveError) {
    try add(name, .file(size: size, open: open), digest)
  }

  private mutating func add(
    _ text: String, _ source: Source, _ digest: Digest
  ) throws(ArchiveError) {
    guard let name = MemberName(text) else { throw .name(text, offset: nil) }
    sources[name] = source
    digests[name] = digest
  }

  /// The digests of all members that are listed.
  var checksums: ChecksumList {
    ChecksumList(digests.filter { !PackLayout.unlisted.contains($0.key.text) }.map { ($0, $1) })
  }

  /// Every member with its size and digest, in the order of names.
  var inventory: [(name: MemberName, size: Int, digest: Digest)] {
    sources.sorted { $0.key < $1.key }.compactMap { name, source in
      guard let digest = digests[name] else { return nil }
      switch source {
      case .bytes(let bytes): return (name, bytes.count, digest)
      case .file(let size, _): return (name, size, digest)
      }
    }
  }

  /// Writes the archive.
  ///
  /// - Parameters:
  ///   - sink: Takes the bytes.
  ///   - seconds: The date of every member, in seconds since 1970.
  /// - Throws: What the files or the sink throw, and for a file that changed since it was read.
  public func write(to sink: any ByteSink, seconds: Int64) throws(ArchiveError) {
    let writer = TarWriter(sink, seconds: seconds)
    for (name, source) in sources.sorted(by: { $0.key < $1.key }) {
      switch source {
      case .bytes(let bytes):
        try writer.add(name, bytes, isExecutable: name.text == PackLayout.script)
      case .file(let size, let open):
        let file = try HashedSource(open)
        try writer.add(name, size: size, from: file)
        guard file.digest == digests[name] else { throw .changed(name: name.text) }
      }
    }
    try writer.finish()
  }
}

/// Passes bytes on and hashes them.
final class HashedSource: ByteSource {
  private let source: any ByteSource
  private let hasher = SHA256Hasher()

  convenience init(_ open: () throws -> any ByteSource) throws(ArchiveError) {
    do { self.init(try open()) } catch { throw .unreadable(reason: "\(error)") }
  }

  init(_ source: any ByteSource) { self.source = source }

  /// The digest of what was read; ask once.
  var digest: Digest { hasher.finish() }

  func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    let count = try source.read(into: buffer)
    hasher.update(UnsafeRawBufferPointer(rebasing: buffer[..<max(0, min(count, buffer.count))]))
    return count
  }
}
