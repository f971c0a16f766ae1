extension Instant {
  /// Reads RFC 3339 (`2026-11-23T08:30:00.5+08:00`), the same with a space or without a zone
  /// (taken as UTC), or a bare date (its first second); nil for anything else.
  ///
  /// Fractions of a second are dropped. A leap second reads as the last second of its minute.
  public init?(_ text: String) {
    var scan = Scan(bytes: Array(text.utf8))
    guard let date = scan.date() else { return nil }
    guard !scan.isAtEnd else {
      self.init(startOf: date)
      return
    }
    guard scan.separator(), let time = scan.time(), let offset = scan.zone(), scan.isAtEnd else {
      return nil
    }
    self.init(seconds: Instant(startOf: date).seconds + Int64(time - offset))
  }

  /// A cursor over the bytes of a timestamp.
  private struct Scan {
    let bytes: [UInt8]
    var index = 0

    var isAtEnd: Bool { index == bytes.count }

    mutating func date() -> CalendarDate? {
      guard let year = digits(4), byte(45), let month = digits(2), byte(45), let day = digits(2)
      else { return nil }
      return CalendarDate(year: year, month: month, day: day)
    }

    mutating func separator() -> Bool { byte(84) || byte(116) || byte(32) }

    mutating func time() -> Int? {
      guard let hour = digits(2), hour < 24, byte(58), let minute = digits(2), minute < 60 else {
        return nil
      }
      var second = 0
      if byte(58) {
        guard let read = digits(2), read <= 60 else { return nil }
        second = min(read, 59)
        if byte(46) || byte(44), !fraction() { return nil }
      }
      return hour * 3600 + minute * 60 + second
    }

    mutating func zone() -> Int? {
      _ = byte(32)
      if isAtEnd || byte(90) || byte(122) { return 0 }
      let sign = byte(43) ? 1 : byte(45) ? -1 : 0
      guard sign != 0, let hour = digits(2), hour < 24 else { return nil }
      _ = byte(58)
      let minute = isAtEnd ? 0 : digits(2)
      guard let minute, minute < 60 else { return nil }
      return sign * (hour * 3600 + minute * 60)
    }

    private mutating func fraction() -> Bool {
      let start = index
      while index < bytes.count, (48...57).contains(bytes[index]) { index += 1 }
      return index > start
    }

    private mutating func byte(_ wanted: UInt8) -> Bool {
      guard index < bytes.count, bytes[index] == wanted else { return false }
      index += 1
      return true
    }

    private mutating func digits(_ count: Int) -> Int? {
      guard index + count <= bytes.count else { return nil }
      var value = 0
      for byte in bytes[index..<index + count] {
        guard (48...57).contains(byte) else { return nil }
        value = value * 10 + Int(byte - 48)
      }
      index += count
      return value
    }
  }
}
