/// The keys of the open objects, to notice one that repeats.
///
/// Keys are kept as 64-bit hashes: two different keys of one object with the same hash are beyond
/// accident, and whoever constructs them has only their own file refused.
struct JSONKeys {
  private var keys: [(hash: UInt64, position: SourcePosition)] = []
  /// For each open container, where its keys start and, when they are many, an index of them.
  private var open: [(start: Int, index: [UInt64: Int]?)] = []

  private static let few = 16

  mutating func begin() { open.append((keys.count, nil)) }

  mutating func end() {
    guard let ended = open.popLast() else { return }
    keys.removeLast(keys.count - ended.start)
  }

  /// Notes a key, or returns where the same one stands already.
  mutating func add(hash: UInt64, at position: SourcePosition) -> SourcePosition? {
    guard let level = open.indices.last else { return nil }
    let start = open[level].start
    if keys.count - start > Self.few {
      if let first = placeInIndex(of: hash, level: level) { return keys[first].position }
    } else {
      for index in start..<keys.count where keys[index].hash == hash {
        return keys[index].position
      }
    }
    keys.append((hash, position))
    return nil
  }

  /// Looks a key up in the index of a level, and notes it there as the next one.
  private mutating func placeInIndex(of hash: UInt64, level: Int) -> Int? {
    let start = open[level].start
    if open[level].index == nil {
      var index: [UInt64: Int] = [:]
      for place in start..<keys.count { index[keys[place].hash] = place }
      open[level].index = index
    }
    if let first = open[level].index?[hash] { return first }
    open[level].index?[hash] = keys.count
    return nil
  }

  /// A hash of a key's bytes (FNV-1a over words, then mixed).
  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(truncatingIfNeeded: bytes.count)
    var index = 0
    while index + 8 <= bytes.count {
      let word = UnsafeRawBufferPointer(bytes).loadUnaligned(
        fromByteOffset: index, as: UInt64.self)
      hash = mixed(hash ^ word)
      index += 8
    }
    var rest: UInt64 = 0
    while index < bytes.count {
      rest = rest << 8 | UInt64(bytes[index])
      index += 1
    }
    return mixed(hash ^ rest)
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = (value ^ value >> 32) &* 0x9E37_79B9_7F4A_7C15
    return product ^ product >> 29
  }
}
