import Platform

/// How often something is done in a second of processor time.
enum RuleRate {
  /// The best of several rounds of about 50 ms each.
  static func perSecond(_ work: () throws -> Void) rethrows -> Int {
    var count: UInt64 = 1
    var best: UInt64 = 0
    var rounds = 0
    while rounds < 4 {
      let start = Measurement.processorNanoseconds
      for _ in 0..<count { try work() }
      let time = max(1, Measurement.processorNanoseconds - start)
      if time < 50_000_000 {
        count *= 2
      } else {
        rounds += 1
        best = max(best, count * 1_000_000_000 / time)
      }
    }
    return Int(best)
  }
}
