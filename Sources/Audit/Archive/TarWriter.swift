public import DataFormats

/// Writes an archive whose bytes depend on names, bytes and one date only (POSIX.1-1988 ustar).
///
/// Members are written in the order of their names' bytes; the writer keeps nothing of them.
public final class TarWriter {
  private let sink: any ByteSink
  private let seconds: Int64
  private var last: MemberName?
  private var members = 0
  private var written = 0

  /// The most members of an archive.
  public static let memberLimit = 99_999

  /// Starts an archive.
  ///
  /// - Parameters:
  ///   - sink: Takes the bytes.
  ///   - seconds: The date of every member, in seconds since 1970.
  public init(_ sink: any ByteSink, seconds: Int64) { (self.sink, self.seconds) = (sink, seconds) }

  /// Writes a file that is in memory.
  public func add(
    _ name: MemberName, _ bytes: [UInt8], isExecutable: Bool = false
  ) throws(ArchiveError) {
    try begin(name, size: bytes.count, isExecutable: isExecutable)
    try put(bytes)
    try fill(TarHeader.padding(after: bytes.count))
  }

  /// Writes a file that arrives in pieces; it must have the size that is announced.
  public func add(
    _ name: MemberName, size: Int, from source: any ByteSource
  ) throws(ArchiveError) {
    try begin(name, size: size, isExecutable: false)
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 262_144, alignment: 16)
    defer { block.deallocate() }
    var left = size
    while true {
      let count = try Self.read(source, into: block)
      guard count > 0 else { break }
      guard count <= left else { throw .size(name: name.text, announced: size) }
      try put(UnsafeRawBufferPointer(rebasing: block[..<count]))
      left -= count
    }
    guard left == 0 else { throw .size(name: name.text, announced: size) }
    try fill(TarHeader.padding(after: size))
  }

  /// Writes the end; call it once, last.
  public func finish() throws(ArchiveError) {
    let end = 2 * TarHeader.blockSize
    let rest = (TarHeader.recordSize - (written + end) % TarHeader.recordSize)
    try fill(end + rest % TarHeader.recordSize)
  }

  private func begin(
    _ name: MemberName, size: Int, isExecutable: Bool
  ) throws(ArchiveError) {
    if let last, last >= name { throw .order(name.text, after: last.text) }
    guard members < Self.memberLimit else { throw .tooManyMembers(limit: Self.memberLimit) }
    let header = try TarHeader.encode(
      ArchiveMember(name: name, size: size, isExecutable: isExecutable, seconds: seconds))
    try put(header)
    last = name
    members += 1
  }

  private func fill(_ count: Int) throws(ArchiveError) {
    try put([UInt8](repeating: 0, count: count))
  }

  private func put(_ bytes: [UInt8]) throws(ArchiveError) {
    try bytes.withUnsafeBufferPointer { (buffer) throws(ArchiveError) in
      try put(UnsafeRawBufferPointer(buffer))
    }
  }

  private func put(_ bytes: UnsafeRawBufferPointer) throws(ArchiveError) {
    do { try sink.write(bytes) } catch { throw .unwritten(reason: "\(error)") }
    written += bytes.count
  }

  static func read(
    _ source: any ByteSource, into buffer: UnsafeMutableRawBufferPointer
  ) throws(ArchiveError) -> Int {
    do {
      return min(max(0, try source.read(into: buffer)), buffer.count)
    } catch {
      throw .unreadable(reason: "\(error)")
    }
  }
}
