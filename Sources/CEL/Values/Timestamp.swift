public import Quantities

/// A moment to the nanosecond, of the years 1 to 9999.
public struct Timestamp: Sendable, Hashable, Comparable {
  /// Whole seconds since 1970-01-01T00:00:00Z, rounded down.
  public let seconds: Int64
  /// Nanoseconds after that second, 0 to 999,999,999.
  public let nanoseconds: Int32

  /// The first second of year 1 to the last of year 9999.
  static let range: ClosedRange<Int64> = -62_135_596_800...253_402_300_799

  /// Makes a moment, or nil outside the years 1 to 9999.
  public init?(seconds: Int64, nanoseconds: Int32 = 0) {
    guard Self.range.contains(seconds), (0..<1_000_000_000).contains(nanoseconds) else {
      return nil
    }
    (self.seconds, self.nanoseconds) = (seconds, nanoseconds)
  }

  /// Makes a moment of a whole second, held within the years 1 to 9999.
  public init(_ instant: Instant) {
    seconds = min(max(instant.seconds, Self.range.lowerBound), Self.range.upperBound)
    nanoseconds = 0
  }

  /// Orders by time.
  public static func < (left: Timestamp, right: Timestamp) -> Bool {
    (left.seconds, left.nanoseconds) < (right.seconds, right.nanoseconds)
  }

  /// The moment a span later, or nil outside the years 1 to 9999.
  func adding(_ span: TimeSpan) -> Timestamp? {
    let billion: Int64 = 1_000_000_000
    var second = seconds + span.nanoseconds / billion
    var rest = Int64(nanoseconds) + span.nanoseconds % billion
    if rest < 0 { (second, rest) = (second - 1, rest + billion) }
    if rest >= billion { (second, rest) = (second + 1, rest - billion) }
    return Timestamp(seconds: second, nanoseconds: Int32(rest))
  }

  /// The span since an earlier moment, or nil beyond some 292 years.
  func since(_ earlier: Timestamp) -> TimeSpan? {
    let difference =
      (Int128(seconds) - Int128(earlier.seconds)) * 1_000_000_000
      + Int128(nanoseconds) - Int128(earlier.nanoseconds)
    return Int64(exactly: difference).map(TimeSpan.init(nanoseconds:))
  }
}

extension Timestamp: CustomStringConvertible {
  /// RFC 3339 in UTC with as many digits of the second as it has: `2026-11-23T08:30:00.5Z`.
  public var description: String {
    let whole = Instant(seconds: seconds).description
    guard nanoseconds != 0 else { return whole }
    return whole.dropLast() + "." + DecimalText.fraction(Int64(nanoseconds)) + "Z"
  }
}
