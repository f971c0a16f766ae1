/// What only the outermost layer may ask: the clock and the end of the process.
public enum ThisProcess {
  /// Seconds since 1970-01-01T00:00:00Z by the system's clock.
  public static var secondsNow: Int64 { SystemCalls.secondsNow() }

  /// Nanoseconds of a clock that only goes forward, for measuring.
  public static var monotonicNanoseconds: UInt64 { SystemCalls.monotonicNanoseconds() }

  /// The path of the program that runs, links followed; nil where the system does not tell.
  public static var program: FilePath? { SystemCalls.program() }

  /// Ends the process with an exit status.
  public static func exit(_ status: Int32) -> Never { SystemCalls.exit(status) }
}
