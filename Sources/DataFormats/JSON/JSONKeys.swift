/// The keys of the open objects, to notice one that repeats.
///
/// Keys are kept as 64-bit hashes: two different keys of one object with the same hash are beyond
/// accident, and whoever constructs them has only their own file refused.
struct JSONKeys {
  private var keys: [(hash: UInt64, position: SourcePosition)] = []
  /// The open objects that had a key, and where their keys start.
  private var open: [(level: Int, start: Int)] = []
  /// For the levels with many keys, where each key is.
  private var indexes: [Int: [UInt64: Int]] = [:]

  private static let few = 16

  /// Forgets the keys of the container that ends.
  mutating func end(level: Int) {
    guard let last = open.last, last.level == level else { return }
    open.removeLast()
    if keys.count - last.start > Self.few { indexes[level] = nil }
    keys.removeLast(keys.count - last.start)
  }

  /// Notes a key, or returns where the same one stands already.
  mutating func add(hash: UInt64, at position: SourcePosition, level: Int) -> SourcePosition? {
    if open.last?.level != level { open.append((level, keys.count)) }
    let start = open[open.count - 1].start
    if keys.count - start > Self.few {
      if let first = placeInIndex(of: hash, level: level, start) { return keys[first].position }
    } else {
      for index in start..<keys.count where keys[index].hash == hash {
        return keys[index].position
      }
    }
    keys.append((hash, position))
    return nil
  }

  /// Looks a key up in the index of a level, and notes it there as the next one.
  private mutating func placeInIndex(of hash: UInt64, level: Int, _ start: Int) -> Int? {
    if indexes[level] == nil {
      var index: [UInt64: Int] = [:]
      for place in start..<keys.count { index[keys[place].hash] = place }
      indexes[level] = index
    }
    if let first = indexes[level]?[hash] { return first }
    indexes[level]?[hash] = keys.count
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
