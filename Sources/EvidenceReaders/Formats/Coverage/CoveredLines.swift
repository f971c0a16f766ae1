import Evidence

/// Lines and whether they were hit, 64 to a block; lines mostly come in order.
struct CoveredLines {
  typealias Block = SourceLines.Block

  /// Blocks in order, but for the late ones and what is noted in the current one.
  private(set) var blocks: [Block] = []
  /// Blocks that came behind later ones; sorted in when they are many, so that time stays linear
  /// (but for sorting) in whatever order lines come.
  private var late: [Block] = []
  private var current: (index: Int, known: UInt64, hit: UInt64) = (0, 0, 0)

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
      current = (index, 0, 0)
    }
    current.known |= bits
    if isHit { current.hit |= bits }
  }

  /// Joins the current block with the others.
  private mutating func putAway() {
    guard current.known != 0 else { return }
    let block = Block(index: current.index, known: current.known, hit: current.hit)
    let place = place(of: current.index)
    if place == blocks.count {
      blocks.append(block)
    } else if blocks[place].index == block.index {
      blocks[place] = blocks[place].joined(with: block)
    } else {
      late.append(block)
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
        blocks[blocks.count - 1] = blocks[blocks.count - 1].joined(with: block)
      } else {
        blocks.append(block)
      }
    }
  }

  /// Puts the current block with the others, for the case that no more lines come.
  mutating func pause() {
    putAway()
    current = (current.index, 0, 0)
  }

  /// Joins what was noted twice; all is in `blocks` then, which take just the room they need.
  mutating func settle() {
    pause()
    sortIn()
    if blocks.capacity > blocks.count + 1 { blocks = Array(blocks[...]) }
  }

  /// How many blocks there are, the late ones among them.
  var size: Int { blocks.count + late.count }

  /// Lines hit of lines known; settle first.
  var count: CoverageReport.Count {
    blocks.reduce(into: CoverageReport.Count()) { count, block in
      count.valid += block.known.nonzeroBitCount
      count.covered += block.hit.nonzeroBitCount
    }
  }
}

extension SourceLines.Block {
  /// What is known and hit in either of two blocks of the same lines.
  fileprivate func joined(with other: SourceLines.Block) -> SourceLines.Block {
    SourceLines.Block(
      index: index, known: UInt64(bitPattern: known | other.known),
      hit: UInt64(bitPattern: hit | other.hit))
  }
}
