import Evidence

/// Things told apart by a key of 63 bits, and whether they were hit.
///
/// Reports name millions of them: those joined are kept in order as the distance from the one
/// before, in as many groups of seven bits as it takes (LEB128), two bytes for most branches.
struct KeyedHits {
  /// What came since they were joined last: keys, and a last bit for a hit.
  private var fresh: [UInt64] = []
  private var joined: [UInt8] = []
  /// How many were left when they were joined last, and how many of them were hit.
  private var (valid, covered): (UInt32, UInt32) = (0, 0)

  /// Those hit of those known; settle first.
  var count: CoverageReport.Count {
    CoverageReport.Count(covered: Int(covered), valid: Int(valid))
  }

  /// How many there are, those noted twice among them until they are joined.
  var size: Int { Int(valid) + fresh.count }

  /// Notes one of them.
  mutating func add(_ key: UInt64, isHit: Bool) { fresh.append(key << 1 | (isHit ? 1 : 0)) }

  /// Joins what was noted twice.
  mutating func settle() {
    guard !fresh.isEmpty else { return }
    let entries = (decoded() + fresh).sorted()
    (fresh, joined, valid, covered) = ([], [], 0, 0)
    var written: UInt64 = 0
    // Of equal keys the one that was hit sorts last.
    for (place, entry) in entries.enumerated()
    where place + 1 == entries.count || entries[place + 1] >> 1 != entry >> 1 {
      append(entry - written)
      written = entry
      valid += 1
      covered += UInt32(entry & 1)
    }
    // Of just the size: a report has tens of thousands of these.
    joined = Array(joined[...])
  }

  private mutating func append(_ distance: UInt64) {
    var rest = distance
    while rest > 0x7F {
      joined.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    joined.append(UInt8(truncatingIfNeeded: rest))
  }

  private func decoded() -> [UInt64] {
    var entries: [UInt64] = []
    var (entry, distance, shift): (UInt64, UInt64, UInt64) = (0, 0, 0)
    for byte in joined {
      distance |= UInt64(byte & 0x7F) << shift
      shift += 7
      guard byte & 0x80 == 0 else { continue }
      entry += distance
      entries.append(entry)
      (distance, shift) = (0, 0)
    }
    return entries
  }
}
