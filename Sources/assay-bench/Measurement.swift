import Platform

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The time of a benchmark over several rounds, and the memory of the process.
enum Measurement {
  /// A line with the median and the best time, the rate at the median, and the peak memory.
  static func of(_ benchmark: Benchmark, file: String, rounds: Int) throws -> String {
    // A folder has no size, and so no rate.
    let size = (try? FileByteStream(at: FilePath(file), limit: .max).size) ?? 0
    var nanoseconds: [UInt64] = []
    var outcome = ""
    for _ in 0..<rounds {
      let start = ThisProcess.monotonicNanoseconds
      outcome = try benchmark.run(file)
      nanoseconds.append(ThisProcess.monotonicNanoseconds - start)
    }
    nanoseconds.sort()
    let median = max(1, nanoseconds[rounds / 2])
    let rate = UInt64(size) * 1000 / median
    let processor = processorMilliseconds / rounds
    return "\(benchmark.name): processor \(processor) ms, median \(median / 1_000_000) ms, best "
      + "\(nanoseconds[0] / 1_000_000) ms, \(rate) MB/s, peak \(peakMegabytes) MB; \(outcome)"
  }

  /// The most memory the process has held, in megabytes.
  private static var peakMegabytes: Int {
    // Linux counts in kibibytes, Darwin in bytes.
    #if canImport(Glibc)
      usage.ru_maxrss / 1000
    #else
      usage.ru_maxrss / 1_000_000
    #endif
  }

  /// The time the process has computed, in user and kernel.
  private static var processorMilliseconds: Int {
    let (user, system) = (usage.ru_utime, usage.ru_stime)
    return (user.tv_sec + system.tv_sec) * 1000 + Int(user.tv_usec + system.tv_usec) / 1000
  }

  /// The time the process has computed, in nanoseconds.
  static var processorNanoseconds: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
  }

  private static var usage: rusage {
    var usage = rusage()
    #if canImport(Glibc)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
      getrusage(RUSAGE_SELF, &usage)
    #endif
    return usage
  }
}
