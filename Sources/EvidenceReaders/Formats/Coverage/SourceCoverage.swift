import Evidence

/// What is covered of one source file, joined over all the places that speak of it.
///
/// Partial classes, inner classes and several test runs repeat lines: a line or branch is covered
/// when any of them covers it, and counts once.
struct SourceCoverage {
  private var lines = CoveredLines()
  private var branches = KeyedHits()
  private var functions = KeyedHits()
  private var conditions = LineConditions()
  /// How much was left when it was joined last.
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
    branches.add(1 << 62 | UInt64(line) << 32 | UInt64(hash), isHit: isHit)
  }

  /// Notes a branch by its line, its block and its number, which most reports count from zero.
  mutating func addBranch(line: Int, block: UInt8, number: UInt8, isHit: Bool) {
    branches.add(UInt64(line) << 16 | UInt64(block) << 8 | UInt64(number), isHit: isHit)
  }

  /// Notes how many of a line's branches are covered; of a line noted twice the most counts.
  mutating func addConditions(line: Int, covered: UInt16, valid: UInt16) {
    conditions.add(line: line, covered: covered, valid: valid)
  }

  /// Notes a function by a hash of its name.
  mutating func addFunction(hash: UInt64, isHit: Bool) { functions.add(hash, isHit: isHit) }

  /// Joins when a record of the file ends and there is twice as much as before: a file of many
  /// records takes no longer than the same in one.
  mutating func joinWhenGrown() {
    lines.pause()
    if noted >= 2 * joined { settle() }
  }

  /// Joins what was noted twice.
  mutating func settle() {
    lines.settle()
    branches.settle()
    functions.settle()
    conditions.settle()
    joined = noted
  }

  private var noted: Int {
    lines.size + branches.size + functions.size + conditions.size
  }

  /// The lines of the file at a path, nil when none is known; settle first.
  func lines(ofFile path: String) -> SourceLines? {
    lines.blocks.isEmpty ? nil : SourceLines(path: path, blocks: lines.blocks)
  }

  /// Lines covered of lines known; settle first.
  var lineCount: CoverageReport.Count { lines.count }

  /// Branches covered of branches known; settle first.
  var branchCount: CoverageReport.Count {
    var count = branches.count
    count.add(conditions.count)
    return count
  }

  /// Whether any branch is known.
  var hasBranches: Bool { branches.size + conditions.size > 0 }

  /// Functions covered of functions known; settle first.
  var functionCount: CoverageReport.Count { functions.count }
}
