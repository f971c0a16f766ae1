public import DataFormats

/// Reads an archive that `TarWriter` wrote, member by member, and refuses every other one.
///
/// Names are sorted and stand once, headers are the one way of writing them, all filling is zero
/// and nothing follows the end. One block of memory is needed, whatever the archive claims.
public final class TarReader: ByteSource {
  private let source: any ByteSource
  private let memberLimit: Int
  private var last: MemberName?
  private var members = 0
  /// The bytes read so far.
  public private(set) var offset = 0
  /// Bytes of the present member that are still to be read.
  private var left = 0
  private var padding = 0
  private var isAtEnd = false

  /// Starts at the archive's first byte.
  public init(_ source: any ByteSource, memberLimit: Int = TarWriter.memberLimit) {
    (self.source, self.memberLimit) = (source, memberLimit)
  }

  /// Goes on to the next member, past what is left of the present one; nil at the end.
  public func next() throws(ArchiveError) -> ArchiveMember? {
    guard !isAtEnd else { return nil }
    try skipRest()
    let start = offset
    let block = try self.block()
    guard block.contains(where: { $0 != 0 }) else {
      try finish(from: start)
      return nil
    }
    let member = try TarHeader.decode(block, offset: start)
    if let last, last >= member.name { throw .order(member.name.text, after: last.text) }
    guard members < memberLimit else { throw .tooManyMembers(limit: memberLimit) }
    members += 1
    last = member.name
    left = member.size
    padding = TarHeader.padding(after: member.size)
    return member
  }

  /// Reads a piece of the present member; 0 at its end.
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    try piece(into: buffer)
  }

  private func piece(
    into buffer: UnsafeMutableRawBufferPointer
  ) throws(ArchiveError) -> Int {
    guard left > 0, !buffer.isEmpty else { return 0 }
    let wanted = UnsafeMutableRawBufferPointer(rebasing: buffer.prefix(left))
    let count = try TarWriter.read(source, into: wanted)
    guard count > 0 else { throw .ends(offset: offset) }
    offset += count
    left -= count
    return count
  }

  /// Reads the present member whole; one of more than `limit` bytes is refused.
  public func bytes(limit: Int) throws(ArchiveError) -> [UInt8] {
    guard left <= limit else { throw .tooLarge(name: last?.text ?? "", limit: limit) }
    var bytes: [UInt8] = []
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
    defer { block.deallocate() }
    while left > 0 { bytes.append(contentsOf: block[..<(try piece(into: block))]) }
    return bytes
  }

  private func skipRest() throws(ArchiveError) {
    if left > 0 {
      let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 65_536, alignment: 16)
      defer { block.deallocate() }
      while left > 0 { _ = try piece(into: block) }
    }
    try zeros(padding)
    padding = 0
  }

  /// Reads a block whole.
  private func block() throws(ArchiveError) -> [UInt8] {
    left = TarHeader.blockSize
    defer { left = 0 }
    return try bytes(limit: TarHeader.blockSize)
  }

  private func zeros(_ count: Int) throws(ArchiveError) {
    guard count > 0 else { return }
    let start = offset
    left = count
    let bytes = try bytes(limit: count)
    if let place = bytes.firstIndex(where: { $0 != 0 }) {
      throw .padding(offset: start + place)
    }
  }

  /// Reads the second empty block and the filling, and makes sure that nothing follows.
  private func finish(from start: Int) throws(ArchiveError) {
    try zeros(TarHeader.blockSize)
    try zeros((TarHeader.recordSize - offset % TarHeader.recordSize) % TarHeader.recordSize)
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: 1, alignment: 1)
    defer { block.deallocate() }
    guard try TarWriter.read(source, into: block) == 0 else { throw .trailing(offset: offset) }
    isAtEnd = true
  }
}
