import Evidence

/// What is covered of one source file, joined over all the places that speak of it.
///
/// Partial classes, inner classes and several test runs repeat lines: a line or branch is covered
/// when any of them covers it, and counts once.
struct SourceCoverage {
  private var lines = CoveredLines()
  private var branches = KeyedHits()
  private var functions = KeyedHits()
  private var conditions: [UInt64] = []
  /// How many branches, functions and conditions were left when they were joined last.
  private var joined = 0

  /// Notes a line, from 1.
  mutating func addLine(_ number: Int, isHit: Bool) { lines.add(number, isHit: isHit) }

  /// Notes lines in a row, from 1; rows longer than `mostInRow` are not.
  mutating func addLines(_ range: ClosedRange<Int>, isHit: Bool) {
    guard range.count <= Self.mostInRow else { return }
    lines.add(range, isHit: isHit)
  }

  /// More than any function has, and few enough to be noted millions of times.
  static let mostInRow = 4_096

  /// Notes a branch by its line and a hash of what tells it from others on that line.
  mutating func addBranch(line: Int, hash: UInt32, isHit: Bool) {
    branches.add(UInt64(line) << 32 | UInt64(hash), isHit: isHit)
  }

  /// Notes how many of a line's branches are covered; of a line noted twice the most counts.
  mutating func addConditions(line: Int, covered: UInt16, valid: UInt16) {
    conditions.append(UInt64(line) << 32 | UInt64(valid) << 16 | UInt64(covered))
  }

  /// Notes a function by a hash of its name.
  mutating func addFunction(hash: UInt64, isHit: Bool) { functions.add(hash, isHit: isHit) }

  /// Joins what was noted twice, once all is noted.
  mutating func settle() {
    lines.settle()
    join()
  }

  /// Joins when a record of the file ends and there is twice as much as before: a file of many
  /// records takes no longer than the same in one.
  mutating func joinWhenGrown() {
    if noted >= 2 * joined { join() }
  }

  private mutating func join() {
    branches.settle()
    functions.settle()
    conditions.sort()
    joined = noted
  }

  private var noted: Int { branches.size + functions.size + conditions.count }

  /// The lines of the file at a path, nil when none is known; settle first.
  func lines(ofFile path: String) -> SourceLines? {
    let blocks = lines.known
    return blocks.isEmpty ? nil : SourceLines(path: path, blocks: blocks)
  }

  /// Lines covered of lines known; settle first.
  var lineCount: CoverageReport.Count { lines.count }

  /// Branches covered of branches known; settle first.
  var branchCount: CoverageReport.Count {
    var count = branches.count
    for (place, entry) in conditions.enumerated() {
      // Of entries of one line the last has the most branches; the most covered may be another's.
      let line = entry >> 32
      guard place + 1 == conditions.count || conditions[place + 1] >> 32 != line else { continue }
      let alike = conditions[...place].reversed().prefix { $0 >> 32 == line }
      count.valid += Int(entry >> 16 & 0xFFFF)
      count.covered += Int(alike.map { $0 & 0xFFFF }.max() ?? 0)
    }
    return count
  }

  /// Whether any branch is known.
  var hasBranches: Bool { !branches.isEmpty || !conditions.isEmpty }

  /// Functions covered of functions known; settle first.
  var functionCount: CoverageReport.Count { functions.count }
}

/// Things told apart by a key of 63 bits, and whether they were hit, eight bytes each.
private struct KeyedHits {
  private var entries: [UInt64] = []
  /// How many entries were left when they were settled last.
  private var settled = 0

  mutating func add(_ key: UInt64, isHit: Bool) { entries.append(key << 1 | (isHit ? 1 : 0)) }

  /// How many there are, those noted twice among them until they are settled.
  var size: Int { entries.count }

  mutating func settle() {
    guard entries.count > settled else { return }
    entries.sort()
    var kept = 0
    for entry in entries.dropFirst() {
      // Of equal keys the one that was hit sorts last.
      if entry >> 1 != entries[kept] >> 1 { kept += 1 }
      entries[kept] = entry
    }
    // A fresh array of just the size: reports hold ten thousands of these.
    entries = Array(entries[...kept])
    settled = entries.count
  }

  var isEmpty: Bool { entries.isEmpty }

  var count: CoverageReport.Count {
    CoverageReport.Count(covered: entries.count { $0 & 1 == 1 }, valid: entries.count)
  }
}
