import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension SystemCalls {
  private static let tidying = Mutex<(@Sendable () -> Void)?>(nil)

  /// Lets a thread of its own wait for the signals that end a process: it runs the closure, then
  /// lets the signal end the process.
  ///
  /// A thread, because in a handler nothing may be done that allocates.
  static func onInterruption(_ tidy: @escaping @Sendable () -> Void) {
    var signals = interruptions
    tidying.withLock { $0 = tidy }
    pthread_sigmask(SIG_BLOCK, &signals, nil)
    #if canImport(Glibc)
      var thread = pthread_t()
    #else
      var thread: pthread_t?
    #endif
    let isStarted = pthread_create(&thread, nil, { _ in SystemCalls.awaitInterruption() }, nil) == 0
    // Without the thread a signal must still end the process.
    if !isStarted { pthread_sigmask(SIG_UNBLOCK, &signals, nil) }
  }

  /// The signals a person or a service ends a process with, but for those it ignores.
  private static var interruptions: sigset_t {
    var signals = sigset_t()
    sigemptyset(&signals)
    for signal in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(signal) { sigaddset(&signals, signal) }
    return signals
  }

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(signal, nil, &action) == 0 else { return false }
    #if canImport(Glibc)
      let handler = action.__sigaction_handler.sa_handler
    #else
      let handler = action.__sigaction_u.__sa_handler
    #endif
    return unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  private static func awaitInterruption() -> UnsafeMutableRawPointer? {
    var signals = interruptions
    var arrived: Int32 = 0
    guard sigwait(&signals, &arrived) == 0 else { return nil }
    tidying.withLock { $0 }?()
    signal(arrived, SIG_DFL)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    kill(getpid(), arrived)
    return nil
  }
}
