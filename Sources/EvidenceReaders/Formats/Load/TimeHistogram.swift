import Evidence
import Quantities

/// How often each response time occurs, in memory that does not grow with the samples.
///
/// Times to two minutes are kept to the millisecond; longer ones are rounded up to full seconds,
/// and beyond a day held there.
struct TimeHistogram {
  private var milliseconds: [Int] = []
  private var seconds: [Int: Int] = [:]
  private var count = 0
  private var sum: Int64 = 0
  private var longest: Int64 = 0

  private static let exact: Int64 = 120_000
  private static let most = 86_400

  /// Takes a time in milliseconds; a negative one is taken as none at all.
  @inline(__always)
  mutating func add(_ elapsed: Int64) {
    let time = max(0, elapsed)
    count += 1
    longest = max(longest, time)
    let (total, overflow) = sum.addingReportingOverflow(time)
    sum = overflow ? .max : total
    guard time < Self.exact else { return addLong(time) }
    let index = Int(time)
    if index >= milliseconds.count {
      milliseconds += Array(repeating: 0, count: index + 1 - milliseconds.count)
    }
    milliseconds[index] += 1
  }

  private mutating func addLong(_ time: Int64) {
    let whole = Int(clamping: time / 1000 + (time % 1000 == 0 ? 0 : 1))
    seconds[min(whole, Self.most), default: 0] += 1
  }

  /// The statistics; percentiles by nearest rank.
  var times: LoadTest.ResponseTimes {
    var times = LoadTest.ResponseTimes()
    guard count > 0 else { return times }
    times.mean = Rational(sum, over: Int64(count))
    times.median = percentile(50)
    times.p90 = percentile(90)
    times.p95 = percentile(95)
    times.p99 = percentile(99)
    times.longest = Rational(longest, over: 1)
    return times
  }

  private func percentile(_ percent: Int) -> Rational? {
    let whole = count / 100 * percent
    var left = max(1, whole + (count % 100 * percent + 99) / 100)
    for (time, occurrences) in milliseconds.enumerated() {
      left -= occurrences
      if left <= 0 { return Rational(time) }
    }
    for (second, occurrences) in seconds.sorted(by: { $0.key < $1.key }) {
      left -= occurrences
      if left <= 0 { return Rational(second * 1000) }
    }
    return nil
  }
}
