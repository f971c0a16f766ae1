/// A moment in whole seconds of Unix time.
public struct Instant: Sendable, Hashable, Comparable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let seconds: Int64

  /// The seconds of one day.
  public static let day: Int64 = 86_400

  /// Makes a moment from seconds since the epoch.
  public init(seconds: Int64) { self.seconds = seconds }

  /// Makes midnight UTC at the start of a day.
  public init(startOf date: CalendarDate) {
    seconds = Int64(date.daysSinceEpoch) * Self.day
  }

  /// Makes the last second of a day, UTC; what `--as-of 2026-11-23` means.
  public init(endOf date: CalendarDate) {
    seconds = Int64(date.daysSinceEpoch + 1) * Self.day - 1
  }

  /// The day it falls on in UTC.
  public var date: CalendarDate {
    let quotient = seconds / Self.day
    return CalendarDate(daysSinceEpoch: Int(seconds % Self.day < 0 ? quotient - 1 : quotient))
  }

  /// The moment a count of seconds later, held within 64 bits.
  public func adding(seconds more: Int64) -> Instant {
    let (sum, overflow) = seconds.addingReportingOverflow(more)
    return Instant(seconds: overflow ? (more > 0 ? .max : .min) : sum)
  }

  /// The seconds from an earlier moment to this one, held within 64 bits.
  public func seconds(since earlier: Instant) -> Int64 {
    let (difference, overflow) = seconds.subtractingReportingOverflow(earlier.seconds)
    return overflow ? (seconds > earlier.seconds ? .max : .min) : difference
  }

  /// Orders by time.
  public static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }
}

extension Instant: CustomStringConvertible {
  /// `2026-11-23T08:30:00Z`.
  public var description: String {
    let date = self.date
    let second = Int(seconds - Instant(startOf: date).seconds)
    func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return
      "\(date)T\(padded(second / 3600)):\(padded(second / 60 % 60)):\(padded(second % 60))Z"
  }
}
