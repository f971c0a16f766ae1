/// Reads XML 1.0 with namespaces, by libxml2's push parser, in constant memory.
///
/// Nothing outside the input is ever opened: a DOCTYPE may name a DTD, which is ignored; one that
/// declares anything itself is refused, and so is every entity but the five of the standard.
public enum XML {
  /// Reads a whole document and hands its elements to a handler.
  ///
  /// - Parameters:
  ///   - source: The bytes, in an encoding the document declares or its mark shows.
  ///   - path: The path for messages.
  ///   - handler: Takes the elements; what it throws ends the reading.
  ///   - limits: How much is read.
  /// - Throws: Why and where the document is refused, or what the handler throws.
  public static func parse(
    _ source: some ByteSource, path: String, handler: some XMLHandler,
    limits: XMLLimits = .evidence
  ) throws(InputError) {
    let session = try XMLSession(handler, path: path, limits: limits)
    let block = UnsafeMutableRawBufferPointer.allocate(byteCount: blockSize, alignment: 16)
    defer { block.deallocate() }
    var isFirst = true
    while true {
      var count = try source.read(into: block, path: path)
      if isFirst {
        count = try fill(block, from: count, source, path: path)
        try refuseCompressed(block[..<count], path: path)
        isFirst = false
      }
      guard count > 0 else { break }
      try session.feed(UnsafeRawBufferPointer(rebasing: block[..<count]))
    }
    try session.finish()
  }

  /// Reads a document in memory.
  public static func parse(
    _ bytes: [UInt8], path: String, handler: some XMLHandler, limits: XMLLimits = .evidence
  ) throws(InputError) {
    try parse(MemoryByteSource(bytes), path: path, handler: handler, limits: limits)
  }

  /// Small, so that an oversized tag is noticed before libxml2 has to take it apart.
  private static let blockSize = 16 << 10

  /// Reads on until the first element begins, or the block is full.
  ///
  /// libxml2 needs four bytes to detect an encoding, and a DOCTYPE in one piece.
  private static func fill(
    _ block: UnsafeMutableRawBufferPointer, from count: Int, _ source: some ByteSource,
    path: String
  ) throws(InputError) -> Int {
    var (count, seen, prolog) = (count, 0, XMLProlog())
    while count > 0, count < block.count, !block[seen..<count].contains(where: { prolog.take($0) })
    {
      seen = count
      let rest = UnsafeMutableRawBufferPointer(rebasing: block[count...])
      let arrived = try source.read(into: rest, path: path)
      guard arrived > 0 else { break }
      count += arrived
    }
    return count
  }

  private static func refuseCompressed(
    _ head: Slice<UnsafeMutableRawBufferPointer>, path: String
  ) throws(InputError) {
    guard !head.isEmpty else { throw InputError(path: path, position: nil, problem: .empty) }
    if head.starts(with: [0x1F, 0x8B]) {
      throw InputError(path: path, position: nil, problem: .compressed("gunzip"))
    }
  }
}
