/// A compiled time zone file (RFC 8536).
struct ZoneFile {
  private var transitions: [Int64] = []
  /// For each transition, the place of the offset that holds from it.
  private var types: [Int] = []
  private var offsets: [Int64] = []
  /// The rule after the last transition.
  private var rule: ZoneRule?

  init?(_ bytes: [UInt8]) {
    var reader = ByteReader(bytes: bytes)
    guard let first = reader.header() else { return nil }
    if first.version == 0 {
      guard read(first, wide: false, &reader) else { return nil }
      return
    }
    guard reader.skip(first.size(wide: false)), let second = reader.header(),
      read(second, wide: true, &reader)
    else { return nil }
    rule = ZoneRule(reader.footer())
  }

  /// The offset that holds at a moment.
  func offset(at moment: Int64) -> Int64 {
    let place = transitions.partitionPoint { $0 <= moment }
    if place == transitions.count, let rule { return rule.offset(at: moment) }
    if place > 0 { return offsets[types[place - 1]] }
    return offsets.first ?? 0
  }

  private mutating func read(
    _ header: ByteReader.Header, wide: Bool, _ reader: inout ByteReader
  ) -> Bool {
    for _ in 0..<header.transitions {
      guard let moment = reader.number(wide ? 8 : 4) else { return false }
      transitions.append(moment)
    }
    for _ in 0..<header.transitions {
      guard let type = reader.byte(), Int(type) < header.types else { return false }
      types.append(Int(type))
    }
    for _ in 0..<header.types {
      guard let offset = reader.number(4), reader.skip(2) else { return false }
      offsets.append(offset)
    }
    return reader.skip(header.rest(wide: wide)) && !offsets.isEmpty
  }
}

/// A cursor over the bytes of a zone file.
struct ByteReader {
  struct Header {
    let version: UInt8
    let transitions: Int
    let types: Int
    let characters: Int
    let leaps: Int
    let standards: Int
    let universals: Int

    /// The bytes of what follows the types.
    func rest(wide: Bool) -> Int { characters + leaps * (wide ? 12 : 8) + standards + universals }

    func size(wide: Bool) -> Int {
      transitions * (wide ? 9 : 5) + types * 6 + rest(wide: wide)
    }
  }

  let bytes: [UInt8]
  var index = 0

  mutating func header() -> Header? {
    guard index + 44 <= bytes.count, bytes[index..<index + 4].elementsEqual("TZif".utf8) else {
      return nil
    }
    let version = bytes[index + 4]
    index += 20
    var counts: [Int] = []
    for _ in 0..<6 {
      guard let count = number(4), (0...65_536).contains(count) else { return nil }
      counts.append(Int(count))
    }
    return Header(
      version: version, transitions: counts[3], types: counts[4], characters: counts[5],
      leaps: counts[2], standards: counts[1], universals: counts[0])
  }

  mutating func byte() -> UInt8? {
    guard index < bytes.count else { return nil }
    index += 1
    return bytes[index - 1]
  }

  /// A signed number of so many bytes, the highest first.
  mutating func number(_ width: Int) -> Int64? {
    guard index + width <= bytes.count else { return nil }
    var value: UInt64 = bytes[index] >= 128 ? .max : 0
    for byte in bytes[index..<index + width] { value = value << 8 | UInt64(byte) }
    index += width
    return Int64(bitPattern: value)
  }

  mutating func skip(_ count: Int) -> Bool {
    guard count >= 0, index + count <= bytes.count else { return false }
    index += count
    return true
  }

  /// The text between the line breaks at the end.
  mutating func footer() -> String {
    guard byte() == 10 else { return "" }
    return String(decoding: bytes[index...].prefix { $0 != 10 }, as: UTF8.self)
  }
}

extension Array where Element == Int64 {
  /// The count of elements at the front that a test holds for.
  func partitionPoint(_ test: (Int64) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if test(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
