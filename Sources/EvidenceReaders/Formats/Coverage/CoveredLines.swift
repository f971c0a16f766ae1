import Evidence

/// Lines and whether they were hit, 64 to a block; lines mostly come in order.
struct CoveredLines {
  private struct Block {
    var index: Int
    var known: UInt64 = 0
    var hit: UInt64 = 0

    mutating func join(_ other: Block) {
      known |= other.known
      hit |= other.hit
    }
  }

  /// Blocks in order, but for the late ones and what is noted in the current one.
  private var blocks: [Block] = []
  /// Blocks that came behind later ones; sorted in when they are many, so that time stays linear
  /// (but for sorting) in whatever order lines come.
  private var late: [Block] = []
  private var current = Block(index: 0)

  /// Notes a line.
  mutating func add(_ number: Int, isHit: Bool) {
    add(1 << UInt64(number & 63), in: number >> 6, isHit)
  }

  /// Notes lines in a row.
  mutating func add(_ range: ClosedRange<Int>, isHit: Bool) {
    for index in range.lowerBound >> 6...range.upperBound >> 6 {
      let first = max(range.lowerBound, index << 6) & 63
      let last = min(range.upperBound, index << 6 | 63) & 63
      add(UInt64.max << UInt64(first) & UInt64.max >> UInt64(63 - last), in: index, isHit)
    }
  }

  private mutating func add(_ bits: UInt64, in index: Int, _ isHit: Bool) {
    if index != current.index {
      putAway()
      current = Block(index: index)
    }
    current.known |= bits
    if isHit { current.hit |= bits }
  }

  /// Joins the current block with the others.
  private mutating func putAway() {
    guard current.known != 0 else { return }
    let place = place(of: current.index)
    if place == blocks.count {
      blocks.append(current)
    } else if blocks[place].index == current.index {
      blocks[place].join(current)
    } else {
      late.append(current)
      if late.count > 64 + blocks.count / 2 { sortIn() }
    }
  }

  /// Where a block is, or where the first later one is.
  private func place(of index: Int) -> Int {
    guard let last = blocks.last, last.index >= index else { return blocks.count }
    var (low, high) = (0, blocks.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].index < index { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func sortIn() {
    guard !late.isEmpty else { return }
    let all = (blocks + late).sorted { $0.index < $1.index }
    (blocks, late) = ([], [])
    for block in all {
      if blocks.last?.index == block.index {
        blocks[blocks.count - 1].join(block)
      } else {
        blocks.append(block)
      }
    }
  }

  /// Joins what was noted twice.
  mutating func settle() {
    putAway()
    current = Block(index: current.index)
    sortIn()
  }

  /// The lines known, and those hit; settle first.
  var known: [SourceLines.Block] {
    blocks.map { SourceLines.Block(index: $0.index, known: $0.known, hit: $0.hit) }
  }

  /// Lines hit of lines known; settle first.
  var count: CoverageReport.Count {
    blocks.reduce(into: CoverageReport.Count()) { count, block in
      count.valid += block.known.nonzeroBitCount
      count.covered += block.hit.nonzeroBitCount
    }
  }
}
