/// Which lines of a source file a coverage report knows, and which of them were executed.
public struct SourceLines: Sendable, Hashable, Codable {
  /// Sixty-four lines, a bit each.
  public struct Block: Sendable, Hashable, Codable {
    /// Its number: line 64 is the first of block 1.
    public let index: Int
    /// The lines that can be executed.
    public let known: Int64
    /// Those that were.
    public let hit: Int64

    /// Makes a block.
    public init(index: Int, known: UInt64, hit: UInt64) {
      self.index = index
      (self.known, self.hit) = (Int64(bitPattern: known), Int64(bitPattern: hit))
    }
  }

  /// The file's path as the report writes it.
  public let path: String
  /// The blocks with known lines, in order.
  public let blocks: [Block]

  /// Makes the lines of a file.
  public init(path: String, blocks: [Block]) { (self.path, self.blocks) = (path, blocks) }

  /// The known and executed lines within ranges, which are in order and apart.
  public func count(in ranges: [Range<Int>]) -> CoverageReport.Count {
    var count = CoverageReport.Count()
    var rest = ranges[...]
    for block in blocks {
      let lines = block.index << 6..<(block.index + 1) << 6
      while let first = rest.first, first.upperBound <= lines.lowerBound { rest = rest.dropFirst() }
      for range in rest {
        guard range.lowerBound < lines.upperBound else { break }
        let mask = Self.mask(range.clamped(to: lines), from: lines.lowerBound)
        count.valid += (UInt64(bitPattern: block.known) & mask).nonzeroBitCount
        count.covered += (UInt64(bitPattern: block.hit) & mask).nonzeroBitCount
      }
    }
    return count
  }

  private static func mask(_ range: Range<Int>, from start: Int) -> UInt64 {
    guard range.count < 64 else { return .max }
    return ((1 << UInt64(range.count)) - 1) << UInt64(range.lowerBound - start)
  }
}
