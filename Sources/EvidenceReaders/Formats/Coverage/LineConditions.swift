import Evidence

/// How many of each line's branches are covered; of a line noted twice the most counts.
struct LineConditions {
  /// The line, how many branches it has and how many of them are covered, in one number.
  private var entries: [UInt64] = []
  /// How many were left when they were joined last; these are in order.
  private var settled = 0

  /// How many there are, lines noted twice among them until they are joined.
  var size: Int { entries.count }

  /// Notes a line.
  mutating func add(line: Int, covered: UInt16, valid: UInt16) {
    entries.append(UInt64(line) << 32 | UInt64(valid) << 16 | UInt64(covered))
  }

  /// Joins lines noted twice.
  mutating func settle() {
    guard entries.count > settled else { return }
    entries.sort()
    var kept: [UInt64] = []
    for entry in entries {
      if let last = kept.last, last >> 32 == entry >> 32 {
        // The later has no fewer branches; the most covered may be the earlier's.
        kept[kept.count - 1] = entry & ~0xFFFF | max(last & 0xFFFF, entry & 0xFFFF)
      } else {
        kept.append(entry)
      }
    }
    (entries, settled) = (kept, kept.count)
  }

  /// Branches covered of branches known; settle first.
  var count: CoverageReport.Count {
    entries.reduce(into: CoverageReport.Count()) { count, entry in
      count.valid += Int(entry >> 16 & 0xFFFF)
      count.covered += Int(entry & 0xFFFF)
    }
  }
}
