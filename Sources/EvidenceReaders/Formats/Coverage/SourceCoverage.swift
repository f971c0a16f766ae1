import Evidence

/// What is covered of one source file, joined over all the places that speak of it.
///
/// Partial classes, inner classes and several test runs repeat lines: a line or branch is covered
/// when any of them covers it, and counts once.
struct SourceCoverage {
  private var lines = LineSet()
  private var branches = KeyedHits()
  private var functions = KeyedHits()

  /// Notes a line, from 1.
  mutating func addLine(_ number: Int, isHit: Bool) { lines.add(number, isHit: isHit) }

  /// Notes a branch by its line and a hash of what tells it from others on that line.
  mutating func addBranch(line: Int, hash: UInt32, isHit: Bool) {
    branches.add(UInt64(line) << 32 | UInt64(hash), isHit: isHit)
  }

  /// Notes a function by a hash of its name.
  mutating func addFunction(hash: UInt64, isHit: Bool) { functions.add(hash, isHit: isHit) }

  /// Joins what was noted twice; call it when a record of the file ends.
  mutating func settle() {
    branches.settle()
    functions.settle()
  }

  /// Lines covered of lines known.
  var lineCount: CoverageReport.Count { lines.count }

  /// Branches covered of branches known; settle first.
  var branchCount: CoverageReport.Count { branches.count }

  /// Functions covered of functions known; settle first.
  var functionCount: CoverageReport.Count { functions.count }
}

/// Lines and whether they were hit, 64 to a block; lines mostly come in order.
private struct LineSet {
  private struct Block {
    let index: Int
    var known: UInt64 = 0
    var hit: UInt64 = 0
  }

  private var blocks: [Block] = []

  mutating func add(_ number: Int, isHit: Bool) {
    let bit: UInt64 = 1 << UInt64(number & 63)
    let place = place(of: number >> 6)
    blocks[place].known |= bit
    if isHit { blocks[place].hit |= bit }
  }

  private mutating func place(of index: Int) -> Int {
    if let last = blocks.last, last.index == index { return blocks.count - 1 }
    var (low, high) = (0, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].index < index { low = middle + 1 } else { high = middle }
    }
    if low == blocks.count || blocks[low].index != index {
      blocks.insert(Block(index: index), at: low)
    }
    return low
  }

  var count: CoverageReport.Count {
    blocks.reduce(into: CoverageReport.Count()) { count, block in
      count.valid += block.known.nonzeroBitCount
      count.covered += block.hit.nonzeroBitCount
    }
  }
}

/// Things told apart by a key of 63 bits, and whether they were hit, eight bytes each.
private struct KeyedHits {
  private var entries: [UInt64] = []

  mutating func add(_ key: UInt64, isHit: Bool) { entries.append(key << 1 | (isHit ? 1 : 0)) }

  mutating func settle() {
    guard entries.count > 1 else { return }
    entries.sort()
    var kept = 0
    for entry in entries.dropFirst() {
      // Of equal keys the one that was hit sorts last.
      if entry >> 1 != entries[kept] >> 1 { kept += 1 }
      entries[kept] = entry
    }
    entries.removeLast(entries.count - kept - 1)
  }

  var count: CoverageReport.Count {
    CoverageReport.Count(covered: entries.count { $0 & 1 == 1 }, valid: entries.count)
  }
}
