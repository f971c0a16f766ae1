/// Order statistics by the nearest-rank method, which always names a value that occurred.
enum Percentile {
  /// The smallest value that at least a percentage of the values do not exceed; nil of nothing.
  static func of(_ values: [Int64], percent: Int) -> Int64? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let rank = (percent * sorted.count + 99) / 100
    return sorted[min(max(rank, 1), sorted.count) - 1]
  }
}

extension Observation {
  /// A percentile of durations in seconds, in a unit of so many seconds.
  static func percentile(
    _ percent: Int, of seconds: [Int64], per unit: Double, from places: [Provenance] = []
  ) -> Observation {
    guard let value = Percentile.of(seconds, percent: percent) else {
      return .unknown(.insufficient(sample: 0, minimum: 1), from: places)
    }
    return .number(Double(value) / unit, sample: seconds.count, from: places)
  }
}
